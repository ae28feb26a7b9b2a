-- AlterTable
ALTER TABLE "dienst" ADD COLUMN     "beschrijvingEn" TEXT;

-- AlterTable
ALTER TABLE "dienstverlener" ADD COLUMN     "beschrijvingEn" TEXT;

-- AlterTable
ALTER TABLE "vraagstuk" ADD COLUMN     "korteUitlegEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "naamEn" TEXT NOT NULL DEFAULT '';
