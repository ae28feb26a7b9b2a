-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "beslisregel" (
    "id" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "regels" JSONB NOT NULL,
    "bron" TEXT NOT NULL,
    "wanneer" JSONB NOT NULL,
    "eersteContact" JSONB NOT NULL,
    "warm" JSONB NOT NULL,

    CONSTRAINT "beslisregel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bron" (
    "id" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "plek" TEXT,
    "url" TEXT,
    "jaar" INTEGER,

    CONSTRAINT "bron_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dienstverlener_bron" (
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "bronId" TEXT NOT NULL,

    CONSTRAINT "dienstverlener_bron_pkey" PRIMARY KEY ("dienstverlenerSlug","volgorde")
);

-- CreateTable
CREATE TABLE "dienst_bron" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "bronId" TEXT NOT NULL,

    CONSTRAINT "dienst_bron_pkey" PRIMARY KEY ("dienstId","volgorde")
);

-- CreateTable
CREATE TABLE "catalogusversie" (
    "hash" TEXT NOT NULL,
    "datum" TEXT NOT NULL,
    "geladenOp" TIMESTAMP(3) NOT NULL,
    "aantalDienstverleners" INTEGER NOT NULL,
    "aantalDiensten" INTEGER NOT NULL,
    "aantalVraagstukken" INTEGER NOT NULL,
    "aantalGemeenten" INTEGER NOT NULL,
    "taxonomieBron" TEXT NOT NULL,
    "gebiedenJaar" INTEGER NOT NULL,

    CONSTRAINT "catalogusversie_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "contactkanaal" (
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "waarde" TEXT,
    "toelichting" TEXT,
    "bronJaar" INTEGER,

    CONSTRAINT "contactkanaal_pkey" PRIMARY KEY ("dienstverlenerSlug","volgorde")
);

-- CreateTable
CREATE TABLE "dienst" (
    "id" TEXT NOT NULL,
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "vorm" TEXT NOT NULL,
    "beschrijving" TEXT NOT NULL,
    "formuleringen" JSONB NOT NULL,
    "segmenten" JSONB NOT NULL,
    "fasen" JSONB NOT NULL,
    "kosten" TEXT NOT NULL,
    "termijn" TEXT NOT NULL,
    "urgentie" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "statusJaar" INTEGER,
    "opmerkingen" TEXT,

    CONSTRAINT "dienst_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dienst_thema" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "themaCode" TEXT NOT NULL,

    CONSTRAINT "dienst_thema_pkey" PRIMARY KEY ("dienstId","volgorde")
);

-- CreateTable
CREATE TABLE "dienst_vraagstuk" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "vraagstukCode" TEXT NOT NULL,

    CONSTRAINT "dienst_vraagstuk_pkey" PRIMARY KEY ("dienstId","volgorde")
);

-- CreateTable
CREATE TABLE "dienstverlener" (
    "slug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "niveau" TEXT NOT NULL,
    "lijn" JSONB NOT NULL,
    "beschrijving" TEXT NOT NULL,
    "website" TEXT,
    "kosten" TEXT NOT NULL,
    "gebiedsrol" TEXT,
    "plaatshouder" BOOLEAN NOT NULL,
    "alleenBeleid" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    "statusJaar" INTEGER,
    "gecontroleerdOp" TEXT NOT NULL,
    "opmerkingen" TEXT,

    CONSTRAINT "dienstverlener_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "alias" (
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("dienstverlenerSlug","volgorde")
);

-- CreateTable
CREATE TABLE "gemeente" (
    "code" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "provincie" TEXT NOT NULL,
    "arbeidsmarktregio" TEXT NOT NULL,
    "aliassen" JSONB NOT NULL,

    CONSTRAINT "gemeente_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "gemeenterol" (
    "gemeenteCode" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "dienstverlenerSlug" TEXT NOT NULL,

    CONSTRAINT "gemeenterol_pkey" PRIMARY KEY ("gemeenteCode","rol")
);

-- CreateTable
CREATE TABLE "postcode" (
    "pc4" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "gemeenteCode" TEXT NOT NULL,

    CONSTRAINT "postcode_pkey" PRIMARY KEY ("pc4","volgorde")
);

-- CreateTable
CREATE TABLE "thema" (
    "code" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "respondenten" INTEGER NOT NULL,
    "cijfer" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "thema_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "verwijsrelatie" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naar" TEXT NOT NULL,

    CONSTRAINT "verwijsrelatie_pkey" PRIMARY KEY ("dienstId","volgorde")
);

-- CreateTable
CREATE TABLE "voorwaarde" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "waarde" JSONB NOT NULL,
    "tekst" TEXT,

    CONSTRAINT "voorwaarde_pkey" PRIMARY KEY ("dienstId","volgorde")
);

-- CreateTable
CREATE TABLE "vraagstuk" (
    "code" TEXT NOT NULL,
    "themaCode" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "korteUitleg" TEXT NOT NULL,
    "segmenten" JSONB NOT NULL,
    "termijn" TEXT NOT NULL,
    "urgentie" TEXT NOT NULL,
    "aantalTabel39" INTEGER,
    "pctTabel5" DOUBLE PRECISION,
    "eersteContactDienst" TEXT NOT NULL,
    "eersteContactDienstverlener" TEXT NOT NULL,
    "warmeVerwijzing" JSONB NOT NULL,
    "formuleringen" JSONB NOT NULL,

    CONSTRAINT "vraagstuk_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "werkgebied" (
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "naam" TEXT,

    CONSTRAINT "werkgebied_pkey" PRIMARY KEY ("dienstverlenerSlug","volgorde")
);

-- CreateIndex
CREATE UNIQUE INDEX "beslisregel_volgorde_key" ON "beslisregel"("volgorde");

-- CreateIndex
CREATE INDEX "dienstverlener_bron_bronId_idx" ON "dienstverlener_bron"("bronId");

-- CreateIndex
CREATE INDEX "dienst_bron_bronId_idx" ON "dienst_bron"("bronId");

-- CreateIndex
CREATE UNIQUE INDEX "dienst_dienstverlenerSlug_volgorde_key" ON "dienst"("dienstverlenerSlug", "volgorde");

-- CreateIndex
CREATE INDEX "dienst_thema_themaCode_idx" ON "dienst_thema"("themaCode");

-- CreateIndex
CREATE INDEX "dienst_vraagstuk_vraagstukCode_idx" ON "dienst_vraagstuk"("vraagstukCode");

-- CreateIndex
CREATE UNIQUE INDEX "dienstverlener_volgorde_key" ON "dienstverlener"("volgorde");

-- CreateIndex
CREATE INDEX "dienstverlener_soort_idx" ON "dienstverlener"("soort");

-- CreateIndex
CREATE INDEX "dienstverlener_status_gecontroleerdOp_idx" ON "dienstverlener"("status", "gecontroleerdOp");

-- CreateIndex
CREATE UNIQUE INDEX "gemeente_volgorde_key" ON "gemeente"("volgorde");

-- CreateIndex
CREATE INDEX "gemeenterol_dienstverlenerSlug_idx" ON "gemeenterol"("dienstverlenerSlug");

-- CreateIndex
CREATE INDEX "postcode_gemeenteCode_idx" ON "postcode"("gemeenteCode");

-- CreateIndex
CREATE UNIQUE INDEX "thema_volgorde_key" ON "thema"("volgorde");

-- CreateIndex
CREATE INDEX "verwijsrelatie_naar_idx" ON "verwijsrelatie"("naar");

-- CreateIndex
CREATE INDEX "voorwaarde_soort_idx" ON "voorwaarde"("soort");

-- CreateIndex
CREATE UNIQUE INDEX "vraagstuk_themaCode_volgorde_key" ON "vraagstuk"("themaCode", "volgorde");

-- CreateIndex
CREATE INDEX "werkgebied_soort_naam_idx" ON "werkgebied"("soort", "naam");

-- AddForeignKey
ALTER TABLE "dienstverlener_bron" ADD CONSTRAINT "dienstverlener_bron_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienstverlener_bron" ADD CONSTRAINT "dienstverlener_bron_bronId_fkey" FOREIGN KEY ("bronId") REFERENCES "bron"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienst_bron" ADD CONSTRAINT "dienst_bron_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienst_bron" ADD CONSTRAINT "dienst_bron_bronId_fkey" FOREIGN KEY ("bronId") REFERENCES "bron"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactkanaal" ADD CONSTRAINT "contactkanaal_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienst" ADD CONSTRAINT "dienst_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienst_thema" ADD CONSTRAINT "dienst_thema_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienst_thema" ADD CONSTRAINT "dienst_thema_themaCode_fkey" FOREIGN KEY ("themaCode") REFERENCES "thema"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienst_vraagstuk" ADD CONSTRAINT "dienst_vraagstuk_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dienst_vraagstuk" ADD CONSTRAINT "dienst_vraagstuk_vraagstukCode_fkey" FOREIGN KEY ("vraagstukCode") REFERENCES "vraagstuk"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gemeenterol" ADD CONSTRAINT "gemeenterol_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "gemeente"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gemeenterol" ADD CONSTRAINT "gemeenterol_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "postcode" ADD CONSTRAINT "postcode_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "gemeente"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verwijsrelatie" ADD CONSTRAINT "verwijsrelatie_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voorwaarde" ADD CONSTRAINT "voorwaarde_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vraagstuk" ADD CONSTRAINT "vraagstuk_themaCode_fkey" FOREIGN KEY ("themaCode") REFERENCES "thema"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgebied" ADD CONSTRAINT "werkgebied_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener"("slug") ON DELETE CASCADE ON UPDATE CASCADE;
