-- AlterTable
ALTER TABLE "FunctionAnswer" ADD COLUMN     "answered" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "applicable" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "carriedForward" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "claimed" DOUBLE PRECISION,
ADD COLUMN     "method" TEXT,
ADD COLUMN     "modelVersion" TEXT,
ADD COLUMN     "possible" DOUBLE PRECISION,
ADD COLUMN     "proven" DOUBLE PRECISION,
ADD COLUMN     "settled" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "stage" INTEGER;

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "weights" JSONB NOT NULL DEFAULT '{}';

-- What schema.prisma cannot say.

ALTER TABLE "FunctionAnswer" ADD CONSTRAINT "FunctionAnswer_figures_whole" CHECK (
  ("method" IS NULL) = ("modelVersion" IS NULL)
  AND num_nulls("claimed", "possible", "proven", "stage") IN (0, 4)
  AND ("method" IS NOT NULL OR ("claimed" IS NULL AND NOT "settled"))
);
ALTER TABLE "FunctionAnswer" ADD CONSTRAINT "FunctionAnswer_carried_is_open" CHECK (NOT ("carriedForward" AND "settled"));

-- Until now nothing said whether a function that was carried forward has been looked at since: the audit log does. The
-- figures themselves are computed by the engine, when Tenet starts on this schema.
UPDATE "FunctionAnswer" AS f SET "carriedForward" = true
WHERE EXISTS (
  SELECT FROM "AuditEvent" e
  WHERE e."organizationId" = f."organizationId" AND e."subjectType" = 'assessment'
    AND e."subjectId" = f."assessmentId"::text AND e."action" = 'assessment.created'
    AND jsonb_typeof(e."after" -> 'carryForwardFrom') = 'string'
) AND NOT EXISTS (
  SELECT FROM "AuditEvent" e
  WHERE e."organizationId" = f."organizationId" AND e."subjectType" = 'function'
    AND e."subjectId" = f."assessmentId" || '/' || f."functionKey" AND e."action" = 'function.saved'
);
