-- CreateTable
CREATE TABLE "linkcontrole" (
    "url" TEXT NOT NULL PRIMARY KEY,
    "gecontroleerdOp" DATETIME NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "httpStatus" INTEGER,
    "eindadres" TEXT,
    "detail" TEXT,
    "stukSinds" DATETIME
);
