import type { UnitHolder } from "@/features/organization/unit/holder.rules";
import { isOpen, STATUS_KEYS } from "./status.rules";

/** Of items that somebody has saved. */
const OPEN = STATUS_KEYS.filter((status) => isOpen({ status }));

export const checklistOfUnit: UnitHolder = {
  model: "ChecklistEntry",
  keeps: {
    one: "checklist item",
    many: "checklist items",
    advice: "Checklist items stay on record.",
    count: (db, key) => db.checklistEntry.count({ where: key }),
  },
  touched: {
    one: "open checklist item",
    many: "open checklist items",
    count: (db, { organizationId, unitIds }) =>
      db.checklistEntry.count({ where: { organizationId, unitId: { in: [...unitIds] }, status: { in: OPEN } } }),
  },
};
