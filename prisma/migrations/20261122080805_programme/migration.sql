-- CreateEnum
CREATE TYPE "ChecklistStatus" AS ENUM ('not_started', 'in_progress', 'implemented', 'verified', 'not_applicable');

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "checklistReviewMonths" INTEGER NOT NULL DEFAULT 6,
ADD COLUMN     "currency" TEXT NOT NULL DEFAULT 'USD',
ADD COLUMN     "settingsVersion" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "ChecklistEntry" (
    "organizationId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "itemId" TEXT NOT NULL,
    "status" "ChecklistStatus" NOT NULL DEFAULT 'not_started',
    "reason" TEXT NOT NULL DEFAULT '',
    "ownerId" UUID,
    "dueOn" DATE,
    "evidenceUrl" TEXT NOT NULL DEFAULT '',
    "evidenceTitle" TEXT NOT NULL DEFAULT '',
    "evidenceSeenOn" DATE,
    "evidenceSeenById" UUID,
    "implementedById" UUID,
    "implementedByName" TEXT,
    "implementedOn" DATE,
    "verifiedById" UUID,
    "verifiedOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "reviewedOn" DATE,
    "nextReviewOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,
    "updatedByName" TEXT NOT NULL,

    CONSTRAINT "ChecklistEntry_pkey" PRIMARY KEY ("organizationId","unitId","itemId")
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "unitId" UUID,
    "subject" TEXT,
    "slot" TEXT,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "ownerId" UUID,
    "dueOn" DATE,
    "fields" JSONB NOT NULL DEFAULT '{}',
    "log" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,
    "updatedByName" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "RegisterEntry_organizationId_kind_unitId_idx" ON "RegisterEntry"("organizationId", "kind", "unitId");

-- AddForeignKey
ALTER TABLE "ChecklistEntry" ADD CONSTRAINT "ChecklistEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistEntry" ADD CONSTRAINT "ChecklistEntry_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistEntry" ADD CONSTRAINT "ChecklistEntry_organizationId_ownerId_fkey" FOREIGN KEY ("organizationId", "ownerId") REFERENCES "Membership"("organizationId", "userId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ChecklistEntry" ADD CONSTRAINT "ChecklistEntry_organizationId_verifiedById_fkey" FOREIGN KEY ("organizationId", "verifiedById") REFERENCES "Membership"("organizationId", "userId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ChecklistEntry" ADD CONSTRAINT "ChecklistEntry_organizationId_evidenceSeenById_fkey" FOREIGN KEY ("organizationId", "evidenceSeenById") REFERENCES "Membership"("organizationId", "userId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_organizationId_ownerId_fkey" FOREIGN KEY ("organizationId", "ownerId") REFERENCES "Membership"("organizationId", "userId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- What may be there once only is so among the entries that are not deleted.
CREATE UNIQUE INDEX "RegisterEntry_slot_key" ON "RegisterEntry"("organizationId", "kind", "slot") WHERE "slot" IS NOT NULL AND "deletedAt" IS NULL;

-- A list is read without what is deleted, in the order of creation.
CREATE INDEX "RegisterEntry_list_idx" ON "RegisterEntry"("organizationId", "kind", "id") WHERE "deletedAt" IS NULL;
