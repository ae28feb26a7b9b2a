-- CreateTable
CREATE TABLE "beoordeling" (
    "id" TEXT NOT NULL,
    "dag" TEXT NOT NULL,
    "cijfer" INTEGER NOT NULL,
    "opmerking" TEXT,
    "taal" TEXT NOT NULL,
    "catalogusversie" TEXT NOT NULL,
    "motorversie" TEXT NOT NULL,
    "eersteContact" TEXT NOT NULL,
    "themas" TEXT NOT NULL,

    CONSTRAINT "beoordeling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "beoordeling_dag_idx" ON "beoordeling"("dag");
