import "server-only";
import type { Database } from "../database/open-database";
import type { Hiaat } from "./overdracht";

/** How the handovers go, in numbers. Nothing in it leads to a person. */
export type Overdrachtcijfers = {
  perToestand: readonly { toestand: string; aantal: number }[];
  /** How often a party gave back or kept silent, and why; most often first. */
  terug: readonly { dienstverlener: string; reden: string; aantal: number }[];
  /** Stories for which nobody was left, or nobody that we can mail; newest first. */
  hiaten: readonly Hiaat[];
  /** Mail that could have gone by now and waits, since when the oldest does and why, and what no mail server took. */
  post: {
    wacht: number;
    oudste: Date | null;
    /** Of those that were tried. */
    waarom: readonly { uitkomst: string; aantal: number }[];
    mislukt: readonly { uitkomst: string; aantal: number }[];
  };
};

/** @param since only what happened from this day on counts for `terug` and `hiaten`. */
export async function countOverdrachten(database: Database, since: string, moment: Date): Promise<Overdrachtcijfers> {
  // The question after two weeks is written beforehand: it does not wait for a mail server.
  const open = { verstuurdOp: null, vervallenOp: null, aangemaaktOp: { lte: moment } };
  const [toestanden, terug, hiaten, wacht, oudste, waarom, mislukt] = await Promise.all([
    database.overdrachtRecord.groupBy({ by: ["toestand"], _count: true, orderBy: { toestand: "asc" } }),
    database.gebeurtenisRecord.groupBy({
      by: ["dienstverlener", "soort", "reden"],
      where: { soort: { in: ["teruggeven", "verstommen"] }, moment: { gte: new Date(`${since}T00:00:00Z`) } },
      _count: true,
      orderBy: { dienstverlener: "asc" },
    }),
    listHiaten(database, since),
    database.postRecord.count({ where: open }),
    database.postRecord.findFirst({ where: open, orderBy: { aangemaaktOp: "asc" }, select: { aangemaaktOp: true } }),
    countUitkomsten(database, { ...open, uitkomst: { not: null } }),
    countUitkomsten(database, { vervallenOp: { not: null }, uitkomst: { not: "niet-meer-nodig" } }),
  ]);
  return {
    perToestand: toestanden.map(({ toestand, _count }) => ({ toestand, aantal: _count })),
    terug: terug
      .map(({ dienstverlener, reden, _count }) => ({ dienstverlener, reden: reden ?? "stil", aantal: _count }))
      .sort((a, b) => b.aantal - a.aantal),
    hiaten,
    post: {
      wacht,
      oudste: oudste?.aangemaaktOp ?? null,
      waarom,
      mislukt,
    },
  };
}

async function countUitkomsten(
  database: Database,
  where: NonNullable<Parameters<Database["postRecord"]["count"]>[0]>["where"],
): Promise<{ uitkomst: string; aantal: number }[]> {
  const rows = await database.postRecord.groupBy({
    by: ["uitkomst"],
    where,
    _count: true,
    orderBy: { uitkomst: "asc" },
  });
  return rows.map(({ uitkomst, _count }) => ({ uitkomst: uitkomst ?? "onbekend", aantal: _count }));
}

/** Gaps from this day on, newest first. */
export async function listHiaten(database: Database, since: string): Promise<Hiaat[]> {
  const rows = await database.hiaatRecord.findMany({
    where: { dag: { gte: since } },
    orderBy: [{ dag: "desc" }, { id: "asc" }],
  });
  return rows.map(({ id: _, vraagstukken, ...rest }) => ({
    ...rest,
    vraagstukken: vraagstukken === "" ? [] : vraagstukken.split(","),
  }));
}
