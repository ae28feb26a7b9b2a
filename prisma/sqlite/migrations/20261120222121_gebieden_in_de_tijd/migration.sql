-- AlterTable
ALTER TABLE "gemeente" ADD COLUMN "geldigTot" TEXT;
ALTER TABLE "gemeente" ADD COLUMN "geldigVan" TEXT;
ALTER TABLE "gemeente" ADD COLUMN "opvolger" TEXT;

-- CreateTable
CREATE TABLE "vroegere_gemeente" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "geldigVan" TEXT,
    "geldigTot" TEXT NOT NULL,
    "opvolger" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "plaats" (
    "naam" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "gemeenteCode" TEXT NOT NULL,

    PRIMARY KEY ("naam", "volgorde"),
    CONSTRAINT "plaats_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "gemeente" ("code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "vroegere_gemeente_volgorde_key" ON "vroegere_gemeente"("volgorde");

-- CreateIndex
CREATE INDEX "plaats_gemeenteCode_idx" ON "plaats"("gemeenteCode");
