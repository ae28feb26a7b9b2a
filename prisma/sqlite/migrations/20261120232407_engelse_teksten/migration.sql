-- AlterTable
ALTER TABLE "dienst" ADD COLUMN "beschrijvingEn" TEXT;

-- AlterTable
ALTER TABLE "dienstverlener" ADD COLUMN "beschrijvingEn" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_vraagstuk" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "themaCode" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "korteUitleg" TEXT NOT NULL,
    "naamEn" TEXT NOT NULL DEFAULT '',
    "korteUitlegEn" TEXT NOT NULL DEFAULT '',
    "segmenten" JSONB NOT NULL,
    "termijn" TEXT NOT NULL,
    "urgentie" TEXT NOT NULL,
    "aantalTabel39" INTEGER,
    "pctTabel5" REAL,
    "eersteContactDienst" TEXT NOT NULL,
    "eersteContactDienstverlener" TEXT NOT NULL,
    "warmeVerwijzing" JSONB NOT NULL,
    "formuleringen" JSONB NOT NULL,
    CONSTRAINT "vraagstuk_themaCode_fkey" FOREIGN KEY ("themaCode") REFERENCES "thema" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_vraagstuk" ("aantalTabel39", "code", "eersteContactDienst", "eersteContactDienstverlener", "formuleringen", "korteUitleg", "naam", "pctTabel5", "segmenten", "termijn", "themaCode", "urgentie", "volgorde", "warmeVerwijzing") SELECT "aantalTabel39", "code", "eersteContactDienst", "eersteContactDienstverlener", "formuleringen", "korteUitleg", "naam", "pctTabel5", "segmenten", "termijn", "themaCode", "urgentie", "volgorde", "warmeVerwijzing" FROM "vraagstuk";
DROP TABLE "vraagstuk";
ALTER TABLE "new_vraagstuk" RENAME TO "vraagstuk";
CREATE UNIQUE INDEX "vraagstuk_themaCode_volgorde_key" ON "vraagstuk"("themaCode", "volgorde");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
