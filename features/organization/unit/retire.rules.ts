/** From which quarter on units are retired, and what follows for those above and below: pure. */
import { counted } from "@/lib/base/format";
import { periodLabel } from "@/lib/base/period";

type Unit = {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly retiredFrom: string | null;
};

/** Does what is retired from `a` on (null: never) still count where what is retired from `b` on no longer does? */
export const outlasts = (a: string | null, b: string | null): boolean => b !== null && (a === null || a > b);

/** All units below one, however deep. */
export function unitsBelowOf<U extends Pick<Unit, "id" | "parentId">>(units: readonly U[], id: string): U[] {
  const children = new Map<string | null, U[]>();
  for (const unit of units) children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit]);
  const below: U[] = [];
  const visit = (parent: string) => {
    for (const unit of children.get(parent) ?? []) {
      below.push(unit);
      visit(unit.id);
    }
  };
  visit(id);
  return below;
}

/**
 * The units below `unit` that change with it when it is retired from `from` on, or brought back with null: those that
 * would count longer than it, and those that were retired together with it.
 */
export function changingWith<U extends Unit>(units: readonly U[], unit: U, from: string | null): U[] {
  const below = unitsBelowOf(units, unit.id);
  if (from !== null && !outlasts(from, unit.retiredFrom)) return below.filter((one) => outlasts(one.retiredFrom, from));
  return below.filter(({ retiredFrom }) => retiredFrom !== null && retiredFrom === unit.retiredFrom);
}

/** Why `unit` cannot be retired from `from` on alone: units below it count longer. Null where none does. */
export function whyNotAlone(
  units: readonly Unit[],
  unit: Unit,
  from: string | null,
  yearStartMonth: number,
): string | null {
  const longer = unitsBelowOf(units, unit.id).filter((one) => outlasts(one.retiredFrom, from));
  if (longer.length === 0 || from === null) return null;
  const below = counted(longer.length, "active unit is", "active units are");
  return `${below} below ${unit.name} in ${periodLabel(from, yearStartMonth)}. Retire ${longer.length === 1 ? "it" : "them"} too, or move ${longer.length === 1 ? "it" : "them"} first. Nothing was changed.`;
}

/** Why `unit` cannot count up to `from` (null: on and on) below `parent`: that one is retired earlier. Null where it can. */
export function whyNotBelow(
  parent: Pick<Unit, "name" | "retiredFrom"> | undefined,
  from: string | null,
  yearStartMonth: number,
): string | null {
  if (!parent || parent.retiredFrom === null || !outlasts(from, parent.retiredFrom)) return null;
  return `${parent.name}, the unit above, is retired from ${periodLabel(parent.retiredFrom, yearStartMonth)}. Bring it back first, or choose another unit above. Nothing was changed.`;
}
