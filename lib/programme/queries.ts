import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/rules";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { KINDS } from "@/lib/register/kinds";
import { startOfToday } from "@/lib/register/queries";
import { type Kind, openStatuses } from "@/lib/register/rules";

/** How many entries a register has that the actor sees, how many of them are not closed, and of those how many are late. */
export type RegisterCount = { kind: Kind; entries: number; open: number; overdue: number };

type Row = { kind: string; status: string; entries: number; late: number };

/** Every register with its counts, in the order in which they are shown. One query, whatever the number of entries. */
export async function countRegisters(actor: Actor): Promise<RegisterCount[]> {
  requireAllowed(actor, "programme.read");
  const units = visibleUnitIds(actor);
  const rows = await database().$queryRaw<Row[]>`
    SELECT "kind", "status", count(*)::int AS "entries",
      (count(*) FILTER (WHERE "dueOn" < ${startOfToday()}::date))::int AS "late"
    FROM "RegisterEntry"
    WHERE "organizationId" = ${actor.organizationId}::uuid AND "deletedAt" IS NULL
      AND (${units === null} OR "unitId" IS NULL OR "unitId" = ANY(${units ?? []}::uuid[]))
    GROUP BY "kind", "status"`;
  return KINDS.map((kind) => {
    const all = rows.filter((row) => row.kind === kind.key);
    const open = all.filter(({ status }) => openStatuses(kind).includes(status));
    const sum = (of: Row[], what: "entries" | "late") => of.reduce((total, row) => total + row[what], 0);
    return { kind, entries: sum(all, "entries"), open: sum(open, "entries"), overdue: sum(open, "late") };
  });
}

/** The catalogue entries that a register has an entry about, whoever sees it. One query. */
export async function listTakenSubjects(actor: Actor, kind: Kind): Promise<Set<string>> {
  requireAllowed(actor, "programme.read");
  const rows = await database().registerEntry.findMany({
    where: { organizationId: actor.organizationId, kind: kind.key, deletedAt: null, subject: { not: null } },
    select: { subject: true },
    distinct: ["subject"],
  });
  return new Set(rows.flatMap(({ subject }) => subject ?? []));
}
