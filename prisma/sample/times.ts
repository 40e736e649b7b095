/**
 * When the sample's answers were given: on working hours of days within their quarter, and not in the future. Only what
 * screens show of an answer is set. The audit log goes on saying when the sample was built: its times are evidence.
 */
import { database } from "@/lib/database/client";

/** Sets the times of every assessment of the organisation and of its answers; the same ones each time. */
export async function spreadOverQuarters(organizationId: string): Promise<void> {
  await database().$executeRaw`
    WITH "quarter" AS (
      SELECT "id", make_date(left("period", 4)::int, right("period", 1)::int * 3 - 2, 1)::timestamptz AS "begin"
      FROM "Assessment" WHERE "organizationId" = ${organizationId}::uuid),
    "begun" AS (
      UPDATE "Assessment" SET "createdAt" = LEAST("quarter"."begin" + interval '2 days 8 hours', now())
      FROM "quarter" WHERE "organizationId" = ${organizationId}::uuid AND "Assessment"."id" = "quarter"."id")
    UPDATE "FunctionAnswer" SET "updatedAt" = LEAST(now(), date_trunc('day', "begin"
        + LEAST(interval '80 days', GREATEST(now() - "begin" - interval '1 day', interval '0'))
        * (0.1 + 0.9 * (abs(hashtext("id" || "functionKey")::bigint) % 1000) / 1000))
      + interval '8 hours' + interval '1 minute' * (abs(hashtext("functionKey" || "id")::bigint) % 540))
    FROM "quarter" WHERE "organizationId" = ${organizationId}::uuid AND "assessmentId" = "quarter"."id"`;
}
