/** Which events of a log are asked for. */
import { z } from "zod";
import { cleanText } from "@/lib/base/text";

/** Characters of a person, an action, an object or a text that is looked for. */
const TEXT_MAX = 200;

const text = z
  .string()
  .max(TEXT_MAX, `must have at most ${TEXT_MAX} characters`)
  .transform((value) => cleanText(value).trim())
  .optional();

const NO_DAY = "must be a date like 2027-12-31";
/** The database knows no year 0. */
const day = z.iso
  .date(NO_DAY)
  .refine((value) => !value.startsWith("0000"), NO_DAY)
  .optional();

export const auditFilterSchema = z.object({
  actor: text.describe("Who: the id of a person or token, or part of the name that the event has"),
  action: text.describe("What was done: an action, such as unit.created, or its noun, such as unit"),
  subject: text.describe(
    "What it was done to: a type, such as unit, or a type, a colon and an id, such as unit:019ab5f0",
  ),
  from: day.describe("The first day, in the organisation's time zone"),
  to: day.describe("The last day, in the organisation's time zone"),
  text: text.describe("A text that the event's names or its fields before or after contain, in any case"),
});
export type AuditFilter = z.output<typeof auditFilterSchema>;

/** What an address asks for; what it says wrongly is left out. */
export function readAuditFilter(query: Readonly<Record<string, unknown>>): AuditFilter {
  const read = Object.entries(auditFilterSchema.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(query[name]).data;
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(read);
}
