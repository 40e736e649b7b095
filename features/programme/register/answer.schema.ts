/** The shapes of the registers: one for all of them, because GET /registers describes what each holds. */
import { z } from "zod";
import { ownedByShape } from "@/features/organization/people/schema";
import { NAME_MAX } from "@/lib/base/limits";
import { RANGE_PARTS, type RegisterEntry } from "./rules";

const choice = z.object({ value: z.string(), label: z.string(), hint: z.string().optional() });
const status = choice.extend({
  tone: z.enum(["neutral", "good", "warn", "bad", "accent"]),
  isClosed: z.boolean().describe("Nothing is left to do: its due date no longer counts"),
});

const field = z.object({
  name: z.string().describe("Its name within fields"),
  label: z.string(),
  hint: z.string().optional(),
  type: z
    .enum(["text", "long", "date", "link", "choice", "choices", "number", "range"])
    .describe(
      "text is one line, long several; choices is a list of values; range is {low, likely, high}: at least, most likely and at most, all three or null",
    ),
  isRequired: z.boolean(),
  options: z.array(choice).optional().describe("Of choice and choices: what can be chosen"),
  bySubject: z
    .record(z.string(), z.string())
    .optional()
    .describe("Of choice and choices: what is said instead of the option, by the subject for which it is"),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z
    .enum(["money", "percent", "count"])
    .optional()
    .describe("Of number and range. Money is in whole units of the organisation's currency"),
});

const register = z.object({
  key: z.string(),
  title: z.string(),
  lead: z.string().describe("What it is for"),
  nameLabel: z.string().describe("What the name of an entry is called here; ownerLabel and dueLabel alike"),
  ownerLabel: z.string(),
  dueLabel: z.string(),
  statuses: z.array(status),
  startStatus: z.string().describe("The status of a new entry that says none: the one that claims least"),
  unit: z.enum(["required", "optional", "none"]).describe("Whether an entry is about a unit"),
  subject: z
    .object({ label: z.string(), isRequired: z.boolean(), options: z.array(choice) })
    .nullable()
    .describe("What of the catalogue an entry can be about"),
  fields: z.array(field),
  unique: z.array(z.string()).describe("What, together, can be there once only: paths of the entry"),
  tracked: z.array(z.string()).describe("What the log keeps: status, or names of fields"),
  max: z.int().describe("Most entries"),
});

export const registerList = z
  .object({ items: z.array(register).describe("In the order in which they are shown") })
  .meta({ id: "RegisterList" });

const range = z.object(
  Object.fromEntries(RANGE_PARTS.map((part) => [part, z.number()])) as Record<
    (typeof RANGE_PARTS)[number],
    z.ZodNumber
  >,
);
const value = z.union([z.string(), z.number(), z.array(z.string()), range]).nullable();
const fields = z.record(z.string(), value).describe("By name; GET /registers describes them for each register");

const head = {
  unitId: z.string().nullable().describe("Null: about the organisation as a whole"),
  subject: z.string().nullable().describe("What of the catalogue it is about"),
  name: z.string().max(NAME_MAX),
  status: z.string().describe("One of the register's statuses"),
  ownerId: z.string().nullable().describe("Id of a person, see GET /people, who sees the programme and the unit"),
  dueOn: z.iso.date().nullable(),
};

export const registerEntry = z
  .object({
    id: z.string(),
    kind: z.string().describe("The key of its register"),
    ...head,
    unitName: z.string().nullable(),
    ...ownedByShape,
    fields,
    log: z
      .array(
        z.object({
          on: z.iso.date().describe("Since when the values hold"),
          by: z.string(),
          values: z.record(z.string(), value),
        }),
      )
      .describe("Changes of what the register tracks, oldest first"),
    version: z.int(),
    createdAt: z.iso.datetime().describe("ISO 8601, UTC"),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: "RegisterEntry" }) satisfies z.ZodType<RegisterEntry>;

/** What may be sent; the register's own description decides what of it is valid. */
export const entryChanges = z
  .object({ ...head, fields })
  .partial()
  .meta({ id: "RegisterEntryChanges" });
export const entryToCreate = entryChanges.required({ name: true }).meta({ id: "RegisterEntryToCreate" });
