import { z } from "zod";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/rules";
import type { Actor } from "@/lib/auth/actor";
import { type CsvValue, toCsv } from "@/lib/csv/rules";
import { dayOf, dayOrNull } from "@/lib/day/rules";
import { type Db, database } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { isId } from "@/lib/ids/rules";
import { decodeCursor, encodeCursor, type Page } from "@/lib/paging/rules";
import { nameContains } from "@/lib/text/rules";
import type { Prisma } from "@/prisma/generated/client";
import { mayKeep } from "./policy";
import {
  type Field,
  type Fields,
  type FieldValue,
  isRange,
  type Kind,
  type LogEntry,
  openStatuses,
  RANGE_PARTS,
  type RegisterEntry,
  statusOf,
} from "./rules";

export const ENTRY_SELECT = {
  id: true,
  kind: true,
  unitId: true,
  unit: { select: { name: true } },
  subject: true,
  name: true,
  status: true,
  ownerId: true,
  owner: { select: { user: { select: { name: true } } } },
  dueOn: true,
  fields: true,
  log: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  updatedByName: true,
} as const;

type Row = Prisma.RegisterEntryGetPayload<{ select: typeof ENTRY_SELECT }>;

export const toEntry = (row: Row): RegisterEntry => ({
  id: row.id,
  kind: row.kind,
  unitId: row.unitId,
  unitName: row.unit?.name ?? null,
  subject: row.subject,
  name: row.name,
  status: row.status,
  ownerId: row.ownerId,
  ownerName: row.owner?.user.name ?? null,
  dueOn: dayOrNull(row.dueOn),
  fields: row.fields as Fields,
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
export const entryScope = (actor: Actor, kind: Kind) =>
  ({ ...visibleEntries(actor), kind: kind.key }) satisfies Prisma.RegisterEntryWhereInput;

/** What a list is narrowed to. `owner` is a member's id or "none"; `unit` a unit's id or "none"; `today` an ISO date. */
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
function filterWhere(kind: Kind, filter: EntryFilter, today: Date): Prisma.RegisterEntryWhereInput[] {
  const { text, status, owner, unit, subject, pillar, overdue } = filter;
  return [
    text ? nameContains(text) : {},
    status ? { status } : {},
    owner ? { ownerId: asId(owner) } : {},
    unit ? { unitId: asId(unit) } : {},
    subject ? { subject } : {},
    pillar ? { fields: { path: ["pillars"], array_contains: [pillar] } } : {},
    overdue ? { dueOn: { lt: today }, status: { in: openStatuses(kind) } } : {},
  ];
}

/** Midnight, UTC, of the day that it is. */
export const startOfToday = (): Date => new Date(dayOf(new Date()));

/** Where-clause of what the actor may bring back: what was deleted of what they keep. Throws `forbidden`. */
function deletedScope(actor: Actor, kind: Kind): Prisma.RegisterEntryWhereInput {
  requireAllowed(actor, kind.access);
  if (mayKeep(actor, kind, { unitId: null })) return { deletedAt: { not: null } };
  // What is about a pillar is kept by those who have it in that unit.
  const subjects = kind.subject?.options.map(({ value }) => value) ?? [];
  const kept = (visibleUnitIds(actor) ?? []).map((unitId) => ({
    unitId,
    subject: { in: subjects.filter((subject) => mayKeep(actor, kind, { unitId, subject })) },
  }));
  return { deletedAt: { not: null }, OR: kept };
}

const listWhere = (actor: Actor, kind: Kind, filter: EntryFilter): Prisma.RegisterEntryWhereInput[] => [
  entryScope(actor, kind),
  filter.deleted ? deletedScope(actor, kind) : { deletedAt: null },
  ...filterWhere(kind, filter, startOfToday()),
];

/** Where a page of deleted entries begins: those deleted before `cursor`, "{time}/{id}". Throws `malformed`. */
function deletedBefore(cursor: string): Prisma.RegisterEntryWhereInput {
  const [time = "", id = ""] = cursor.split("/");
  const at = z.iso.datetime({ precision: 3 }).safeParse(time).success ? new Date(time) : null;
  if (at === null || !isId(id)) throw notOfThisList();
  return { OR: [{ deletedAt: { lt: at } }, { deletedAt: at, id: { lt: id } }] };
}

const notOfThisList = () => new AppError("malformed", "The cursor is not one of this list.");

function startingAfter(cursor: string, isDeleted: boolean): Prisma.RegisterEntryWhereInput {
  if (isDeleted) return deletedBefore(cursor);
  if (!isId(cursor)) throw notOfThisList();
  return { id: { gt: cursor } };
}

/**
 * A page of a register, in the order of creation; of what was deleted, last deleted first. `limit` 1 to 200. One query,
 * whatever the number of entries. Throws `forbidden` where somebody who does not keep the register asks for what was
 * deleted.
 */
export async function listEntries(
  actor: Actor,
  kind: Kind,
  input: EntryFilter & { cursor?: string | undefined; limit: number },
): Promise<Page<RegisterEntry>> {
  requireAllowed(actor, "programme.read");
  const isDeleted = input.deleted === true;
  const after = input.cursor === undefined ? {} : startingAfter(decodeCursor(input.cursor, "string"), isDeleted);
  const rows = await database().registerEntry.findMany({
    where: { AND: [...listWhere(actor, kind, input), after] },
    select: { ...ENTRY_SELECT, deletedAt: true },
    orderBy: isDeleted ? [{ deletedAt: "desc" }, { id: "desc" }] : { id: "asc" },
    take: input.limit + 1,
  });
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  const key = last?.deletedAt ? `${last.deletedAt.toISOString()}/${last.id}` : last?.id;
  return { items: items.map(toEntry), nextCursor: rows.length > input.limit && key ? encodeCursor(key) : null };
}

/** How many entries of a register `filter` leaves, and how many there are without it. Two queries. */
export async function countEntries(
  actor: Actor,
  kind: Kind,
  filter: EntryFilter,
): Promise<{ found: number; all: number }> {
  requireAllowed(actor, "programme.read");
  const count = (of: EntryFilter) => database().registerEntry.count({ where: { AND: listWhere(actor, kind, of) } });
  const [found, all] = await Promise.all([count(filter), count({ deleted: filter.deleted })]);
  return { found, all };
}

/** All entries of a register that `filter` leaves (at most the kind's `max`), in the order of creation. One query. */
export async function listAllEntries(actor: Actor, kind: Kind, filter: EntryFilter = {}): Promise<RegisterEntry[]> {
  requireAllowed(actor, "programme.read");
  const rows = await database().registerEntry.findMany({
    where: { AND: listWhere(actor, kind, filter) },
    select: ENTRY_SELECT,
    orderBy: { id: "asc" },
    take: kind.max,
  });
  return rows.map(toEntry);
}

/** An entry, and since when it is deleted. Throws `not_found` when it is not there or not the actor's. */
export async function findEntry(actor: Actor, kind: Kind, id: string, db: Db = database()) {
  requireAllowed(actor, "programme.read");
  const row = isId(id)
    ? await db.registerEntry.findFirst({
        where: { AND: [entryScope(actor, kind), { id }] },
        select: { ...ENTRY_SELECT, deletedAt: true },
      })
    : null;
  if (!row) throw notFound("This entry");
  return { entry: toEntry(row), isDeleted: row.deletedAt !== null };
}

/** An entry that is not deleted. Throws `not_found`. */
export async function getEntry(actor: Actor, kind: Kind, id: string): Promise<RegisterEntry> {
  const { entry, isDeleted } = await findEntry(actor, kind, id);
  if (isDeleted) throw notFound("This entry");
  return entry;
}

function cellsOf(field: Field, value: FieldValue): CsvValue[] {
  if (field.type === "range") return RANGE_PARTS.map((part) => (isRange(value) ? value[part] : null));
  if (field.type === "choice" || field.type === "choices") {
    const labelOf = (chosen: unknown) =>
      field.options.find((option) => option.value === chosen)?.label ?? String(chosen);
    return [[value ?? []].flat().map(labelOf).join("; ")];
  }
  return [typeof value === "number" ? value : String(value ?? "")];
}

/** The register as CSV in words, as the screens name things; a range is three columns, money is whole units. One query. */
export async function getRegisterCsv(actor: Actor, kind: Kind, filter: EntryFilter = {}): Promise<string> {
  const entries = await listAllEntries(actor, kind, filter);
  const { subject } = kind;
  const fieldColumns = kind.fields.flatMap(({ type, label }) =>
    type === "range" ? RANGE_PARTS.map((part) => `${label}, ${part}`) : [label],
  );
  const columns = [
    "Id",
    kind.nameLabel,
    ...(subject ? [subject.label] : []),
    ...(kind.unit === "none" ? [] : ["Unit"]),
    "Status",
    kind.ownerLabel,
    kind.dueLabel,
    ...fieldColumns,
    "Changed",
    "Changed by",
  ];
  const rows = entries.map((entry) => [
    entry.id,
    entry.name,
    ...(subject ? [subject.options.find(({ value }) => value === entry.subject)?.label ?? ""] : []),
    ...(kind.unit === "none" ? [] : [entry.unitName]),
    statusOf(kind, entry.status).label,
    entry.ownerName,
    entry.dueOn,
    ...kind.fields.flatMap((field) => cellsOf(field, entry.fields[field.name] ?? null)),
    entry.updatedAt,
    entry.updatedBy,
  ]);
  return toCsv(columns, rows);
}
