import { compareNames } from "@/lib/base/text";
import type { UnitDto, UnitFilter } from "./schema";

type Node = { id: string; parentId: string | null; name: string };

/** A unit with its depth (0 for a root), children behind their parent, siblings by name. */
export type TreeRow<T extends Node> = { unit: T; depth: number };

/** The tree as a list. A unit whose parent is not among `units` (not visible) counts as a root. */
export function treeOrder<T extends Node>(units: readonly T[]): TreeRow<T>[] {
  const ids = new Set(units.map((unit) => unit.id));
  const byParent = new Map<string | null, T[]>();
  for (const unit of [...units].sort((a, b) => compareNames(a.name, b.name))) {
    const parent = unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), unit]);
  }
  const rows: TreeRow<T>[] = [];
  const visit = (parent: string | null, depth: number) => {
    for (const unit of byParent.get(parent) ?? []) {
      rows.push({ unit, depth });
      visit(unit.id, depth + 1);
    }
  };
  visit(null, 0);
  return rows;
}

/** Would `unitId` below `parentId` make a circle? */
export function makesCircle(units: readonly Omit<Node, "name">[], unitId: string, parentId: string | null): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const seen = new Set<string>();
  for (let at = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === unitId) return true;
    seen.add(at);
  }
  return false;
}

/** The units of a tree that fit a filter, one below the other: what lies above them may not fit. */
export function fitting(
  rows: readonly TreeRow<UnitDto>[],
  { highValueAsset, impactLevel, retired }: UnitFilter,
): TreeRow<UnitDto>[] {
  const fits = ({ unit }: TreeRow<UnitDto>) =>
    (highValueAsset === undefined || unit.highValueAsset === (highValueAsset === "true")) &&
    (impactLevel === undefined || unit.impactLevel === impactLevel) &&
    (retired === undefined || (unit.retiredFrom !== null) === (retired === "true"));
  return rows.filter(fits).map((row) => ({ ...row, unit: { ...row.unit, parentId: null }, depth: 0 }));
}
