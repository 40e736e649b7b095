import type { Option } from "@/components/field";
import { makesCircle } from "@/features/organization/unit/rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import { unitOptions } from "./unit-options";

/** Where a unit may lie: nowhere, or below any unit that is neither itself nor below it. Depth shows as indentation. */
export function parentOptions(units: readonly UnitDto[], unitId?: string): Option[] {
  const above = unitOptions(units).filter(({ value }) => unitId === undefined || !makesCircle(units, unitId, value));
  return [{ value: "", label: "No other unit" }, ...above];
}
