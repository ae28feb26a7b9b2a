-- CreateTable
CREATE TABLE "andere_deur" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "volgorde" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "deuren_per_reden" (
    "reden" TEXT NOT NULL PRIMARY KEY,
    "deuren" JSONB NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "andere_deur_volgorde_key" ON "andere_deur"("volgorde");
