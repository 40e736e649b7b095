ALTER TABLE "Installation" ADD COLUMN "secretMark" TEXT;
