import type { UnitHolder } from "./holder.rules";

/** A unit has the units below it. */
export const unitsBelow: UnitHolder = {
  model: "Unit",
  keeps: {
    one: "unit below it",
    many: "units below it",
    advice: "Move or delete the units below it first.",
    count: (db, { organizationId, unitId }) => db.unit.count({ where: { organizationId, parentId: unitId } }),
  },
};
