-- CreateTable
CREATE TABLE "navraag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "maand" TEXT NOT NULL,
    "oplossing" TEXT NOT NULL,
    "rapportcijfer" INTEGER NOT NULL,
    "taal" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "navraag_maand_idx" ON "navraag"("maand");
