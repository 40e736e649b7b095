import type { Option } from "@/components/ui/field";
import { makesCircle } from "@/lib/unit/rules";
import type { UnitDto } from "@/lib/unit/schema";
import { unitOptions } from "./unit-options";

/** Where a unit may lie: nowhere, or below any unit that is neither itself nor below it. Depth shows as indentation. */
export function parentOptions(units: readonly UnitDto[], unitId?: string): Option[] {
  const above = unitOptions(units).filter(({ value }) => unitId === undefined || !makesCircle(units, unitId, value));
  return [{ value: "", label: "No other unit" }, ...above];
}
