import "server-only";
import { gebeurtenisSchema, type Gebeurtenis } from "../../overdracht/gebeurtenis";
import { TOESTEMMINGEN, type Toestemmingszet } from "../../overdracht/statuszet";
import { unlessConflict } from "../database/database-error";
import type { Database } from "../database/open-database";
import type { Versleuteld } from "../geheim/versleutel";
import { toOverbodig } from "./post";
import { toColumns, toPostRecords, toRecords, type Bijwerking, type Overdracht } from "./overdracht";

/** What is kept of a dossier; the personal part is null once it is erased. */
export type Dossier = {
  id: string;
  kenmerk: string | null;
  aangemaaktOp: Date;
  taal: string;
  magDoorgeven: boolean;
  magNavragen: boolean;
  persoonsdeel: Versleuteld | null;
  gewistOp: Date | null;
};

export type NieuwDossier = Omit<Dossier, "gewistOp" | "persoonsdeel" | "kenmerk"> & {
  persoonsdeel: Versleuteld;
  adresvinger: string | null;
  overdrachten: readonly (Overdracht & Pick<Bijwerking, "stand" | "wekkerOp" | "post">)[];
};

const MAX_KENMERKEN = 5;

/**
 * Keeps a dossier with its overdrachten and the mails that they ask for; false when there is one with this id already.
 * @param makeKenmerk gives one by chance; when it is another's, it is asked for the next.
 * @throws Error when all that it gives are taken.
 */
export async function createDossier(
  database: Database,
  nieuw: NieuwDossier,
  makeKenmerk: () => string,
): Promise<boolean> {
  for (let poging = 0; poging < MAX_KENMERKEN; poging += 1) {
    if (await insertDossier(database, { ...nieuw, kenmerk: makeKenmerk() })) return true;
    const known = await database.dossierRecord.findUnique({ where: { id: nieuw.id }, select: { id: true } });
    if (known !== null) return false;
  }
  throw new Error("No kenmerk is left.");
}

function insertDossier(database: Database, nieuw: NieuwDossier & { kenmerk: string }): Promise<boolean> {
  const { overdrachten, persoonsdeel, ...dossier } = nieuw;
  return unlessConflict(() =>
    database.$transaction([
      database.dossierRecord.create({
        data: { ...dossier, sleutel: persoonsdeel.sleutel, versleuteld: persoonsdeel.inhoud },
      }),
      database.overdrachtRecord.createMany({
        data: overdrachten.map(({ id, volgorde, dekt, stand, wekkerOp }) => ({
          id,
          dossierId: dossier.id,
          volgorde,
          dekt: dekt.join(","),
          ...toColumns(stand, wekkerOp),
        })),
      }),
      database.gebeurtenisRecord.createMany({
        data: overdrachten.flatMap(({ id, gebeurtenissen }) => toRecords(id, gebeurtenissen)),
      }),
      database.postRecord.createMany({
        data: overdrachten.flatMap(({ id, gebeurtenissen, post }) => toPostRecords(id, gebeurtenissen, post)),
      }),
    ]),
  );
}

/** A dossier with all its overdrachten, in order; null when there is none. */
export async function findDossier(
  database: Database,
  id: string,
): Promise<{ dossier: Dossier; overdrachten: Overdracht[] } | null> {
  const row = await database.dossierRecord.findUnique({
    where: { id },
    include: {
      overdrachten: {
        orderBy: { volgorde: "asc" },
        include: { gebeurtenissen: { orderBy: { volgnummer: "asc" } } },
      },
    },
  });
  if (row === null) return null;
  const { overdrachten, sleutel, versleuteld, adresvinger: _, ...dossier } = row;
  return {
    dossier: {
      ...dossier,
      persoonsdeel: sleutel === null || versleuteld === null ? null : { sleutel, inhoud: versleuteld },
    },
    overdrachten: overdrachten.map(({ id, volgorde, dekt, gebeurtenissen }) => ({
      id,
      volgorde,
      dekt: dekt === "" ? [] : dekt.split(","),
      gebeurtenissen: gebeurtenissen.map(({ overdrachtId: _, moment, ...rest }) =>
        gebeurtenisSchema.parse({ ...rest, moment: moment.toISOString() }),
      ),
    })),
  };
}

/** The dossier that an overdracht belongs to; null when there is no such overdracht. */
export async function findDossierId(database: Database, overdrachtId: string): Promise<string | null> {
  const row = await database.overdrachtRecord.findUnique({ where: { id: overdrachtId }, select: { dossierId: true } });
  return row?.dossierId ?? null;
}

/** How many other dossiers were made since this moment with a mail address that has one of these fingerprints. */
export function countDossiers(
  database: Database,
  vingers: readonly string[],
  since: Date,
  apartFrom: string,
): Promise<number> {
  return database.dossierRecord.count({
    where: { id: { not: apartFrom }, adresvinger: { in: [...vingers] }, aangemaaktOp: { gte: since } },
  });
}

/** Dossiers whose overdrachten were all closed before this moment and that still hold a personal part. */
export async function listTeWissen(database: Database, before: Date, max: number): Promise<string[]> {
  const rows = await database.dossierRecord.findMany({
    // Not `every`: to that an overdracht without a date counts as one of long ago, so whatever is open would go.
    where: {
      gewistOp: null,
      overdrachten: { none: { OR: [{ geslotenOp: null }, { geslotenOp: { gte: before } }] } },
    },
    select: { id: true },
    take: max,
  });
  return rows.map(({ id }) => id);
}

/** What is added to the log of each overdracht when its dossier is erased. */
export type Wisdeel = Pick<Bijwerking, "stand" | "post"> & { id: string; gebeurtenissen: readonly Gebeurtenis[] };

/**
 * Erases the personal part of a dossier and every word that was added to its overdrachten; the log stays, with that it was
 * erased. False when something else happened to it meanwhile.
 */
export async function eraseDossier(
  database: Database,
  id: string,
  moment: Date,
  delen: readonly Wisdeel[],
): Promise<boolean> {
  const overdrachtIds = delen.map((deel) => deel.id);
  return unlessConflict(() =>
    database.$transaction([
      database.gebeurtenisRecord.createMany({
        data: delen.flatMap(({ id, gebeurtenissen }) => toRecords(id, gebeurtenissen)),
      }),
      ...delen.map(({ id, stand }) =>
        database.overdrachtRecord.update({ where: { id }, data: toColumns(stand, null) }),
      ),
      database.dossierRecord.update({
        where: { id },
        data: { gewistOp: moment, adresvinger: null, sleutel: null, versleuteld: null },
      }),
      database.bijlageRecord.deleteMany({ where: { overdrachtId: { in: overdrachtIds } } }),
      database.postRecord.updateMany(toOverbodig(overdrachtIds, moment)),
      database.postRecord.createMany({
        data: delen.flatMap(({ id, gebeurtenissen, post }) => toPostRecords(id, gebeurtenissen, post)),
      }),
    ]),
  );
}

/** Forgets by which mail address dossiers of before this moment were asked for: it only counts for a day. */
export async function clearAdresvingers(database: Database, before: Date): Promise<void> {
  await database.dossierRecord.updateMany({
    where: { aangemaaktOp: { lt: before }, adresvinger: { not: null } },
    data: { adresvinger: null },
  });
}

/** Takes the kenmerk off dossiers that were erased before this moment: then nothing of it points at anyone. */
export async function clearKenmerken(database: Database, before: Date): Promise<void> {
  await database.dossierRecord.updateMany({
    where: { gewistOp: { lt: before }, kenmerk: { not: null } },
    data: { kenmerk: null },
  });
}

/** Puts the personal part of a dossier right, unless it was erased. */
export async function savePersoonsdeel(database: Database, id: string, persoonsdeel: Versleuteld): Promise<void> {
  await database.dossierRecord.updateMany({
    where: { id, gewistOp: null },
    data: { sleutel: persoonsdeel.sleutel, versleuteld: persoonsdeel.inhoud },
  });
}

/** Takes back a consent; false when there was none, or when it was erased. */
export async function withdrawToestemming(database: Database, id: string, zet: Toestemmingszet): Promise<boolean> {
  const toestemming = TOESTEMMINGEN[zet];
  const { count } = await database.dossierRecord.updateMany({
    where: { id, gewistOp: null, [toestemming]: true },
    data: { [toestemming]: false },
  });
  return count > 0;
}
