-- DropForeignKey
ALTER TABLE "PasswordReset" DROP CONSTRAINT "PasswordReset_userId_fkey";

-- AlterTable
ALTER TABLE "IdempotencyKey" ADD COLUMN     "rightsHash" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "PasswordReset" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "organizationId" UUID,
ADD COLUMN     "revokedAt" TIMESTAMPTZ(3),
ADD COLUMN     "seenAt" TIMESTAMPTZ(3);

-- Until now a link did not say in which organisation it was made: the one that its member and its maker share. A member of
-- several gets none, and a link that fits nowhere is of no use.
UPDATE "PasswordReset" r SET "organizationId" = m."organizationId", "createdAt" = r."expiresAt" - interval '7 days'
FROM "Membership" m
WHERE m."userId" = r."userId" AND EXISTS (
  SELECT FROM "Membership" maker WHERE maker."organizationId" = m."organizationId" AND maker."userId" = r."createdById"
);
DELETE FROM "PasswordReset" WHERE "organizationId" IS NULL;
UPDATE "PasswordReset" SET "seenAt" = now() WHERE "usedAt" IS NOT NULL OR "expiresAt" <= now();

-- AlterTable
ALTER TABLE "PasswordReset" ALTER COLUMN "id" DROP DEFAULT,
ALTER COLUMN "organizationId" SET NOT NULL,
DROP CONSTRAINT "PasswordReset_pkey",
ADD CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordReset_tokenHash_key" ON "PasswordReset"("tokenHash");

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_organizationId_userId_fkey" FOREIGN KEY ("organizationId", "userId") REFERENCES "Membership"("organizationId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_organizationId_createdById_fkey" FOREIGN KEY ("organizationId", "createdById") REFERENCES "Membership"("organizationId", "userId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- Closing somebody's access revokes what they handed out for good; where it was closed before, that is done now.
UPDATE "ApiToken" t SET "revokedAt" = now() FROM "Membership" m
WHERE m."organizationId" = t."organizationId" AND m."userId" = t."createdById"
  AND m."disabledAt" IS NOT NULL AND t."revokedAt" IS NULL;
UPDATE "Invitation" i SET "revokedAt" = now() FROM "Membership" m
WHERE m."organizationId" = i."organizationId" AND m."userId" = i."createdById"
  AND m."disabledAt" IS NOT NULL AND i."revokedAt" IS NULL AND i."acceptedAt" IS NULL;
UPDATE "PasswordReset" r SET "revokedAt" = now() FROM "Membership" m
WHERE m."organizationId" = r."organizationId" AND m."userId" IN (r."createdById", r."userId")
  AND m."disabledAt" IS NOT NULL AND r."revokedAt" IS NULL AND r."usedAt" IS NULL;
