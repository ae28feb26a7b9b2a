-- CreateTable
CREATE TABLE "navraag" (
    "id" TEXT NOT NULL,
    "maand" TEXT NOT NULL,
    "oplossing" TEXT NOT NULL,
    "rapportcijfer" INTEGER NOT NULL,
    "taal" TEXT NOT NULL,

    CONSTRAINT "navraag_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "navraag_maand_idx" ON "navraag"("maand");
