-- AlterTable
ALTER TABLE "dienstverlener" ADD COLUMN     "groep" TEXT;
