import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/rules";
import type { Actor } from "@/lib/auth/actor";
import { dayOf } from "@/lib/day/rules";
import { database } from "@/lib/db";
import { listPeople } from "@/lib/member/queries";
import { getSettings } from "@/lib/organization/queries";
import { DEFAULT_LIMIT } from "@/lib/paging/rules";
import { KINDS } from "@/lib/register/kinds";
import { countEntries, type EntryFilter, listAllEntries, listEntries, startOfToday } from "@/lib/register/queries";
import { type Kind, openStatuses } from "@/lib/register/rules";
import { listAllUnits } from "@/lib/unit/queries";

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

/** What the form of an entry offers: who can own it, which units there are, in which currency money is. */
export async function getFormChoices(actor: Actor) {
  const [people, units, { currency }] = await Promise.all([listPeople(actor), listAllUnits(actor), getSettings(actor)]);
  return { people, units, currency };
}

/**
 * All that the screen of a register shows: a page of what `filter` leaves, how many that are, and, `withAll`, every entry whatever the
 * filter. `today` is an ISO date. The number of queries does not depend on the number of entries.
 */
export async function getRegisterScreen(
  actor: Actor,
  kind: Kind,
  filter: EntryFilter & { cursor?: string | undefined },
  { withAll }: { withAll: boolean },
) {
  const [choices, page, counts, all] = await Promise.all([
    getFormChoices(actor),
    listEntries(actor, kind, { ...filter, limit: DEFAULT_LIMIT }),
    countEntries(actor, kind, filter),
    withAll ? listAllEntries(actor, kind) : [],
  ]);
  return { ...choices, page, counts, all, today: dayOf(new Date()) };
}
