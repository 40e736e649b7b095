/** Events as the database has them: the columns of a statement, what a row becomes, and the condition that a filter is. */
import { isId } from "@/lib/base/ids";
import { Prisma } from "@/prisma/generated/client";
import type { LinkedEvent } from "./chain.rules";
import type { AuditFilter } from "./filter.schema";

export const EVENT_COLUMNS = Prisma.sql`"organizationId", "sequence", "at", "actorKind", "actorId", "actorName", "address",
  "action", "subjectType", "subjectId", "before", "after", "previousHash", "hash"`;

export type EventRow = Omit<LinkedEvent, "at" | "actor" | "subject"> & {
  at: Date;
  actorKind: string;
  actorId: string | null;
  actorName: string;
  subjectType: string;
  subjectId: string;
};

export const toEvent = ({
  at,
  actorKind,
  actorId,
  actorName,
  subjectType,
  subjectId,
  ...same
}: EventRow): LinkedEvent => ({
  ...same,
  at: at.toISOString(),
  actor: { kind: actorKind, id: actorId, name: actorName },
  subject: { type: subjectType, id: subjectId },
});

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
  // As a document has it: with a backslash before quotation marks.
  const inDocument = sought && containing(JSON.stringify(sought).slice(1, -1));
  const conditions = [
    actor && (isId(actor) ? Prisma.sql`"actorId" = ${actor}` : Prisma.sql`"actorName" ILIKE ${containing(actor)}`),
    action && Prisma.sql`("action" = ${action} OR "action" LIKE ${startingWith(`${action}.`)})`,
    subject && ofSubject(subject),
    from && Prisma.sql`"at" >= ${midnight(from)}`,
    to && Prisma.sql`"at" < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone}`,
    pattern &&
      Prisma.sql`("actorName" ILIKE ${pattern} OR "before"::text ILIKE ${inDocument} OR "after"::text ILIKE ${inDocument})`,
  ].filter((condition) => condition !== undefined && condition !== "");
  return conditions.length > 0 ? Prisma.join(conditions as Prisma.Sql[], " AND ") : Prisma.sql`true`;
}
