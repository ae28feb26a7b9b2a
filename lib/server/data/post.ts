import "server-only";
import { findGeadresseerde, findKlaarOp, POSTSOORTEN, type Postsoort } from "../../overdracht/post";
import type { Database } from "../database/open-database";

/** One mail that has to go out. */
export type Postopdracht = {
  /** The same for the same mail, however often it is tried: also its Message-ID. */
  id: string;
  overdrachtId: string;
  volgnummer: number;
  soort: Postsoort;
  pogingen: number;
  sinds: Date;
};

/** A mail as it is first written down. */
export type Postrij = Pick<Postopdracht, "id" | "overdrachtId" | "volgnummer" | "soort"> &
  Record<"aangemaaktOp" | "klaarOp", Date>;

export function toPostRecord(overdrachtId: string, volgnummer: number, soort: Postsoort, moment: string): Postrij {
  const op = findKlaarOp(soort, new Date(moment));
  return {
    id: `${overdrachtId}-${volgnummer}-${soort}`,
    overdrachtId,
    volgnummer,
    soort,
    aangemaaktOp: op,
    klaarOp: op,
  };
}

/** Takes the mails in hand that are due, each for one worker until `bezetTot`. */
export async function claimPost(
  database: Database,
  moment: Date,
  bezetTot: Date,
  max: number,
): Promise<Postopdracht[]> {
  const open = {
    verstuurdOp: null,
    vervallenOp: null,
    klaarOp: { lte: moment },
    OR: [{ bezetTot: null }, { bezetTot: { lte: moment } }],
  };
  const rows = await database.postRecord.findMany({
    where: open,
    orderBy: [{ klaarOp: "asc" }, { id: "asc" }],
    take: max,
  });
  const claimed: Postopdracht[] = [];
  for (const { id, overdrachtId, volgnummer, soort, pogingen, aangemaaktOp } of rows) {
    const { count } = await database.postRecord.updateMany({
      where: { id, pogingen, ...open },
      data: { bezetTot, pogingen: pogingen + 1 },
    });
    const known = POSTSOORTEN.find((other) => other === soort);
    if (count === 1 && known !== undefined)
      claimed.push({ id, overdrachtId, volgnummer, soort: known, pogingen: pogingen + 1, sinds: aangemaaktOp });
  }
  return claimed;
}

export async function savePostVerstuurd(database: Database, id: string, moment: Date): Promise<void> {
  await database.postRecord.updateMany({ where: { id }, data: toVerstuurd(moment) });
}

export function toVerstuurd(moment: Date): { verstuurdOp: Date; bezetTot: null; uitkomst: string } {
  return { verstuurdOp: moment, bezetTot: null, uitkomst: "verstuurd" };
}

/** Nobody needs it any more, or no mail server takes it. */
export async function savePostVervallen(database: Database, id: string, moment: Date, uitkomst: string): Promise<void> {
  await database.postRecord.updateMany({ where: { id }, data: { vervallenOp: moment, bezetTot: null, uitkomst } });
}

export async function savePostLater(database: Database, id: string, klaarOp: Date, uitkomst: string): Promise<void> {
  await database.postRecord.updateMany({ where: { id }, data: { klaarOp, bezetTot: null, uitkomst } });
}

/** The latest mails, newest first, for who tries the site without a mail server. */
export async function listPost(database: Database, max: number): Promise<Postopdracht[]> {
  const rows = await database.postRecord.findMany({
    where: { verstuurdOp: { not: null } },
    orderBy: [{ aangemaaktOp: "desc" }, { id: "asc" }],
    take: max,
  });
  return rows.flatMap(({ id, overdrachtId, volgnummer, soort, pogingen, aangemaaktOp }) => {
    const known = POSTSOORTEN.find((other) => other === soort);
    return known === undefined ? [] : [{ id, overdrachtId, volgnummer, soort: known, pogingen, sinds: aangemaaktOp }];
  });
}

/** Mails to the ondernemer of these overdrachten that no mail server took. */
export async function listMislukt(database: Database, overdrachtIds: readonly string[]): Promise<Postsoort[]> {
  const rows = await database.postRecord.findMany({
    where: {
      overdrachtId: { in: [...overdrachtIds] },
      vervallenOp: { not: null },
      uitkomst: { not: "niet-meer-nodig" },
    },
    select: { soort: true },
  });
  return POSTSOORTEN.filter(
    (soort) => findGeadresseerde(soort) === "ondernemer" && rows.some((row) => row.soort === soort),
  );
}
