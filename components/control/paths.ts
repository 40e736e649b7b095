/** Addresses of the screens about controls. `organization` is the slug. */

type Choice = { readonly unit?: string | undefined; readonly pillar?: string | undefined };

function addressOf(path: string, choice: Choice): string {
  const given = Object.entries(choice).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const search = new URLSearchParams(given).toString();
  return path + (search && `?${search}`);
}

export const controlsPath = (organization: string, choice: Choice = {}): string =>
  addressOf(`/o/${organization}/controls`, choice);

export const coveragePath = (organization: string, choice: Choice = {}): string =>
  addressOf(`/o/${organization}/controls/coverage`, choice);

export const consistencyPath = (organization: string, choice: Choice = {}): string =>
  addressOf(`/o/${organization}/controls/consistency`, choice);

/** Where the interface for scripts gives what `consistencyPath` shows, as CSV. */
export const consistencyCsvPath = (organization: string, choice: Choice = {}): string =>
  addressOf(`/api/v1/o/${organization}/programme/consistency/csv`, choice);

export const cloudGuidancePath = (organization: string): string => `/o/${organization}/controls/guidance`;

/** The entry of a register: its owner, due date, note and history. */
export const entryPath = (organization: string, kind: string, id: string): string =>
  `/o/${organization}/programme/${kind}/${id}`;
