/**
 * What a register of the programme is, as plain data: form, table, filter, CSV, validation and interface all come from
 * the same description. Pure, and without the validator, so that forms in the browser can use it.
 */

import type { OwnedBy } from "@/features/organization/people/rules";
import { isPast } from "@/lib/base/day";
import { NAME_MAX } from "@/lib/base/limits";

/** A value to choose. */
export type Choice<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
};

export type Tone = "neutral" | "good" | "warn" | "bad" | "accent";

/** `isClosed`: nothing is left to do, so its due date no longer counts. */
export type Status<Value extends string = string> = Choice<Value> & { readonly tone: Tone; readonly isClosed: boolean };

/** The same three guesses everywhere: at least, most likely, at most. */
export const RANGE_PARTS = ["low", "likely", "high"] as const;
export type RangePart = (typeof RANGE_PARTS)[number];
export type Range = { readonly [Part in RangePart]: number };
export const RANGE_LABELS = { low: "At least", likely: "Most likely", high: "At most" } as const;

type Numeric = { readonly min: number; readonly max: number; readonly unit: "money" | "percent" | "count" };

/** One field of a register. Money is in whole units of the organisation's currency. */
export type Field = {
  /** Camel case; stored as `fields.{name}`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** When the register's own rules demand it all the same, after "needed for": "a current case". */
  readonly neededFor?: string;
  /** Stands in the table, not only in the form. */
  readonly isColumn?: boolean;
} & (
  | { readonly type: "text" | "long" | "date" | "link" }
  | {
      readonly type: "choice" | "choices";
      readonly options: readonly Choice[];
      /** What is said instead of the choice on entries about these subjects, by their value: it means nothing there. */
      readonly bySubject?: Readonly<Record<string, string>>;
    }
  | ({ readonly type: "number" } & Numeric)
  | ({ readonly type: "range" } & Numeric)
);

/** What an entry can be about: an entry of the catalogue, and what a new entry about it starts from. */
export type Subject = Choice & {
  readonly start?: { readonly name?: string; readonly fields?: Fields };
  /** The pillar that it is of: somebody with some pillars of a unit keeps the entries of these alone. */
  readonly pillar?: string;
};

export type FieldValue = string | number | null | readonly string[] | Range;
export type Fields = Readonly<Record<string, FieldValue>>;

/** What an entry about `subject` has chosen, as it is called. */
export function chosenLabels(
  { options, bySubject }: Extract<Field, { type: "choice" | "choices" }>,
  value: FieldValue,
  subject: string | null,
): string[] {
  const instead = bySubject?.[subject ?? ""];
  if (instead !== undefined) return [instead];
  const labelOf = (chosen: unknown) => options.find((option) => option.value === chosen)?.label ?? String(chosen);
  return [value ?? []].flat().map(labelOf);
}

/** A register, described: plain data, which also goes to the browser. */
export type Register<Key extends string = string, Value extends string = string> = {
  /** Part of its address: kebab-case, and no page of the programme. */
  readonly key: Key;
  /** "Challenges": names the register. */
  readonly title: string;
  /** "challenge": names one entry, within a sentence. */
  readonly one: string;
  /** What it is for, one sentence. */
  readonly lead: string;
  /** What to do when there is nothing yet, one or two sentences. */
  readonly empty: string;
  readonly nameLabel: string;
  readonly statuses: readonly [Status<Value>, ...Status<Value>[]];
  /** What a new entry is while nobody says otherwise: the status that claims least. */
  readonly startStatus: Value;
  readonly ownerLabel: string;
  /** When an owner has to be named, after "needed for". */
  readonly ownerNeededFor?: string;
  /** What the due date is called here: "Due", "Renewal". */
  readonly dueLabel: string;
  /** Whether an entry is about a unit: it has to be, it can be, or it is always about the organisation. */
  readonly unit: "required" | "optional" | "none";
  /** Null where the catalogue has nothing that entries are about. */
  readonly subject: {
    readonly label: string;
    readonly isRequired: boolean;
    readonly options: readonly Subject[];
  } | null;
  readonly fields: readonly Field[];
  /** What can be there once only, together: paths of the entry ("unitId", "subject", "fields.platform"). */
  readonly unique: readonly string[];
  /** Values whose every change is kept in the entry's log: "status" or names of fields with one text or number. */
  readonly tracked: readonly string[];
  /** The date field that says since when the tracked values hold; without it, the day of the change. */
  readonly since: string | null;
  /** Who may write: those of the programme, or also assessors within their units. */
  readonly access: "programme.write" | "control.write";
  /** Most entries that an organisation has of it. */
  readonly max: number;
};

/** What it takes to tell what a status means. */
export type Statuses = Pick<Register, "statuses" | "startStatus">;

/** The statuses of a register, by name. */
export type StatusValue<K extends Register> = K["statuses"][number]["value"];

/** What is written of an entry. */
export type EntryDocument = {
  readonly unitId: string | null;
  readonly subject: string | null;
  readonly name: string;
  readonly status: string;
  readonly ownerId: string | null;
  /** ISO date. */
  readonly dueOn: string | null;
  readonly fields: Fields;
};

/** A change of tracked values: since when (ISO date), by whom, and the values from then on. */
export type LogEntry = {
  readonly on: string;
  readonly by: string;
  readonly values: Readonly<Record<string, FieldValue>>;
};

/** An entry as everybody gets it. Times are ISO 8601 UTC. */
export type RegisterEntry = EntryDocument &
  OwnedBy & {
    readonly id: string;
    readonly kind: string;
    readonly unitName: string | null;
    readonly log: readonly LogEntry[];
    readonly version: number;
    readonly createdAt: string;
    readonly updatedAt: string;
    readonly updatedBy: string;
  };

/** Changes of tracked values that an entry keeps; its audit events keep all. */
const LOG_MAX = 200;

/** A field's name where figures stand without a unit of their own; `currency` is the organisation's (ISO 4217). */
export const labelOf = (field: Field, currency: string): string =>
  "unit" in field && field.unit === "money" ? `${field.label}, ${currency}` : field.label;

/** The value of a field that nothing was said of. */
export function emptyValue(field: Field): FieldValue {
  if (field.type === "choices") return [];
  return field.type === "text" || field.type === "long" ? "" : null;
}

/** A text as a name: what is too long ends after a whole word. */
const fitting = (text: string): string =>
  text.length <= NAME_MAX ? text : `${text.slice(0, NAME_MAX - 1).replace(/[\s,;:]+\S*$/, "")}…`;

/**
 * What `stored` says of each field of the register, in its order. A field that the register got later is empty; what it has
 * no more is left out.
 */
export const fieldsOf = (register: Register, stored: Fields): Fields =>
  Object.fromEntries(register.fields.map((field) => [field.name, stored[field.name] ?? emptyValue(field)]));

/** What a new entry of a register starts from; about `subject`, when there is one. */
export function startOf(
  register: Register,
  about: { subject?: string | undefined; unitId?: string | undefined } = {},
): EntryDocument {
  const subject = register.subject?.options.find(({ value }) => value === about.subject);
  return {
    unitId: about.unitId ?? null,
    subject: subject?.value ?? null,
    name: subject ? fitting(subject.start?.name ?? subject.label) : "",
    status: register.startStatus,
    ownerId: null,
    dueOn: null,
    fields: { ...fieldsOf(register, {}), ...subject?.start?.fields },
  };
}

/** A status by its value; for what is none, the one that claims least. */
export const statusOf = ({ statuses, startStatus }: Statuses, value: string): Status =>
  statuses.find((one) => one.value === value) ?? statuses.find((one) => one.value === startStatus) ?? statuses[0];

/** Is the due date over while something is left to do? `today` is an ISO date. */
export const isOverdue = (register: Statuses, entry: Pick<EntryDocument, "status" | "dueOn">, today: string): boolean =>
  isPast(entry.dueOn, today) && !statusOf(register, entry.status).isClosed;

/** The statuses of a register in which a due date still counts. */
export const openStatuses = (register: Register): string[] =>
  register.statuses.filter(({ isClosed }) => !isClosed).map(({ value }) => value);

function valueAt(entry: EntryDocument, path: string): FieldValue {
  if (path.startsWith("fields.")) return entry.fields[path.slice("fields.".length)] ?? null;
  return entry[path as "unitId" | "subject" | "name" | "status"];
}

/** What of `entry` can be there once only, as text; null where the register has no such rule, or a part of it is open. */
export function slotOf(register: Register, entry: EntryDocument): string | null {
  const parts = register.unique.map((path) => valueAt(entry, path));
  // A unit is open where an entry is about the organisation as a whole: that is an answer, not a gap.
  const isOpen = parts.some((part, i) => (part === null || part === "") && register.unique[i] !== "unitId");
  return parts.length === 0 || isOpen ? null : JSON.stringify(parts);
}

/** The tracked values of an entry. */
const trackedOf = (register: Register, entry: EntryDocument): Record<string, FieldValue> =>
  Object.fromEntries(
    register.tracked.map((name) => [name, name === "status" ? entry.status : (entry.fields[name] ?? null)]),
  );

const isTrackedSame = (register: Register, before: EntryDocument, after: EntryDocument): boolean => {
  const [a, b] = [trackedOf(register, before), trackedOf(register, after)];
  return register.tracked.every((name) => a[name] === b[name]);
};

/** Since when what is tracked holds, as the entry says it; null where it says nothing. */
function sinceOf(register: Register, entry: EntryDocument): string | null {
  const since = register.since === null ? null : entry.fields[register.since];
  return typeof since === "string" ? since : null;
}

/**
 * The entry with the date from which its tracked values hold: the one that the change names, else `today` (ISO date). A
 * form sends the old date along, so a date that stays is none that was named. Without a change the date stays, unless it
 * is corrected.
 */
export function withSince(
  register: Register,
  before: EntryDocument | null,
  entry: EntryDocument,
  today: string,
): EntryDocument {
  if (register.since === null) return entry;
  const [old, given] = [before && sinceOf(register, before), sinceOf(register, entry)];
  const stays = before !== null && isTrackedSame(register, before, entry);
  // What began on the day of somebody east of here is followed by this change, not preceded by it.
  const now = old !== null && old > today ? old : today;
  const since = stays ? (given ?? old) : given !== old ? (given ?? now) : now;
  return { ...entry, fields: { ...entry.fields, [register.since]: since } };
}

/**
 * The log after a change: one element more when a tracked value is another, else as it was; the newest one's date follows
 * the date that the entry names.
 */
export function logAfter(
  register: Register,
  log: readonly LogEntry[],
  entry: EntryDocument,
  { today, by }: { today: string; by: string },
): readonly LogEntry[] {
  if (register.tracked.length === 0) return log;
  const values = trackedOf(register, entry);
  const since = sinceOf(register, entry);
  const last = log.at(-1);
  // What is tracked only since that line was written was empty then.
  const held = last && { ...last.values, ...fieldsOf(register, last.values) };
  if (!last || register.tracked.some((name) => held?.[name] !== values[name]))
    return [...log, { on: since ?? today, by, values }].slice(-LOG_MAX);
  return since === null || since === last.on ? log : [...log.slice(0, -1), { ...last, on: since }];
}

/** The document within an entry: what a change is made on, and what an audit event shows. */
export const documentOfEntry = (entry: EntryDocument): EntryDocument => ({
  unitId: entry.unitId,
  subject: entry.subject,
  name: entry.name,
  status: entry.status,
  ownerId: entry.ownerId,
  dueOn: entry.dueOn,
  fields: entry.fields,
});

/** `before` with what is to change; what is undefined stays, and the fields keep the order of the register. */
export function merge(register: Register, before: EntryDocument, changes: Partial<EntryDocument>): EntryDocument {
  const defined = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return {
    ...documentOfEntry({ ...before, ...defined }),
    fields: fieldsOf(register, { ...before.fields, ...changes.fields }),
  };
}

export const isRange = (value: FieldValue): value is Range =>
  typeof value === "object" && value !== null && "likely" in value;
