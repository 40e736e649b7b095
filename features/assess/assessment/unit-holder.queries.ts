import type { UnitHolder } from "@/features/organization/unit/holder.rules";

export const assessmentsOfUnit: UnitHolder = {
  model: "Assessment",
  keeps: {
    one: "assessment",
    many: "assessments",
    advice: "Assessments stay on record.",
    count: (db, key) => db.assessment.count({ where: key }),
  },
};
