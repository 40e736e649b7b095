/** Addresses of the programme's screens. `organization` is the slug, `kind` the key of a register. */

export const registerPath = (organization: string, kind: string): string => `/o/${organization}/programme/${kind}`;

export const entryPath = (organization: string, kind: string, id: string): string =>
  `${registerPath(organization, kind)}/${id}`;

/** Where an entry about something of the catalogue begins. */
export const newEntryPath = (organization: string, kind: string, subject: string): string =>
  `${registerPath(organization, kind)}/new?${new URLSearchParams({ subject })}`;
