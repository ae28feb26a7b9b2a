-- CreateTable
CREATE TABLE "beslisregel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "volgorde" INTEGER NOT NULL,
    "regels" JSONB NOT NULL,
    "bron" TEXT NOT NULL,
    "wanneer" JSONB NOT NULL,
    "eersteContact" JSONB NOT NULL,
    "warm" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "bron" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "document" TEXT NOT NULL,
    "plek" TEXT,
    "url" TEXT,
    "jaar" INTEGER
);

-- CreateTable
CREATE TABLE "dienstverlener_bron" (
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "bronId" TEXT NOT NULL,

    PRIMARY KEY ("dienstverlenerSlug", "volgorde"),
    CONSTRAINT "dienstverlener_bron_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener" ("slug") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "dienstverlener_bron_bronId_fkey" FOREIGN KEY ("bronId") REFERENCES "bron" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "dienst_bron" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "bronId" TEXT NOT NULL,

    PRIMARY KEY ("dienstId", "volgorde"),
    CONSTRAINT "dienst_bron_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "dienst_bron_bronId_fkey" FOREIGN KEY ("bronId") REFERENCES "bron" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "catalogusversie" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "datum" TEXT NOT NULL,
    "geladenOp" DATETIME NOT NULL,
    "aantalDienstverleners" INTEGER NOT NULL,
    "aantalDiensten" INTEGER NOT NULL,
    "aantalVraagstukken" INTEGER NOT NULL,
    "aantalGemeenten" INTEGER NOT NULL,
    "taxonomieBron" TEXT NOT NULL,
    "gebiedenJaar" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "contactkanaal" (
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "waarde" TEXT,
    "toelichting" TEXT,
    "bronJaar" INTEGER,

    PRIMARY KEY ("dienstverlenerSlug", "volgorde"),
    CONSTRAINT "contactkanaal_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "dienst" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    CONSTRAINT "dienst_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "dienst_thema" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "themaCode" TEXT NOT NULL,

    PRIMARY KEY ("dienstId", "volgorde"),
    CONSTRAINT "dienst_thema_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "dienst_thema_themaCode_fkey" FOREIGN KEY ("themaCode") REFERENCES "thema" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "dienst_vraagstuk" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "vraagstukCode" TEXT NOT NULL,

    PRIMARY KEY ("dienstId", "volgorde"),
    CONSTRAINT "dienst_vraagstuk_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "dienst_vraagstuk_vraagstukCode_fkey" FOREIGN KEY ("vraagstukCode") REFERENCES "vraagstuk" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "dienstverlener" (
    "slug" TEXT NOT NULL PRIMARY KEY,
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
    "opmerkingen" TEXT
);

-- CreateTable
CREATE TABLE "alias" (
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,

    PRIMARY KEY ("dienstverlenerSlug", "volgorde"),
    CONSTRAINT "alias_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "gemeente" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "provincie" TEXT NOT NULL,
    "arbeidsmarktregio" TEXT NOT NULL,
    "aliassen" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "gemeenterol" (
    "gemeenteCode" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "dienstverlenerSlug" TEXT NOT NULL,

    PRIMARY KEY ("gemeenteCode", "rol"),
    CONSTRAINT "gemeenterol_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "gemeente" ("code") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "gemeenterol_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "postcode" (
    "pc4" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "gemeenteCode" TEXT NOT NULL,

    PRIMARY KEY ("pc4", "volgorde"),
    CONSTRAINT "postcode_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "gemeente" ("code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "thema" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "respondenten" INTEGER NOT NULL,
    "cijfer" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "verwijsrelatie" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naar" TEXT NOT NULL,

    PRIMARY KEY ("dienstId", "volgorde"),
    CONSTRAINT "verwijsrelatie_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "voorwaarde" (
    "dienstId" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "waarde" JSONB NOT NULL,
    "tekst" TEXT,

    PRIMARY KEY ("dienstId", "volgorde"),
    CONSTRAINT "voorwaarde_dienstId_fkey" FOREIGN KEY ("dienstId") REFERENCES "dienst" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "vraagstuk" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "themaCode" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "korteUitleg" TEXT NOT NULL,
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

-- CreateTable
CREATE TABLE "werkgebied" (
    "dienstverlenerSlug" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "naam" TEXT,

    PRIMARY KEY ("dienstverlenerSlug", "volgorde"),
    CONSTRAINT "werkgebied_dienstverlenerSlug_fkey" FOREIGN KEY ("dienstverlenerSlug") REFERENCES "dienstverlener" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
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
