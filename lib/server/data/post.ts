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
  /** Since when the mail server puts it off, moved on by what went wrong on our side; null when it never did. */
  uitgesteldSinds: Date | null;
};

/** A mail as it is first written down. */
export type Postrij = Pick<Postopdracht, "id" | "overdrachtId" | "volgnummer" | "soort"> &
  Record<"aangemaaktOp" | "klaarOp", Date>;

export function toPostId(overdrachtId: string, volgnummer: number, soort: Postsoort): string {
  return `${overdrachtId}-${volgnummer}-${soort}`;
}

export function toPostRecord(overdrachtId: string, volgnummer: number, soort: Postsoort, moment: string): Postrij {
  const op = findKlaarOp(soort, new Date(moment));
  return {
    id: toPostId(overdrachtId, volgnummer, soort),
    overdrachtId,
    volgnummer,
    soort,
    aangemaaktOp: op,
    klaarOp: op,
  };
}

/** How a mail ended: the mail server has it, or `reden` says why it need not or cannot go any more. */
export type Postafloop = {
  id: string;
  moment: Date;
  uitkomst: { soort: "verstuurd" } | { soort: "vervallen"; reden: string };
};

/** Ids of the mails that are due and that nobody has in hand, the longest waiting first; per overdracht in order. */
export async function listKlarePost(database: Database, moment: Date, max: number): Promise<string[][]> {
  const rows = await database.postRecord.findMany({
    where: whereKlaar(moment),
    orderBy: [{ klaarOp: "asc" }, { volgnummer: "asc" }, { id: "asc" }],
    select: { id: true, overdrachtId: true, volgnummer: true },
    take: max,
  });
  const perOverdracht = new Map<string, typeof rows>();
  for (const row of rows) perOverdracht.set(row.overdrachtId, [...(perOverdracht.get(row.overdrachtId) ?? []), row]);
  return [...perOverdracht.values()].map((own) => own.sort((a, b) => a.volgnummer - b.volgnummer).map(({ id }) => id));
}

/** Until an earlier mail is surely gone or not. */
const WACHT_MS = 30_000;

/** Takes a mail that is due in hand until `bezetTot`; null when another was first, or when an earlier mail must go before it. */
export async function claimPost(
  database: Database,
  id: string,
  moment: Date,
  bezetTot: Date,
): Promise<Postopdracht | null> {
  const row = await database.postRecord.findFirst({ where: { id, ...whereKlaar(moment) } });
  if (row === null) return null;
  // Looked at before it is claimed, which is early enough: what comes before a mail was written before it, and ends once.
  if (await isVoorbij(database, row)) {
    const klaarOp = new Date(moment.getTime() + WACHT_MS);
    await database.postRecord.updateMany({
      where: { id, ...whereKlaar(moment) },
      data: { klaarOp, uitkomst: "wacht-op-andere" },
    });
    return null;
  }
  const pogingen = row.pogingen + 1;
  const { count } = await database.postRecord.updateMany({
    where: { id, pogingen: row.pogingen, ...whereKlaar(moment) },
    data: { bezetTot, pogingen },
  });
  return count === 1 ? toPostopdracht({ ...row, pogingen }) : null;
}

/** Whether this mail would overtake an earlier one of its overdracht to the same party, or to the ondernemer. */
async function isVoorbij(
  database: Database,
  { overdrachtId, volgnummer, soort }: { overdrachtId: string; volgnummer: number; soort: string },
): Promise<boolean> {
  const isAanOntvanger = VOOR_ONTVANGER.some((known) => known === soort);
  const eerder = await database.postRecord.findMany({
    where: {
      overdrachtId,
      volgnummer: { lt: volgnummer },
      soort: { in: isAanOntvanger ? VOOR_ONTVANGER : VOOR_ONDERNEMER },
      verstuurdOp: null,
      vervallenOp: null,
    },
    select: { volgnummer: true },
  });
  if (!isAanOntvanger || eerder.length === 0) return eerder.length > 0;
  // Who had it before does not hold up who has it now.
  const gebeurtenissen = await database.gebeurtenisRecord.findMany({
    where: { overdrachtId, volgnummer: { in: [volgnummer, ...eerder.map((other) => other.volgnummer)] } },
    select: { volgnummer: true, dienstverlener: true },
  });
  const own = gebeurtenissen.find((other) => other.volgnummer === volgnummer)?.dienstverlener;
  return gebeurtenissen.some((other) => other.volgnummer !== volgnummer && other.dienstverlener === own);
}

const VOOR_ONTVANGER = POSTSOORTEN.filter((soort) => findGeadresseerde(soort) === "ontvanger");
/** Without the question after two weeks: it is written long before it may go. */
const VOOR_ONDERNEMER = POSTSOORTEN.filter((soort) => findGeadresseerde(soort) === "ondernemer" && soort !== "navraag");

function whereKlaar(moment: Date) {
  return {
    verstuurdOp: null,
    vervallenOp: null,
    klaarOp: { lte: moment },
    OR: [{ bezetTot: null }, { bezetTot: { lte: moment } }],
  };
}

function toPostopdracht(row: Omit<Postopdracht, "soort"> & { soort: string }): Postopdracht | null {
  const { id, overdrachtId, volgnummer, pogingen, uitgesteldSinds } = row;
  const soort = POSTSOORTEN.find((known) => known === row.soort);
  return soort === undefined ? null : { id, overdrachtId, volgnummer, soort, pogingen, uitgesteldSinds };
}

/** Where a mail stands; `bezet`: someone has it in hand now. */
export type Postgang = { stand: "klaar" | "bezet" | "verstuurd" | "vervallen"; pogingen: number };

/** Null when there is no such mail. */
export async function findPostgang(database: Database, id: string, moment: Date): Promise<Postgang | null> {
  const row = await database.postRecord.findUnique({ where: { id } });
  if (row === null) return null;
  const { pogingen, bezetTot, verstuurdOp, vervallenOp } = row;
  if (verstuurdOp !== null) return { stand: "verstuurd", pogingen };
  if (vervallenOp !== null) return { stand: "vervallen", pogingen };
  return { stand: bezetTot !== null && bezetTot > moment ? "bezet" : "klaar", pogingen };
}

/** Mails that are no longer needed once these overdrachten are closed, to be looked at at once: others wait behind them. */
export function toOverbodig(
  overdrachtIds: readonly string[],
  moment: Date,
): {
  where: {
    overdrachtId: { in: string[] };
    soort: { in: Postsoort[] };
    klaarOp: { gt: Date };
    verstuurdOp: null;
    vervallenOp: null;
  };
  data: { klaarOp: Date };
} {
  return {
    where: {
      overdrachtId: { in: [...overdrachtIds] },
      soort: { in: ["verzoek", "herinnering"] },
      klaarOp: { gt: moment },
      verstuurdOp: null,
      vervallenOp: null,
    },
    data: { klaarOp: moment },
  };
}

/** Whether a mail of this sort still waits for one of these overdrachten. */
export async function isPostTeGaan(
  database: Database,
  overdrachtIds: readonly string[],
  soort: Postsoort,
): Promise<boolean> {
  const where = { overdrachtId: { in: [...overdrachtIds] }, soort, verstuurdOp: null, vervallenOp: null };
  return (await database.postRecord.count({ where })) > 0;
}

export async function savePostafloop(database: Database, afloop: Postafloop): Promise<void> {
  await database.postRecord.updateMany({ where: { id: afloop.id }, data: toPostafloop(afloop) });
}

export function toPostafloop({ moment, uitkomst }: Postafloop): {
  verstuurdOp?: Date;
  vervallenOp?: Date;
  bezetTot: null;
  uitkomst: string;
} {
  return uitkomst.soort === "verstuurd"
    ? { verstuurdOp: moment, bezetTot: null, uitkomst: "verstuurd" }
    : { vervallenOp: moment, bezetTot: null, uitkomst: uitkomst.reden };
}

/** Lets go of a mail that did not leave, until `klaarOp`. */
export async function savePostLater(
  database: Database,
  id: string,
  later: { klaarOp: Date; uitkomst: string; uitgesteldSinds: Date | null },
): Promise<void> {
  await database.postRecord.updateMany({ where: { id }, data: { ...later, bezetTot: null } });
}

/** The latest mails, newest first, for who tries the site without a mail server. */
export async function listPost(database: Database, max: number): Promise<Postopdracht[]> {
  const rows = await database.postRecord.findMany({
    where: { verstuurdOp: { not: null } },
    orderBy: [{ aangemaaktOp: "desc" }, { id: "asc" }],
    take: max,
  });
  return rows.flatMap((row) => toPostopdracht(row) ?? []);
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
