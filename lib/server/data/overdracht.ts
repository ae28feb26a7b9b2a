import "server-only";
import type { Gebeurtenis } from "../../overdracht/gebeurtenis";
import type { Postsoort } from "../../overdracht/post";
import type { Stand } from "../../overdracht/stand";
import { isGesloten } from "../../overdracht/toestanden";
import type { Database } from "../database/open-database";
import { unlessConflict } from "../database/database-error";
import type { Versleuteld } from "../geheim/versleutel";
import { toOverbodig, toPostafloop, toPostRecord, type Postafloop, type Postrij } from "./post";

/** One overdracht with its whole log. */
export type Overdracht = { id: string; volgorde: number; dekt: readonly string[]; gebeurtenissen: Gebeurtenis[] };

/** What is written together with gebeurtenissen, in one transaction. */
export type Bijwerking = {
  stand: Stand;
  wekkerOp: Date | null;
  post: readonly Postsoort[][];
  /** Encrypted words that go with a gebeurtenis. */
  bijlagen: readonly { volgnummer: number; inhoud: Versleuteld }[];
  hiaat: Hiaat | null;
  /** The mail of which it is the outcome. */
  afgehandeld: Postafloop | null;
  /** The dossier that must still allow passing on without asking; null when nothing of this leans on that. */
  magDoorgevenVan: string | null;
};

/** A story for which nobody was left, for the redactie. */
export type Hiaat = {
  dag: string;
  uitkomst: string;
  dienstverlener: string;
  dienst: string;
  vraagstukken: readonly string[];
  provincie: string | null;
};

/**
 * Adds to the log of an overdracht what happened, with all that follows from it; false when someone else was first, or when the
 * consent that it leans on was taken back.
 */
export async function appendGebeurtenissen(
  database: Database,
  id: string,
  gebeurtenissen: readonly Gebeurtenis[],
  { stand, wekkerOp, post, bijlagen, hiaat, afgehandeld, magDoorgevenVan }: Bijwerking,
): Promise<boolean> {
  return unlessConflict(() =>
    database.$transaction([
      // First, for it takes the lock: of two who add the same number one gets an error, and nothing of theirs stays.
      database.gebeurtenisRecord.createMany({ data: toRecords(id, gebeurtenissen) }),
      database.overdrachtRecord.update({ where: { id }, data: toColumns(stand, wekkerOp) }),
      // Whoever takes the consent back waits for this row, or was first and then this is not found.
      ...(magDoorgevenVan === null
        ? []
        : [
            database.dossierRecord.update({
              where: { id: magDoorgevenVan, magDoorgeven: true },
              data: { magDoorgeven: true },
            }),
          ]),
      database.postRecord.createMany({ data: toPostRecords(id, gebeurtenissen, post) }),
      database.bijlageRecord.createMany({
        data: bijlagen.map(({ volgnummer, inhoud }) => ({
          overdrachtId: id,
          volgnummer,
          sleutel: inhoud.sleutel,
          versleuteld: inhoud.inhoud,
        })),
      }),
      database.hiaatRecord.createMany({
        data: hiaat === null ? [] : [{ ...hiaat, id, vraagstukken: hiaat.vraagstukken.join(",") }],
      }),
      ...(isGesloten(stand.toestand) ? [database.postRecord.updateMany(toOverbodig([id], new Date(stand.sinds)))] : []),
      ...(afgehandeld === null
        ? []
        : [database.postRecord.updateMany({ where: { id: afgehandeld.id }, data: toPostafloop(afgehandeld) })]),
    ]),
  );
}

/** Overdrachten that the clock has to look at by now, the longest waiting first. */
export async function listWekkers(database: Database, moment: Date, max: number): Promise<string[]> {
  const rows = await database.overdrachtRecord.findMany({
    where: { wekkerOp: { lte: moment } },
    orderBy: { wekkerOp: "asc" },
    select: { id: true },
    take: max,
  });
  return rows.map(({ id }) => id);
}

/** Looks at an overdracht again only then. */
export async function postponeWekker(database: Database, id: string, moment: Date, op: Date): Promise<void> {
  await database.overdrachtRecord.updateMany({ where: { id, wekkerOp: { lte: moment } }, data: { wekkerOp: op } });
}

/** Puts the clock of an overdracht right; nothing else changes. */
export async function saveWekker(database: Database, id: string, volgnummer: number, op: Date | null): Promise<void> {
  await database.overdrachtRecord.updateMany({ where: { id, volgnummer }, data: { wekkerOp: op } });
}

/** The words that go with the gebeurtenissen of these overdrachten, encrypted. */
export async function listBijlagen(
  database: Database,
  overdrachtIds: readonly string[],
): Promise<{ overdrachtId: string; volgnummer: number; inhoud: Versleuteld }[]> {
  const rows = await database.bijlageRecord.findMany({
    where: { overdrachtId: { in: [...overdrachtIds] } },
    orderBy: [{ overdrachtId: "asc" }, { volgnummer: "asc" }],
  });
  return rows.map(({ overdrachtId, volgnummer, sleutel, versleuteld }) => ({
    overdrachtId,
    volgnummer,
    inhoud: { sleutel, inhoud: versleuteld },
  }));
}

export function toColumns(
  { toestand, volgnummer, ronde, dienstverlener, dienst, sinds }: Stand,
  wekkerOp: Date | null,
): Record<"toestand" | "dienstverlener" | "dienst", string> &
  Record<"volgnummer" | "ronde", number> &
  Record<"wekkerOp" | "geslotenOp", Date | null> {
  const geslotenOp = isGesloten(toestand) ? new Date(sinds) : null;
  return { toestand, volgnummer, ronde, dienstverlener, dienst, wekkerOp, geslotenOp };
}

export function toRecords(
  overdrachtId: string,
  gebeurtenissen: readonly Gebeurtenis[],
): (Gebeurtenis & { overdrachtId: string })[] {
  return gebeurtenissen.map((gebeurtenis) => ({ ...gebeurtenis, overdrachtId }));
}

/** `post` holds the mails of each gebeurtenis, in the same order. */
export function toPostRecords(
  id: string,
  gebeurtenissen: readonly Gebeurtenis[],
  post: readonly Postsoort[][],
): Postrij[] {
  return gebeurtenissen.flatMap(({ volgnummer, moment }, index) =>
    (post[index] ?? []).map((soort) => toPostRecord(id, volgnummer, soort, moment)),
  );
}
