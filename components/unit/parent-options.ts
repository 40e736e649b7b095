import type { Option } from "@/components/ui/field";
import { makesCircle, treeOrder } from "@/lib/unit/rules";
import type { UnitDto } from "@/lib/unit/schema";

/** Where a unit may lie: nowhere, or below any unit that is neither itself nor below it. Depth shows as indentation. */
export function parentOptions(units: readonly UnitDto[], unitId?: string): Option[] {
  const rows = treeOrder(units).filter(({ unit }) => unitId === undefined || !makesCircle(units, unitId, unit.id));
  return [
    { value: "", label: "No other unit" },
    // No-break spaces: browsers drop ordinary ones at the start of an option.
    ...rows.map(({ unit, depth }) => ({ value: unit.id, label: "\u00a0\u00a0\u00a0".repeat(depth) + unit.name })),
  ];
}
