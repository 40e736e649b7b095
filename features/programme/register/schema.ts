/** The validation of a register's entries, made from its description. */

import { z } from "zod";
import { PILLARS } from "@/features/model/catalogue/programme/schema";
import { formatCount } from "@/lib/base/format";
import { isId } from "@/lib/base/ids";
import { ID_MAX, LINE_MAX, LINK_MAX, LONG_MAX, NAME_MAX } from "@/lib/base/limits";
import { unclearNumber } from "@/lib/base/number-text";
import { isSeen } from "@/lib/base/text";
import { flag, longText, optionalText, shortText, withoutMembers } from "@/lib/base/validation";
import {
  type Choice,
  type EntryDocument,
  emptyValue,
  type Field,
  RANGE_LABELS,
  type Range,
  type RangePart,
  type Register,
  type RegisterEntry,
} from "./rules";

/** An ISO date from 2000 to 2100. */
export const day = z.iso
  .date({ error: "must be a date like 2027-12-31", abort: true })
  .refine((value) => value >= "2000-01-01" && value <= "2100-12-31", "must lie between 2000 and 2100");

/** An entry with its version, "{id}.{version}", as forms send it. */
export const versionedId = z
  .string()
  .regex(/^[^.]{1,100}\.\d{1,9}$/, "is no entry with its version")
  .transform((text) => ({ id: text.split(".")[0] ?? "", version: Number(text.split(".")[1]) }));

const isWebAddress = (value: string) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value);

/** "https://tenet.example@evil/" leads to evil and reads as if it led to tenet.example. */
function hasUserPart(value: string): boolean {
  const { username, password } = new URL(value);
  return username !== "" || password !== "";
}

/** The address of a page: http or https, without user name or password. */
export const webLink = longText(LINK_MAX)
  .refine(isWebAddress, { error: "must be an address that begins with https:// or http://", abort: true })
  .refine(
    (value) => !hasUserPart(value),
    "must not have a user name or password in front of the host; remove what is before the @",
  );

const valuesOf = (choices: readonly Choice[]) => choices.map(({ value }) => value) as [string, ...string[]];

/** Nothing was sent, or what a form sends of a field that nobody filled in. */
const isNothing = (input: unknown): boolean => input === undefined || input === null || input === "";

/** One of `choices`. Where nothing was chosen that is said; where something else was sent, what could have been. */
const oneOf = (choices: readonly Choice[]) => {
  const values = valuesOf(choices);
  return z.enum(values, {
    error: ({ input }) => (isNothing(input) ? "is not chosen yet; choose one" : `must be one of: ${values.join(", ")}`),
  });
};

/** The schema of a number of a field; `empty` is said of none. */
function amount(
  { min, max, unit }: Extract<Field, { type: "number" }> | Extract<Field, { type: "range" }>,
  empty?: string,
) {
  const text = `must be ${unit === "percent" ? "a number" : "a whole number"} from ${formatCount(min)} to ${formatCount(max)}`;
  const unclear = (input: unknown) => (typeof input === "string" ? unclearNumber(input, unit !== "percent") : null);
  const number = z
    .number({ error: ({ input }) => (empty && isNothing(input) ? empty : (unclear(input) ?? text)) })
    .min(min, text)
    .max(max, text);
  return unit === "percent" ? number : number.int(text);
}

function rangeOf(field: Extract<Field, { type: "range" }>) {
  const part = amount(field, field.isRequired ? "is empty; fill it in" : "is empty; fill in all three, or none");
  const parts = z.strictObject(
    { low: part, likely: part, high: part },
    "needs all three numbers: low, likely and high",
  );
  // Two parts are compared once both are right in themselves, whatever the third one is: one sentence for each.
  const isRight = (value: unknown) => part.safeParse(value).success;
  const inOrder = (schema: z.ZodType<Range>, lower: RangePart, upper: RangePart) =>
    schema.refine((range) => !isRight(range[lower]) || !isRight(range[upper]) || range[lower] <= range[upper], {
      path: [upper],
      message: `must not be below “${RANGE_LABELS[lower]}”`,
      when: ({ value }) => typeof value === "object" && value !== null,
    });
  return inOrder(inOrder(parts, "low", "likely"), "likely", "high");
}

/** The schema of one field's value. Nothing is null, an empty text or an empty list. */
function valueSchema(field: Field): z.ZodType {
  const isRequired = field.isRequired === true;
  const orNothing = (schema: z.ZodType) => (isRequired ? schema : schema.nullable());
  switch (field.type) {
    case "text":
      return isRequired ? shortText(LINE_MAX) : optionalText(LINE_MAX);
    case "long":
      return isRequired ? longText(LONG_MAX).refine(isSeen, "is empty; fill it in") : longText(LONG_MAX);
    case "date":
      return orNothing(day);
    case "link":
      return orNothing(webLink);
    case "choice":
      return orNothing(oneOf(field.options));
    case "choices": {
      const list = z
        .array(oneOf(field.options), "must be a list")
        .refine((values) => new Set(values).size === values.length, "names one value more than once");
      return isRequired ? list.min(1, "must not be empty; choose at least one") : list;
    }
    case "number":
      return orNothing(amount(field));
    case "range":
      return orNothing(rangeOf(field));
  }
}

const fieldSchemas = (register: Register) =>
  Object.fromEntries(register.fields.map((field) => [field.name, valueSchema(field)]));

const id = z.string().max(ID_MAX);

/** What every entry has beside its fields; each is a schema of its own type, whatever the register allows. */
function headOf(register: Register): Record<Exclude<keyof EntryDocument, "fields">, z.ZodType> {
  const { subject } = register;
  const about: z.ZodType = subject
    ? oneOf(subject.options)
    : z.null("must be null: entries of this register are about no catalogue entry");
  return {
    unitId:
      register.unit === "required"
        ? z
            .string({
              error: ({ input }) =>
                isNothing(input) ? "is not chosen yet; choose a unit" : "must be the id of a unit",
            })
            .max(ID_MAX)
        : register.unit === "none"
          ? z.null("must be null: this register is about the organisation as a whole")
          : id.nullable(),
    subject: subject?.isRequired ? about : about.nullable(),
    name: shortText(NAME_MAX),
    status: oneOf(register.statuses),
    ownerId: id.nullable(),
    dueOn: day.nullable(),
  };
}

/** Takes what it does not know as wrong, each under its own name. */
const refusing = (message: string) => z.custom<never>(() => false, message);
const NO_FIELD = refusing("is no field of this register");
const NO_MEMBER = refusing("is no member of an entry");

/** What an entry that was read has beside its document; whoever sends it back sends these along. */
const READ_ONLY: readonly string[] = [
  "id",
  "kind",
  "unitName",
  "ownerName",
  "isOwnerClosed",
  "log",
  "version",
  "createdAt",
  "updatedAt",
  "updatedBy",
] satisfies (keyof RegisterEntry)[];

const withoutReadOnly = (input: unknown) => withoutMembers(input, READ_ONLY);

/** What creating an entry takes. What is left out is empty; the status is then the one that a new entry starts with. */
export function createEntrySchema(register: Register): z.ZodType<EntryDocument> {
  const head = headOf(register);
  const fields = Object.fromEntries(
    register.fields.map((field) => [
      field.name,
      field.isRequired ? valueSchema(field) : valueSchema(field).default(emptyValue(field)),
    ]),
  );
  const hasRequired = register.fields.some(({ isRequired }) => isRequired);
  const all = z.object(fields).catchall(NO_FIELD);
  const entry = z.object({
    ...head,
    unitId: register.unit === "required" ? head.unitId : head.unitId.default(null),
    subject: register.subject?.isRequired ? head.subject : head.subject.default(null),
    status: head.status.default(register.startStatus),
    ownerId: head.ownerId.default(null),
    dueOn: head.dueOn.default(null),
    fields: hasRequired ? all : all.prefault({}),
  });
  return z.preprocess(withoutReadOnly, entry.catchall(NO_MEMBER)) as unknown as z.ZodType<EntryDocument>;
}

type Members = Readonly<Record<string, unknown>>;
const hasMembers = (value: unknown): value is Members => typeof value === "object" && value !== null;

/** An object of JSON, and no list. */
export const isObject = (value: unknown): value is Members => hasMembers(value) && !Array.isArray(value);

function isSame(sent: unknown, stored: unknown): boolean {
  if (!hasMembers(sent) || !hasMembers(stored)) return sent === stored;
  const names = Object.keys(stored);
  const isAlike = Array.isArray(sent) === Array.isArray(stored) && Object.keys(sent).length === names.length;
  return isAlike && names.every((name) => isSame(sent[name], stored[name]));
}

const otherThan = (stored: Members, sent: Members) =>
  Object.fromEntries(Object.entries(sent).filter(([name, value]) => !isSame(value, stored[name])));

/**
 * What is sent of an entry, without what is `stored` so already: that is not touched, and is not held to what the register
 * asks for now. Not checked yet.
 */
export function touchedOf(stored: EntryDocument, sent: unknown): unknown {
  if (!isObject(sent)) return sent;
  const { fields } = sent;
  return { ...otherThan(stored, sent), ...(isObject(fields) ? { fields: otherThan(stored.fields, fields) } : {}) };
}

/** What changing an entry takes: what to change, of `fields` too. */
export function updateEntrySchema(register: Register) {
  const fields = z.object(fieldSchemas(register)).partial().catchall(NO_FIELD);
  const entry = z
    .object({ ...headOf(register), fields })
    .partial()
    .catchall(NO_MEMBER);
  return z.preprocess(withoutReadOnly, entry) as unknown as z.ZodType<Partial<EntryDocument>>;
}

/** What a list of a register is narrowed to, as an address carries it. An empty text narrows nothing. */
export const entryFilterSchema = z.object({
  text: longText(LINE_MAX).optional().describe("Part of the name, upper and lower case alike"),
  status: longText(LINE_MAX).optional().describe("A status of the register, or several with commas between them"),
  owner: longText(ID_MAX).optional().describe("Id of a person, or none: what nobody owns"),
  unit: longText(ID_MAX).optional().describe("Id of a unit, or none: what is about the organisation as a whole"),
  subject: longText(ID_MAX).optional().describe("What of the catalogue it is about"),
  pillar: longText(ID_MAX).optional().describe("Key of a pillar, in registers that name pillars"),
  overdue: flag.optional().describe("true: what is due before today and not closed"),
  deleted: flag
    .optional()
    .describe("true: what was deleted instead, last deleted first; for those who keep the register"),
});

/** The id of something, or none: the value that an address writes for what has none. */
export const idOrNone = z.string().refine((value) => value === "none" || isId(value), "must be an id, or none");

/** An empty text narrows nothing; another one must be among `values`. */
const among = (values: readonly string[], none: string) =>
  z
    .string()
    .refine(
      (value) => value === "" || values.includes(value),
      values.length > 0 ? `must be one of: ${values.join(", ")}` : none,
    )
    .optional();

/** What of a filter a register can be narrowed to, so that a slip is told and not answered with an empty list. */
export function registerFilterSchema(register: Register) {
  const noneOrId = z.union([z.literal(""), idOrNone], "must be an id, or none").optional();
  const namesPillars = register.fields.some(({ name }) => name === "pillars");
  return z.looseObject({
    status: among(valuesOf(register.statuses), ""),
    subject: among(
      valuesOf(register.subject?.options ?? []),
      "cannot be given: entries are about nothing of the catalogue",
    ),
    pillar: among(namesPillars ? PILLARS : [], "cannot be given: this register names no pillars"),
    owner: noneOrId,
    unit: noneOrId,
  });
}

/** The filter in the query of an address, each condition on its own; what cannot be one narrows nothing. */
export function filterOfQuery(query: Readonly<Record<string, unknown>>): z.output<typeof entryFilterSchema> {
  const readable = Object.entries(entryFilterSchema.shape).flatMap(([name, schema]) =>
    schema.safeParse(query[name]).success ? [[name, query[name]]] : [],
  );
  return entryFilterSchema.parse(Object.fromEntries(readable));
}
