-- CreateTable
CREATE TABLE "beoordeling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dag" TEXT NOT NULL,
    "cijfer" INTEGER NOT NULL,
    "opmerking" TEXT,
    "taal" TEXT NOT NULL,
    "catalogusversie" TEXT NOT NULL,
    "motorversie" TEXT NOT NULL,
    "eersteContact" TEXT NOT NULL,
    "themas" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "beoordeling_dag_idx" ON "beoordeling"("dag");
