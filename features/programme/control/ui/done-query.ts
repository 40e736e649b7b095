/** What was just done to controls, as the next screen's address carries it: "saved:WHAT/ID.VERSION,ID.VERSION". Pure. */
import { type Done, doneQuery } from "@/components/form/done";
import type { RegisterEntry } from "@/features/programme/register/rules";

type Changed = Pick<RegisterEntry, "id" | "version">;

/** `href` has a query already. `what` names the thing that it was done to, and makes two deeds in a row differ. */
export const withDone = (href: string, verb: string, what: string, changed: readonly Changed[]): string =>
  `${href}&${doneQuery(verb, `${what}/${changed.map(({ id, version }) => `${id}.${version}`).join(",")}`).slice(1)}`;

const ENTRY = /^[0-9a-f-]{36}\.\d{1,9}$/;

/** The thing, and the entries as "ID.VERSION"; what cannot be one is left out. */
export function readDone({ id }: Done): { what: string; entries: string[] } {
  const [what = "", entries = ""] = id.split("/");
  return { what, entries: entries.split(",").filter((entry) => ENTRY.test(entry)) };
}
