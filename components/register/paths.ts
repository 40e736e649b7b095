/** Addresses of the programme's screens. */
import { queryText } from "@/components/ui/query-text";
import type { EntryFilter } from "@/lib/register/queries";

export const programmePath = (organization: string): string => `/o/${organization}/programme`;

export const registerPath = (organization: string, kind: string): string => `${programmePath(organization)}/${kind}`;

export const entryPath = (organization: string, kind: string, id: string): string =>
  `${registerPath(organization, kind)}/${id}`;

/** The parts of an entry's address, path and query; null for any other. */
export function partsOfEntryPath(address: string): { organization: string; kind: string; id: string } | null {
  const [, organization, kind, id] = /^\/o\/([\w-]+)\/programme\/([\w-]+)\/([\w-]+)\/?(?:\?|$)/.exec(address) ?? [];
  return organization && kind && id ? { organization, kind, id } : null;
}

/** What the catalogue has for a register: to read, and for those who write the register to take over. */
export const cataloguePath = (organization: string, kind: string): string =>
  `${registerPath(organization, kind)}/catalogue`;

/** What was deleted of a register, for those who keep it. */
export const deletedPath = (organization: string, kind: string): string =>
  registerPath(organization, kind) + filterQuery({ deleted: true });

/** The form of a new entry, with what it is about already chosen. */
export function newEntryPath(
  organization: string,
  kind: string,
  about: { subject?: string | undefined; unit?: string | undefined } = {},
): string {
  return `${registerPath(organization, kind)}/new${queryText(about)}`;
}

/** What narrows a list, as the query of an address: "?status=open", "" for nothing. */
export const filterQuery = ({ overdue, deleted, ...filter }: EntryFilter, more: Record<string, string> = {}): string =>
  queryText({ ...filter, overdue: saysTrue(overdue), deleted: saysTrue(deleted), ...more });

const saysTrue = (is: boolean | undefined) => (is ? "true" : undefined);
