-- AlterTable
ALTER TABLE "post" ADD COLUMN     "uitgesteldSinds" TIMESTAMP(3);
