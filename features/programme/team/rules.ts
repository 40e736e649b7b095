/** Who answers for what, role by pillar: pure. */
import { programme } from "@/features/model/catalogue/programme/model";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import type { EntryCheck } from "@/features/programme/register/definition.rules";
import type { RegisterEntry } from "@/features/programme/register/rules";
import type { Responsibility, TeamFigures } from "./schema";

const personOf = ({ fields }: Pick<RegisterEntry, "fields">): string =>
  typeof fields.person === "string" ? fields.person.trim() : "";

/** Who is said to be filled is filled by somebody. */
export const checkTeam: EntryCheck = (entry) =>
  entry.status !== "filled" || entry.ownerId !== null || personOf(entry) !== ""
    ? []
    : [{ path: "ownerId", message: "is empty; name who fills it, here or as a person without account" }];

type Holder = { readonly id: string; readonly name: string };

/** Who fills the role: the account, and whoever has none. Nobody, while it is open; nor an account whose access is closed. */
function holdersOf(entry: RegisterEntry): { present: Holder[]; closed: Holder[] } {
  const holder = (...names: (string | null)[]): Holder[] => {
    const name = names.filter(Boolean).join(" and ");
    return entry.status === "filled" && name !== "" ? [{ id: entry.id, name }] : [];
  };
  const { ownerName, isOwnerClosed } = entry;
  const person = personOf(entry);
  return isOwnerClosed
    ? { present: holder(person), closed: holder(ownerName) }
    : { present: holder(ownerName, person), closed: [] };
}

/** Whether an entry of the team is chosen for a pillar. */
export const coversPillar = ({ fields: { pillars } }: RegisterEntry, pillar: string) =>
  Array.isArray(pillars) && pillars.includes(pillar);

/**
 * The six roles with what each answers for, and who does it. A pillar that the organisation gave to a role beyond these
 * stands there without a text, and is not counted.
 */
export function teamFigures(entries: readonly RegisterEntry[]): TeamFigures {
  const roles = programme.team.map(({ key, name, responsibilities }) => {
    const members = entries.filter(({ subject }) => subject === key);
    const cells = ztmm.pillars.flatMap(({ key: pillar }): Responsibility[] => {
      const { name: task, text } = responsibilities.find((known) => known.pillar === pillar) ?? {
        name: null,
        text: null,
      };
      const named = members.filter((entry) => coversPillar(entry, pillar)).map(holdersOf);
      const holders = named.flatMap(({ present }) => present);
      const closedHolders = named.flatMap(({ closed }) => closed);
      const isGiven = text !== null || holders.length > 0 || closedHolders.length > 0;
      return isGiven ? [{ role: key, pillar, name: task, text, holders, closedHolders }] : [];
    });
    return { key, name, responsibilities: cells };
  });
  const asked = roles.flatMap(({ responsibilities }) => responsibilities).filter(({ text }) => text !== null);
  return { total: asked.length, unowned: asked.filter(({ holders }) => holders.length === 0).length, roles };
}
