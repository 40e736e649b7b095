import type { UnitDto } from "@/features/organization/unit/schema";

export const KIND_LABELS: Record<UnitDto["kind"], string> = {
  organisation: "Organisation",
  component: "Component",
  system: "System",
};

export const IMPACT_LABELS: Record<UnitDto["impactLevel"], string> = {
  low: "Low",
  moderate: "Moderate",
  high: "High",
};

export const UNIT_LABELS = {
  name: "Name",
  kind: "Kind",
  parentId: "Lies below",
  criticality: "Criticality",
  impactLevel: "Impact level",
  highValueAsset: "High value asset",
};

export type UnitField = keyof typeof UNIT_LABELS;

/** A unit as its form's fields hold it; an unticked box is absent. */
export function formValuesOf(
  unit: Omit<UnitDto, "id" | "retiredFrom" | "version">,
): Partial<Record<UnitField, string>> {
  return {
    name: unit.name,
    kind: unit.kind,
    parentId: unit.parentId ?? "",
    criticality: String(unit.criticality),
    impactLevel: unit.impactLevel,
    ...(unit.highValueAsset ? { highValueAsset: "on" } : {}),
  };
}
