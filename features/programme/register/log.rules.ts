/** How the log of an entry was before a change of it, as the change's event keeps it: pure. */
import canonicalize from "canonicalize";
import type { LogEntry } from "./rules";

/** `kept`: how many lines at the beginning a change left as they were; `tail`: the lines that stood after those. */
export type LogChange = { readonly kept: number; readonly tail: readonly LogEntry[] };

/** What a change did to the log; null when it left it as it was. */
export function changeOfLog(before: readonly LogEntry[], after: readonly LogEntry[]): LogChange | null {
  const isKept = (line: LogEntry, i: number) => canonicalize(line) === canonicalize(after[i]);
  const firstOther = before.findIndex((line, i) => !isKept(line, i));
  const kept = firstOther === -1 ? before.length : firstOther;
  return kept === before.length && kept === after.length ? null : { kept, tail: before.slice(kept) };
}

/** The log as it was before the change: the inverse of `changeOfLog`. */
export const logBefore = (after: readonly LogEntry[], change: LogChange | null): readonly LogEntry[] =>
  change === null ? after : [...after.slice(0, change.kept), ...change.tail];
