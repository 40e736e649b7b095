/** Who has rows of a unit, as each noun says of itself; features/workspace/unit-holders lists them: pure. */
import type { AuditWhat } from "@/lib/audit/commands";
import { counted } from "@/lib/base/format";
import type { Db } from "@/lib/database/client";
import type { Prisma } from "@/prisma/generated/client";

export type UnitKey = { readonly organizationId: string; readonly unitId: string };

export type UnitsKey = { readonly organizationId: string; readonly unitIds: readonly string[] };

/** What a unit still has, and what can be done about it. */
export type Held = { readonly count: number; readonly one: string; readonly many: string; readonly advice: string };

export type UnitHolder = {
  /** The model whose rows belong to units. */
  readonly model: Prisma.ModelName;
  /** The rows that keep a unit from being deleted; null where they go with it. */
  readonly keeps: (Omit<Held, "count"> & { readonly count: (db: Db, key: UnitKey) => Promise<number> }) | null;
  /** What is looked at before units are retired from a quarter on; absent where that changes nothing for the rows. */
  readonly touched?: {
    readonly one: string;
    readonly many: string;
    readonly count: (db: Db, key: UnitsKey, from: string) => Promise<number>;
  };
  /** Removes what goes with the unit, unless the database does. Returns what the audit log is to say of it. */
  readonly release?: (db: Db, key: UnitKey) => Promise<readonly AuditWhat[]>;
};

/** "1 assessment and 3 checklist items". */
const listOf = (held: readonly Held[]): string =>
  new Intl.ListFormat("en").format(held.map(({ count, one, many }) => counted(count, one, many)));

/** Why a unit that has these cannot be deleted, and what to do; null where it has nothing. */
export function whyKept(all: readonly Held[]): string | null {
  const held = all.filter(({ count }) => count > 0);
  if (held.length === 0) return null;
  return `This unit has ${listOf(held)}. ${held.map(({ advice }) => advice).join(" ")} Nothing was deleted.`;
}
