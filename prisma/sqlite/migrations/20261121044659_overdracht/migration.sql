-- AlterTable
ALTER TABLE "dienstverlener" ADD COLUMN "werkdagenTotDoorgeven" INTEGER;
ALTER TABLE "dienstverlener" ADD COLUMN "werkdagenTotHerinnering" INTEGER;

-- CreateTable
CREATE TABLE "dossier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kenmerk" TEXT,
    "aangemaaktOp" DATETIME NOT NULL,
    "taal" TEXT NOT NULL,
    "magDoorgeven" BOOLEAN NOT NULL,
    "magNavragen" BOOLEAN NOT NULL,
    "adresvinger" TEXT,
    "sleutel" TEXT,
    "versleuteld" TEXT,
    "gewistOp" DATETIME
);

-- CreateTable
CREATE TABLE "overdracht" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dossierId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "dekt" TEXT NOT NULL,
    "toestand" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "ronde" INTEGER NOT NULL,
    "dienstverlener" TEXT NOT NULL,
    "dienst" TEXT NOT NULL,
    "wekkerOp" DATETIME,
    "geslotenOp" DATETIME,
    CONSTRAINT "overdracht_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "overdracht_gebeurtenis" (
    "overdrachtId" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "moment" DATETIME NOT NULL,
    "actor" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "van" TEXT,
    "naar" TEXT NOT NULL,
    "ronde" INTEGER NOT NULL,
    "dienstverlener" TEXT NOT NULL,
    "dienst" TEXT NOT NULL,
    "reden" TEXT,
    "uitkomst" TEXT,
    "afspraak" TEXT,

    PRIMARY KEY ("overdrachtId", "volgnummer"),
    CONSTRAINT "overdracht_gebeurtenis_overdrachtId_fkey" FOREIGN KEY ("overdrachtId") REFERENCES "overdracht" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "overdracht_bijlage" (
    "overdrachtId" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "sleutel" TEXT NOT NULL,
    "versleuteld" TEXT NOT NULL,

    PRIMARY KEY ("overdrachtId", "volgnummer")
);

-- CreateTable
CREATE TABLE "post" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "overdrachtId" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "aangemaaktOp" DATETIME NOT NULL,
    "klaarOp" DATETIME NOT NULL,
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "bezetTot" DATETIME,
    "verstuurdOp" DATETIME,
    "vervallenOp" DATETIME,
    "uitkomst" TEXT
);

-- CreateTable
CREATE TABLE "hiaat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dag" TEXT NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "dienstverlener" TEXT NOT NULL,
    "dienst" TEXT NOT NULL,
    "vraagstukken" TEXT NOT NULL,
    "provincie" TEXT
);

-- CreateTable
CREATE TABLE "leider" (
    "taak" TEXT NOT NULL PRIMARY KEY,
    "houder" TEXT NOT NULL,
    "tot" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "dossier_kenmerk_key" ON "dossier"("kenmerk");

-- CreateIndex
CREATE INDEX "dossier_adresvinger_aangemaaktOp_idx" ON "dossier"("adresvinger", "aangemaaktOp");

-- CreateIndex
CREATE INDEX "dossier_gewistOp_idx" ON "dossier"("gewistOp");

-- CreateIndex
CREATE INDEX "overdracht_wekkerOp_idx" ON "overdracht"("wekkerOp");

-- CreateIndex
CREATE UNIQUE INDEX "overdracht_dossierId_volgorde_key" ON "overdracht"("dossierId", "volgorde");

-- CreateIndex
CREATE INDEX "post_verstuurdOp_vervallenOp_klaarOp_idx" ON "post"("verstuurdOp", "vervallenOp", "klaarOp");

-- CreateIndex
CREATE INDEX "post_overdrachtId_idx" ON "post"("overdrachtId");

-- CreateIndex
CREATE INDEX "hiaat_dag_idx" ON "hiaat"("dag");

-- The log is added to and never changed.
CREATE TRIGGER "overdracht_gebeurtenis_niet_wijzigen" BEFORE UPDATE ON "overdracht_gebeurtenis"
BEGIN
    SELECT RAISE(ABORT, 'overdracht_gebeurtenis is append-only');
END;
CREATE TRIGGER "overdracht_gebeurtenis_niet_verwijderen" BEFORE DELETE ON "overdracht_gebeurtenis"
BEGIN
    SELECT RAISE(ABORT, 'overdracht_gebeurtenis is append-only');
END;
