import { OWNER_SELECT, ownedBy } from "@/features/organization/people/rules";
import { todayOf } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { dayOrNull } from "@/lib/base/day";
import { notFound } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { nameContains } from "@/lib/base/text";
import { type Db, database } from "@/lib/database/client";
import type { Prisma } from "@/prisma/generated/client";
import { mayKeep } from "./policy";
import { type Fields, fieldsOf, type LogEntry, openStatuses, type Register, type RegisterEntry } from "./rules";

export const ENTRY_SELECT = {
  id: true,
  kind: true,
  unitId: true,
  unit: { select: { name: true } },
  subject: true,
  name: true,
  status: true,
  ownerId: true,
  owner: OWNER_SELECT,
  dueOn: true,
  fields: true,
  log: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  updatedByName: true,
} as const;

export type EntryRow = Prisma.RegisterEntryGetPayload<{ select: typeof ENTRY_SELECT }>;

/** An entry of `register` as everybody gets it; its fields are those that the register has now. */
export const toEntry = (register: Register, row: EntryRow): RegisterEntry => ({
  id: row.id,
  kind: row.kind,
  unitId: row.unitId,
  unitName: row.unit?.name ?? null,
  subject: row.subject,
  name: row.name,
  status: row.status,
  ownerId: row.ownerId,
  ...ownedBy(row.owner),
  dueOn: dayOrNull(row.dueOn),
  fields: fieldsOf(register, row.fields as Fields),
  log: row.log as unknown as LogEntry[],
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  updatedBy: row.updatedByName,
});

/** Where-clause of the entries that the actor sees: those of the organisation as a whole, and of the actor's units. */
export function visibleEntries(actor: Actor) {
  const ids = visibleUnitIds(actor);
  return {
    organizationId: actor.organizationId,
    ...(ids === null ? {} : { OR: [{ unitId: null }, { unitId: { in: ids } }] }),
  } satisfies Prisma.RegisterEntryWhereInput;
}

/** The same, of one register. */
export const entryScope = (actor: Actor, register: Register) =>
  ({ ...visibleEntries(actor), kind: register.key }) satisfies Prisma.RegisterEntryWhereInput;

/**
 * What a list is narrowed to. `status` is one status or several with commas between them, `owner` a member's id or "none",
 * `unit` a unit's id or "none".
 */
export type EntryFilter = {
  text?: string | undefined;
  status?: string | undefined;
  owner?: string | undefined;
  unit?: string | undefined;
  subject?: string | undefined;
  pillar?: string | undefined;
  /** Due dates that are over, on entries that are not closed. */
  overdue?: boolean | undefined;
  /** What was deleted, instead of what is there. */
  deleted?: boolean | undefined;
};

const NONE = "none";
/** No row has an id that is not one: then nothing is found, and PostgreSQL is not asked to read it. */
const asId = (value: string) => (value === NONE ? null : isId(value) ? value : "00000000-0000-0000-0000-000000000000");

/** Where-clause of what is overdue in these registers: `isOverdue` as the database asks it. */
export const overdueEntries = (actor: Actor, registers: readonly Register[]): Prisma.RegisterEntryWhereInput => ({
  dueOn: { lt: new Date(todayOf(actor)) },
  OR: registers.map((register) => ({ kind: register.key, status: { in: openStatuses(register) } })),
});

function filterWhere(actor: Actor, register: Register, filter: EntryFilter): Prisma.RegisterEntryWhereInput[] {
  const { text, status, owner, unit, subject, pillar, overdue } = filter;
  return [
    text ? nameContains(text) : {},
    status ? { status: { in: status.split(",") } } : {},
    owner ? { ownerId: asId(owner) } : {},
    unit ? { unitId: asId(unit) } : {},
    subject ? { subject } : {},
    pillar ? { fields: { path: ["pillars"], array_contains: [pillar] } } : {},
    overdue ? overdueEntries(actor, [register]) : {},
  ];
}

/** Where-clause of what the actor may bring back: what was deleted of what they keep. Throws `forbidden`. */
function deletedScope(actor: Actor, register: Register): Prisma.RegisterEntryWhereInput {
  requireAllowed(actor, register.access);
  if (mayKeep(actor, register, { unitId: null })) return { deletedAt: { not: null } };
  // What is about a pillar is kept by those who have it in that unit.
  const subjects = register.subject?.options.map(({ value }) => value) ?? [];
  const kept = (visibleUnitIds(actor) ?? []).map((unitId) => ({
    unitId,
    subject: { in: subjects.filter((subject) => mayKeep(actor, register, { unitId, subject })) },
  }));
  return { deletedAt: { not: null }, OR: kept };
}

/** Where-clauses of what `filter` leaves of a register. Throws `forbidden` as `deletedScope` does. */
export const listWhere = (actor: Actor, register: Register, filter: EntryFilter): Prisma.RegisterEntryWhereInput[] => [
  entryScope(actor, register),
  filter.deleted ? deletedScope(actor, register) : { deletedAt: null },
  ...filterWhere(actor, register, filter),
];

/** All entries of a register that `filter` leaves (at most the register's `max`), in the order of creation. One query. */
export async function listAllEntries(
  actor: Actor,
  register: Register,
  filter: EntryFilter = {},
): Promise<RegisterEntry[]> {
  requireAllowed(actor, "programme.read");
  const rows = await database().registerEntry.findMany({
    where: { AND: listWhere(actor, register, filter) },
    select: ENTRY_SELECT,
    orderBy: { id: "asc" },
    take: register.max,
  });
  return rows.map((row) => toEntry(register, row));
}

/** An entry, and whether it is deleted. Throws `not_found` when it is not there or not the actor's. */
export async function findEntry(actor: Actor, register: Register, id: string, db: Db = database()) {
  requireAllowed(actor, "programme.read");
  const row = isId(id)
    ? await db.registerEntry.findFirst({
        where: { AND: [entryScope(actor, register), { id }] },
        select: { ...ENTRY_SELECT, deletedAt: true },
      })
    : null;
  if (!row) throw notFound("This entry");
  return { entry: toEntry(register, row), isDeleted: row.deletedAt !== null };
}

/** An entry that is not deleted. Throws `not_found`. */
export async function getEntry(actor: Actor, register: Register, id: string): Promise<RegisterEntry> {
  const { entry, isDeleted } = await findEntry(actor, register, id);
  if (isDeleted) throw notFound("This entry");
  return entry;
}
