/** What the programme says of its registers: what most wants looked at in each. Pure. */
import type { Counted, RegisterDefinition, ScreenPart, ToLookAt } from "@/features/programme/register/definition.rules";
import { openStatuses } from "@/features/programme/register/rules";

/** What a register most wants looked at: how many, what they are, and where on the register's own screen they stand. */
export type Highlight = {
  readonly count: number;
  /** Follows the count: "to do", "responsibilities with nobody". */
  readonly words: string;
  /** Statuses that the list is narrowed to; or the part of the screen, by its id, that counts. */
  readonly at: { readonly statuses: readonly string[] } | { readonly part: string };
};

/** Does it take all entries of a register, and not only their number, to say what is to be looked at? */
export const needsEntries = ({ toLookAt }: RegisterDefinition): boolean =>
  "part" in toLookAt && toLookAt.part.needsEntries;

/** The statuses to look at, in the register's order. */
function statusesToLookAt(register: RegisterDefinition, toLookAt: Exclude<ToLookAt, { part: ScreenPart }>): string[] {
  const values = register.statuses.map(({ value }) => value);
  if ("allBut" in toLookAt) return values.filter((value) => !toLookAt.allBut.includes(value));
  const { statuses } = toLookAt;
  return statuses === "open" ? openStatuses(register) : values.filter((value) => statuses.includes(value));
}

/** The highlight of a register, worked out as its own screen does; null where a count would mean nothing. */
export function highlightOf(register: RegisterDefinition, counted: Counted): Highlight | null {
  const { toLookAt } = register;
  const { one, many = one } = toLookAt;
  const told = (count: number, at: Highlight["at"]) => ({ count, words: count === 1 ? one : many, at });
  if ("part" in toLookAt) {
    const count = toLookAt.part.count(counted);
    return count === null ? null : told(count, { part: toLookAt.part.id });
  }
  // Before anything is entered, nobody knows whether there is nothing.
  if (counted.counts.length === 0) return null;
  const statuses = statusesToLookAt(register, toLookAt);
  const count = counted.counts.reduce((sum, { status, entries }) => sum + (statuses.includes(status) ? entries : 0), 0);
  return told(count, { statuses });
}
