import { getOwnerChoices, listPeople } from "@/features/organization/people/queries";
import { getSettings, todayOf } from "@/features/organization/settings/queries";
import { getUnitChoices } from "@/features/organization/unit/choice.queries";
import type { ReadEntries, RegisterDefinition, StatusCount } from "@/features/programme/register/definition.rules";
import { getListPlace, listEntries } from "@/features/programme/register/list.queries";
import {
  type EntryFilter,
  entryScope,
  listAllEntries,
  overdueEntries,
  visibleEntries,
} from "@/features/programme/register/queries";
import type { Register } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { remembered } from "@/lib/audit/memory.queries";
import { database } from "@/lib/database/client";
import { REGISTERS } from "./list.register";
import { type Highlight, highlightOf, needsEntries } from "./rules";

/** What a register holds of what the actor sees: all entries, what most wants looked at, and what is overdue. */
export type RegisterCount = {
  register: RegisterDefinition;
  entries: number;
  highlight: Highlight | null;
  overdue: number;
};

/**
 * Every register with its counts, in the order in which they are shown. One query; after a change two more, and one for
 * each register whose highlight takes all its entries, whatever the number of entries.
 */
export async function countRegisters(actor: Actor): Promise<readonly RegisterCount[]> {
  requireAllowed(actor, "programme.read");
  return remembered(actor, `counts of registers ${todayOf(actor)}`, () => readCounts(actor));
}

async function readCounts(actor: Actor): Promise<RegisterCount[]> {
  const units = visibleUnitIds(actor);
  // As many rows as there are statuses and subjects at most: both are of the catalogue.
  const [rows, late, whole] = await Promise.all([
    database().$queryRaw<StatusCount[]>`
      SELECT "kind", "status", "subject", count(*)::int AS "entries"
      FROM "RegisterEntry"
      WHERE "organizationId" = ${actor.organizationId}::uuid AND "deletedAt" IS NULL
        AND (${units === null} OR "unitId" IS NULL OR "unitId" = ANY(${units ?? []}::uuid[]))
      GROUP BY "kind", "status", "subject"`,
    database().registerEntry.groupBy({
      by: ["kind"],
      where: { AND: [visibleEntries(actor), { deletedAt: null }, overdueEntries(actor, REGISTERS)] },
      _count: { _all: true },
    }),
    Promise.all(REGISTERS.filter(needsEntries).map((register) => listAllEntries(actor, register))),
  ]);
  const entriesOf = ({ key }: Register) => whole.flat().filter((entry) => entry.kind === key);
  return REGISTERS.map((register) => {
    const own = rows.filter((row) => row.kind === register.key);
    return {
      register,
      entries: own.reduce((sum, { entries }) => sum + entries, 0),
      highlight: highlightOf(register, { counts: own, entries: entriesOf(register) }),
      overdue: late.find((row) => row.kind === register.key)?._count._all ?? 0,
    };
  });
}

/** The catalogue entries that a register has an entry about, whoever sees it. One query. */
export async function listTakenSubjects(actor: Actor, register: Register): Promise<Set<string>> {
  requireAllowed(actor, "programme.read");
  const rows = await database().registerEntry.findMany({
    where: { organizationId: actor.organizationId, kind: register.key, deletedAt: null, subject: { not: null } },
    select: { subject: true },
    distinct: ["subject"],
  });
  return new Set(rows.flatMap(({ subject }) => subject ?? []));
}

/** What the form of an entry offers: who can own it, which units there are, in which currency money is. */
export async function getFormChoices(actor: Actor, unit?: string | null) {
  const [people, units, { currency }] = await Promise.all([
    listPeople(actor),
    getUnitChoices(actor, unit),
    getSettings(actor),
  ]);
  return { people, units, currency };
}

/** What a register's screen works out of all its entries. One query, and those for all entries after a change. */
export const readEntries =
  (actor: Actor, register: Register, today: string): ReadEntries =>
  (work) =>
    remembered(actor, `summary of ${register.key} ${today}`, async () => work(await listAllEntries(actor, register)));

/** Entries on a page of a register: with eight columns, as many as its page can carry. */
const SHOWN = 40;

/**
 * All that the screen of a register shows: a page of what `filter` leaves with its place in the list (null for what was
 * deleted), and `people` and `units` to narrow it to. `today` is an ISO date.
 * The number of queries does not depend on the number of entries.
 */
export async function getRegisterScreen(
  actor: Actor,
  register: Register,
  filter: EntryFilter & { cursor?: string | undefined },
) {
  const asked = { ...filter, limit: SHOWN };
  const isOwning = { register: { some: { ...entryScope(actor, register), deletedAt: null } } };
  const [people, units, { currency }, page, place] = await Promise.all([
    getOwnerChoices(actor, isOwning, filter.owner),
    getUnitChoices(actor, filter.unit),
    getSettings(actor),
    listEntries(actor, register, asked),
    filter.deleted ? null : getListPlace(actor, register, asked),
  ]);
  return { people, units, currency, page, place, today: todayOf(actor) };
}
