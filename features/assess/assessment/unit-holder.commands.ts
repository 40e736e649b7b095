import type { UnitHolder } from "@/features/organization/unit/holder.rules";
import { assessmentActions } from "./audit.rules";

/** Nobody has stored anything in it. */
const EMPTY = { functions: { none: {} } } as const;

export const assessmentsOfUnit: UnitHolder = {
  model: "Assessment",
  keeps: {
    one: "assessment with answers",
    many: "assessments with answers",
    advice: "Answers stay on record.",
    async count(db, key) {
      // Who is just saving the first answer comes first, or finds the assessment gone.
      await db.$queryRaw`SELECT "id" FROM "Assessment"
        WHERE "organizationId" = ${key.organizationId}::uuid AND "unitId" = ${key.unitId}::uuid ORDER BY "id" FOR UPDATE`;
      return db.assessment.count({ where: { ...key, functions: { some: {} } } });
    },
  },
  touched: {
    one: "assessment from then on",
    many: "assessments from then on",
    count: (db, { organizationId, unitIds }, from) =>
      db.assessment.count({ where: { organizationId, unitId: { in: [...unitIds] }, period: { gte: from } } }),
  },
  async release(db, key) {
    const empty = await db.assessment.findMany({
      where: { ...key, ...EMPTY },
      select: { id: true, unitId: true, period: true, state: true },
      orderBy: { id: "asc" },
    });
    await db.assessment.deleteMany({ where: { ...key, ...EMPTY } });
    return empty.map(({ id, ...before }) => ({
      action: assessmentActions["assessment.deleted"],
      subjectId: id,
      before,
    }));
  },
};
