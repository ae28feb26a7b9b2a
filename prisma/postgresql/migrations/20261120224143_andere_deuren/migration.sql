-- CreateTable
CREATE TABLE "andere_deur" (
    "code" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,

    CONSTRAINT "andere_deur_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "deuren_per_reden" (
    "reden" TEXT NOT NULL,
    "deuren" JSONB NOT NULL,

    CONSTRAINT "deuren_per_reden_pkey" PRIMARY KEY ("reden")
);

-- CreateIndex
CREATE UNIQUE INDEX "andere_deur_volgorde_key" ON "andere_deur"("volgorde");
