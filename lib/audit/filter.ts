/** Which events of a log are asked for: the parameters, and the condition of a statement. */
import { z } from "zod";
import { isId } from "@/lib/base/ids";
import { cleanText } from "@/lib/base/text";
import { Prisma } from "@/prisma/generated/client";

/** Characters of a person, an action, an object or a text that is looked for. */
const TEXT_MAX = 200;

const text = z
  .string()
  .max(TEXT_MAX, `must have at most ${TEXT_MAX} characters`)
  .transform((value) => cleanText(value).trim())
  .optional();

const day = z.iso.date("must be a date like 2027-12-31").optional();

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

const containing = (value: string) => `%${value.replaceAll(/[\\%_]/g, "\\$&")}%`;
const startingWith = (value: string) => `${value.replaceAll(/[\\%_]/g, "\\$&")}%`;

function ofSubject(subject: string): Prisma.Sql {
  const [type = "", ...rest] = subject.split(":");
  const id = rest.join(":");
  // The parts of an id follow each other: what is done to a part of a thing is done to the thing.
  return id === ""
    ? Prisma.sql`"subjectType" = ${type}`
    : Prisma.sql`"subjectType" = ${type} AND ("subjectId" = ${id} OR "subjectId" LIKE ${startingWith(`${id}/`)})`;
}

/** The condition on the columns of AuditEvent; days begin and end in `timeZone`. */
export function conditionOf(filter: AuditFilter, timeZone: string): Prisma.Sql {
  const { actor, action, subject, from, to, text: sought } = filter;
  const midnight = (on: string) => Prisma.sql`(${on}::date::timestamp AT TIME ZONE ${timeZone})`;
  const pattern = sought && containing(sought);
  const conditions = [
    actor && (isId(actor) ? Prisma.sql`"actorId" = ${actor}` : Prisma.sql`"actorName" ILIKE ${containing(actor)}`),
    action && Prisma.sql`("action" = ${action} OR "action" LIKE ${startingWith(`${action}.`)})`,
    subject && ofSubject(subject),
    from && Prisma.sql`"at" >= ${midnight(from)}`,
    to && Prisma.sql`"at" < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}`,
    pattern &&
      Prisma.sql`("actorName" ILIKE ${pattern} OR "before"::text ILIKE ${pattern} OR "after"::text ILIKE ${pattern})`,
  ].filter((condition) => condition !== undefined && condition !== "");
  return conditions.length > 0 ? Prisma.join(conditions as Prisma.Sql[], " AND ") : Prisma.sql`true`;
}
