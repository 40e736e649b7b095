-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "retiredFrom" TEXT;
