/** Who can own an entry, and which units it can be about, as options of a form: pure. */
import type { Option } from "@/components/ui/field";
import type { Subject as Person } from "@/lib/access/policy";
import type { PersonDto } from "@/lib/member/schema";
import { mayKeep } from "@/lib/register/policy";
import type { Kind, RegisterEntry } from "@/lib/register/rules";
import { treeOrder } from "@/lib/unit/rules";
import type { UnitDto } from "@/lib/unit/schema";

/** Everybody with access; and who owns `entry` although the access is closed. */
export function peopleOptions(
  people: readonly PersonDto[],
  entry?: Pick<RegisterEntry, "ownerId" | "ownerName">,
): Option[] {
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  const isGone = entry?.ownerId && !people.some(({ id }) => id === entry.ownerId);
  return isGone ? [...options, { value: entry.ownerId, label: `${entry.ownerName} (access closed)` }] : options;
}

/** Units in tree order; depth shows as indentation. No-break spaces: browsers drop ordinary ones at the start. */
export const unitOptions = (units: readonly UnitDto[]): Option[] =>
  treeOrder(units).map(({ unit, depth }) => ({
    value: unit.id,
    label: "\u00a0\u00a0\u00a0".repeat(depth) + unit.name,
  }));

/** Where an entry can stand: the units for which `who` keeps the register, and the organisation as a whole. */
export function placeOptions(who: Person, kind: Kind, units: readonly UnitDto[]): Option[] {
  const kept = unitOptions(units).filter(({ value }) => mayKeep(who, kind, { unitId: value }));
  if (kind.unit === "required") return [{ value: "", label: "Choose a unit" }, ...kept];
  return mayKeep(who, kind, { unitId: null }) ? [{ value: "", label: "Organisation as a whole" }, ...kept] : kept;
}
