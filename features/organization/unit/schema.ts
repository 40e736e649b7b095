import { z } from "zod";
import { ID_MAX, NAME_MAX } from "@/lib/base/limits";
import { periodSchema } from "@/lib/base/period-schema";
import { shortText } from "@/lib/base/validation";

const UNIT_KINDS = ["organisation", "component", "system"] as const;
const IMPACT_LEVELS = ["low", "moderate", "high"] as const;
/** Units of one organisation. */
export const MAX_UNITS = 2000;

const fields = {
  name: shortText(NAME_MAX),
  kind: z.enum(UNIT_KINDS, "must be organisation, component or system"),
  parentId: z.string().max(ID_MAX).nullable(),
  criticality: z.int("must be a whole number from 1 to 5").min(1, "must be 1 to 5").max(5, "must be 1 to 5"),
  impactLevel: z.enum(IMPACT_LEVELS, "must be low, moderate or high"),
  highValueAsset: z.boolean(),
};

/** What creating a unit takes. Criticality 1 (least) to 5 (most) is its weight in the organisation's score. */
export const createUnitSchema = z
  .strictObject({
    ...fields,
    parentId: fields.parentId.default(null),
    criticality: fields.criticality.default(3),
    impactLevel: fields.impactLevel.default("moderate"),
    highValueAsset: fields.highValueAsset.default(false),
  })
  .meta({ id: "UnitToCreate" });

const retiredFrom = periodSchema.nullable().describe("The first quarter in which it no longer counts; null: none");

/** What changing a unit takes: the fields to change. */
export const updateUnitSchema = z
  .object({
    ...fields,
    retiredFrom,
    withUnitsBelow: z
      .boolean()
      .describe("With `retiredFrom`: true retires, or brings back, the units below it that this concerns"),
  })
  .partial()
  .meta({ id: "UnitChanges" });

/** Which units are asked for: high value assets, those of an impact level, those that are retired. */
export const unitFilterSchema = z.object({
  highValueAsset: z
    .enum(["true", "false"], "must be true or false")
    .optional()
    .describe("High value assets alone, or all others"),
  impactLevel: z
    .enum(IMPACT_LEVELS, "must be low, moderate or high")
    .optional()
    .describe("Units of this impact level alone"),
  retired: z
    .enum(["true", "false"], "must be true or false")
    .optional()
    .describe("true: only units with `retiredFrom`, past or future; false: all others"),
});
export type UnitFilter = z.infer<typeof unitFilterSchema>;

/** What an address asks for; what it says wrongly is left out. */
export function readUnitFilter(query: Readonly<Record<string, unknown>>): UnitFilter {
  const { highValueAsset, impactLevel, retired } = unitFilterSchema.shape;
  const [asset, level, gone] = [
    highValueAsset.safeParse(query.highValueAsset).data,
    impactLevel.safeParse(query.impactLevel).data,
    retired.safeParse(query.retired).data,
  ];
  return {
    ...(asset ? { highValueAsset: asset } : {}),
    ...(level ? { impactLevel: level } : {}),
    ...(gone ? { retired: gone } : {}),
  };
}

export const unitSchema = z.object({ id: z.string(), ...fields, retiredFrom, version: z.int() }).meta({ id: "Unit" });
export type UnitDto = z.infer<typeof unitSchema>;
