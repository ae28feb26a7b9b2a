-- CreateTable
CREATE TABLE "linkcontrole" (
    "url" TEXT NOT NULL,
    "gecontroleerdOp" TIMESTAMP(3) NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "httpStatus" INTEGER,
    "eindadres" TEXT,
    "detail" TEXT,
    "stukSinds" TIMESTAMP(3),

    CONSTRAINT "linkcontrole_pkey" PRIMARY KEY ("url")
);
