import type { UnitHolder } from "@/features/organization/unit/holder.rules";

export const checklistOfUnit: UnitHolder = {
  model: "ChecklistEntry",
  keeps: {
    one: "checklist item",
    many: "checklist items",
    advice: "Checklist items stay on record.",
    count: (db, key) => db.checklistEntry.count({ where: key }),
  },
};
