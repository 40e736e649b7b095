/**
 * A register as a list. Its order: what is left to do by its due date, so that what is overdue comes first; then what is
 * left to do without a date; then what is closed, in the same way. Whatever has the same date stands in the order of
 * creation.
 */
import { z } from "zod";
import { ownerText } from "@/features/organization/people/rules";
import { getSettings } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { type CsvColumn, toCsv } from "@/lib/base/csv";
import { dayOrNull } from "@/lib/base/day";
import { AppError } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { decodeCursor, encodeCursor, type Page } from "@/lib/base/paging";
import { database } from "@/lib/database/client";
import type { Prisma } from "@/prisma/generated/client";
import { ENTRY_SELECT, type EntryFilter, type EntryRow, listWhere, toEntry } from "./queries";
import {
  chosenLabels,
  type Field,
  type FieldValue,
  isRange,
  labelOf,
  openStatuses,
  RANGE_PARTS,
  type Register,
  type RegisterEntry,
  statusOf,
} from "./rules";
import { day } from "./schema";

type Where = Prisma.RegisterEntryWhereInput;

/** Where an entry stands in the order. */
type Position = { readonly isClosed: boolean; readonly dueOn: Date | null; readonly id: string };

const notOfThisList = () => new AppError("malformed", "The cursor is not one of this list.");

const positionText = (register: Register, { status, dueOn, id }: Pick<EntryRow, "status" | "dueOn" | "id">): string =>
  `${openStatuses(register).includes(status) ? "open" : "closed"}/${dayOrNull(dueOn) ?? ""}/${id}`;

/** The position in a cursor, "{open or closed}/{ISO date, or nothing}/{id}". Throws `malformed`. */
function positionOf(cursor: string): Position {
  const [part, due = "", id = "", ...more] = decodeCursor(cursor, "string").split("/");
  const isPart = part === "open" || part === "closed";
  const isDay = due === "" || day.safeParse(due).success;
  if (!isPart || more.length > 0 || !isId(id) || !isDay) throw notOfThisList();
  return { isClosed: part === "closed", dueOn: due === "" ? null : new Date(due), id };
}

/** What is left to do, or what is closed: the two parts of the order, which PostgreSQL sorts one at a time. */
const partOf = (register: Register, isClosed: boolean): Where => ({
  status: isClosed ? { notIn: openStatuses(register) } : { in: openStatuses(register) },
});

/** What stands behind a position. */
function behind(register: Register, { isClosed, dueOn, id }: Position): Where {
  const later: Where[] =
    dueOn === null
      ? [{ dueOn: null, id: { gt: id } }]
      : [{ dueOn: { gt: dueOn } }, { dueOn, id: { gt: id } }, { dueOn: null }];
  return { OR: [{ ...partOf(register, isClosed), OR: later }, ...(isClosed ? [] : [partOf(register, true)])] };
}

/** Entries in the order of the list, `take` at most. At most two queries. */
async function inOrder(register: Register, where: readonly Where[], take: number): Promise<EntryRow[]> {
  const part = (isClosed: boolean, most: number) =>
    database().registerEntry.findMany({
      where: { AND: [...where, partOf(register, isClosed)] },
      select: ENTRY_SELECT,
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      take: most,
    });
  const open = await part(false, take);
  return open.length < take ? [...open, ...(await part(true, take - open.length))] : open;
}

/** Where a page of deleted entries begins: those deleted before `cursor`, "{time}/{id}". Throws `malformed`. */
function deletedBefore(cursor: string): Where {
  const [time = "", id = ""] = decodeCursor(cursor, "string").split("/");
  const at = z.iso.datetime({ precision: 3 }).safeParse(time).success ? new Date(time) : null;
  if (at === null || !isId(id)) throw notOfThisList();
  return { OR: [{ deletedAt: { lt: at } }, { deletedAt: at, id: { lt: id } }] };
}

/** `rows` hold one more than the page where another one follows. */
function pageOf<Row extends EntryRow>(
  register: Register,
  rows: readonly Row[],
  limit: number,
  keyOf: (last: Row) => string,
) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => toEntry(register, row)),
    nextCursor: rows.length > limit && last ? encodeCursor(keyOf(last)) : null,
  };
}

async function listDeleted(register: Register, where: readonly Where[], cursor: string | undefined, limit: number) {
  const rows = await database().registerEntry.findMany({
    where: { AND: [...where, cursor === undefined ? {} : deletedBefore(cursor)] },
    select: { ...ENTRY_SELECT, deletedAt: true },
    orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  return pageOf(register, rows, limit, ({ deletedAt, id }) => `${deletedAt?.toISOString()}/${id}`);
}

/**
 * A page of a register in the order of the list; of what was deleted, last deleted first. `limit` 1 to 200. At most two
 * queries, whatever the number of entries. Throws `malformed` for a cursor of another list, and `forbidden` where somebody
 * who does not keep the register asks for what was deleted.
 */
export async function listEntries(
  actor: Actor,
  register: Register,
  input: EntryFilter & { cursor?: string | undefined; limit: number },
): Promise<Page<RegisterEntry>> {
  requireAllowed(actor, "programme.read");
  const { cursor, limit } = input;
  const where = listWhere(actor, register, input);
  if (input.deleted) return listDeleted(register, where, cursor, limit);
  const after = cursor === undefined ? {} : behind(register, positionOf(cursor));
  return pageOf(register, await inOrder(register, [...where, after], limit + 1), limit, (last) =>
    positionText(register, last),
  );
}

/** Where a page stands in its list. */
export type ListPlace = {
  /** Entries that the filter leaves, on all pages. */
  readonly total: number;
  /** Entries without the filter. */
  readonly all: number;
  /** Which of them the page begins with, from 1. */
  readonly from: number;
  /** The cursor of the page before; null when that is the first page, or there is none. */
  readonly previousCursor: string | null;
};

/** The cursor of the page that ends at `position`: the entry before it. At most two queries. */
async function cursorBefore(register: Register, where: readonly Where[], position: Position, limit: number) {
  const part = (isClosed: boolean) =>
    database().registerEntry.findMany({
      where: { AND: [...where, partOf(register, isClosed), { NOT: behind(register, position) }] },
      select: { id: true, status: true, dueOn: true },
      orderBy: [{ dueOn: { sort: "desc", nulls: "first" } }, { id: "desc" }],
      take: limit + 1,
    });
  const [closed, open] = await Promise.all([position.isClosed ? part(true) : [], part(false)]);
  const last = [...closed, ...open][limit];
  return last ? encodeCursor(positionText(register, last)) : null;
}

/** Where the page of `listEntries` with this input stands; not for what was deleted. At most five queries. */
export async function getListPlace(
  actor: Actor,
  register: Register,
  input: EntryFilter & { cursor?: string | undefined; limit: number },
): Promise<ListPlace> {
  requireAllowed(actor, "programme.read");
  const where = listWhere(actor, register, input);
  const count = (...of: Where[]) => database().registerEntry.count({ where: { AND: of } });
  const counted = Promise.all([count(...where), count(...listWhere(actor, register, {}))]);
  if (input.cursor === undefined) {
    const [total, all] = await counted;
    return { total, all, from: 1, previousCursor: null };
  }
  const position = positionOf(input.cursor);
  const [[total, all], left, previousCursor] = await Promise.all([
    counted,
    count(...where, behind(register, position)),
    cursorBefore(register, where, position, input.limit),
  ]);
  return { total, all, from: total - left + 1, previousCursor };
}

/** The columns of a field: one, or for a range one for each of its parts. */
function columnsOf(field: Field, currency: string): CsvColumn<RegisterEntry>[] {
  const label = labelOf(field, currency);
  const valueIn = ({ fields }: RegisterEntry): FieldValue => fields[field.name] ?? null;
  if (field.type === "range")
    return RANGE_PARTS.map((part) => ({
      heading: `${label}, ${part}`,
      value: (entry) => {
        const value = valueIn(entry);
        return isRange(value) ? value[part] : null;
      },
    }));
  if (field.type === "choice" || field.type === "choices")
    return [{ heading: label, value: (entry) => chosenLabels(field, valueIn(entry), entry.subject).join("; ") }];
  return [
    {
      heading: label,
      value: (entry) => {
        const value = valueIn(entry);
        return typeof value === "number" ? value : String(value ?? "");
      },
    },
  ];
}

/**
 * The register as CSV in the order of the list (at most the register's `max`), in words, as the screens name things; a range is
 * three columns, money is whole units of the currency in the heading. At most three queries.
 */
export async function getRegisterCsv(actor: Actor, register: Register, filter: EntryFilter = {}): Promise<string> {
  requireAllowed(actor, "programme.read");
  const [rows, { currency }] = await Promise.all([
    inOrder(register, listWhere(actor, register, filter), register.max),
    getSettings(actor),
  ]);
  const { subject } = register;
  const subjectLabel = (value: string | null) => subject?.options.find((option) => option.value === value)?.label ?? "";
  const columns: readonly CsvColumn<RegisterEntry>[] = [
    { heading: "Id", value: ({ id }) => id },
    { heading: register.nameLabel, value: ({ name }) => name },
    ...(subject ? [{ heading: subject.label, value: (entry: RegisterEntry) => subjectLabel(entry.subject) }] : []),
    ...(register.unit === "none" ? [] : [{ heading: "Unit", value: ({ unitName }: RegisterEntry) => unitName }]),
    { heading: "Status", value: ({ status }) => statusOf(register, status).label },
    { heading: register.ownerLabel, value: ownerText },
    { heading: register.dueLabel, value: ({ dueOn }) => dueOn },
    ...register.fields.flatMap((field) => columnsOf(field, currency)),
    { heading: "Changed", value: ({ updatedAt }) => updatedAt },
    { heading: "Changed by", value: ({ updatedBy }) => updatedBy },
  ];
  return toCsv(
    columns,
    rows.map((row) => toEntry(register, row)),
  );
}
