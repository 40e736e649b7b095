-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'UTC',
ADD COLUMN     "yearStartMonth" INTEGER NOT NULL DEFAULT 1;

-- What schema.prisma cannot say.

ALTER TABLE "Organization" ADD CONSTRAINT "Organization_yearStartMonth" CHECK ("yearStartMonth" BETWEEN 1 AND 12);
