import type { UnitHolder } from "@/features/organization/unit/holder.rules";

export const entriesOfUnit: UnitHolder = {
  model: "RegisterEntry",
  keeps: {
    one: "register entry",
    many: "register entries",
    advice: "Delete its register entries or move them to another unit first.",
    count: (db, key) => db.registerEntry.count({ where: { ...key, deletedAt: null } }),
  },
  touched: {
    one: "register entry",
    many: "register entries",
    count: (db, { organizationId, unitIds }) =>
      db.registerEntry.count({ where: { organizationId, unitId: { in: [...unitIds] }, deletedAt: null } }),
  },
  // What was deleted cannot come back without its unit; the audit log keeps it.
  async release(db, key) {
    await db.registerEntry.deleteMany({ where: key });
    return [];
  },
};
