-- AlterTable
ALTER TABLE "post" ADD COLUMN "uitgesteldSinds" DATETIME;
