-- AlterTable
ALTER TABLE "dienstverlener" ADD COLUMN     "werkdagenTotDoorgeven" INTEGER,
ADD COLUMN     "werkdagenTotHerinnering" INTEGER;

-- CreateTable
CREATE TABLE "dossier" (
    "id" TEXT NOT NULL,
    "kenmerk" TEXT,
    "aangemaaktOp" TIMESTAMP(3) NOT NULL,
    "taal" TEXT NOT NULL,
    "magDoorgeven" BOOLEAN NOT NULL,
    "magNavragen" BOOLEAN NOT NULL,
    "adresvinger" TEXT,
    "sleutel" TEXT,
    "versleuteld" TEXT,
    "gewistOp" TIMESTAMP(3),

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "overdracht" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "dekt" TEXT NOT NULL,
    "toestand" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "ronde" INTEGER NOT NULL,
    "dienstverlener" TEXT NOT NULL,
    "dienst" TEXT NOT NULL,
    "wekkerOp" TIMESTAMP(3),
    "geslotenOp" TIMESTAMP(3),

    CONSTRAINT "overdracht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "overdracht_gebeurtenis" (
    "overdrachtId" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "moment" TIMESTAMP(3) NOT NULL,
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

    CONSTRAINT "overdracht_gebeurtenis_pkey" PRIMARY KEY ("overdrachtId","volgnummer")
);

-- CreateTable
CREATE TABLE "overdracht_bijlage" (
    "overdrachtId" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "sleutel" TEXT NOT NULL,
    "versleuteld" TEXT NOT NULL,

    CONSTRAINT "overdracht_bijlage_pkey" PRIMARY KEY ("overdrachtId","volgnummer")
);

-- CreateTable
CREATE TABLE "post" (
    "id" TEXT NOT NULL,
    "overdrachtId" TEXT NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "aangemaaktOp" TIMESTAMP(3) NOT NULL,
    "klaarOp" TIMESTAMP(3) NOT NULL,
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "bezetTot" TIMESTAMP(3),
    "verstuurdOp" TIMESTAMP(3),
    "vervallenOp" TIMESTAMP(3),
    "uitkomst" TEXT,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hiaat" (
    "id" TEXT NOT NULL,
    "dag" TEXT NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "dienstverlener" TEXT NOT NULL,
    "dienst" TEXT NOT NULL,
    "vraagstukken" TEXT NOT NULL,
    "provincie" TEXT,

    CONSTRAINT "hiaat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leider" (
    "taak" TEXT NOT NULL,
    "houder" TEXT NOT NULL,
    "tot" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leider_pkey" PRIMARY KEY ("taak")
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

-- AddForeignKey
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "overdracht_gebeurtenis" ADD CONSTRAINT "overdracht_gebeurtenis_overdrachtId_fkey" FOREIGN KEY ("overdrachtId") REFERENCES "overdracht"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The log is added to and never changed. (The driver cuts a script at every semicolon, so those of the function are \x3b.)
CREATE FUNCTION "weiger_wijziging"() RETURNS trigger LANGUAGE plpgsql AS
    E'BEGIN RAISE EXCEPTION ''overdracht_gebeurtenis is append-only''\x3b END\x3b';
CREATE TRIGGER "overdracht_gebeurtenis_niet_wijzigen" BEFORE UPDATE OR DELETE ON "overdracht_gebeurtenis"
    FOR EACH ROW EXECUTE FUNCTION "weiger_wijziging"();
