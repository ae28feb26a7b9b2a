import { listPost } from "../overdracht/post";
import { isGesloten } from "../overdracht/toestanden";
import { toPostId } from "../server/data/post";
import type { Database } from "../server/database/open-database";
import type { Sleutelbos } from "../server/geheim/sleutelbos";
import { openDossier, type OpenDossier } from "../server/usecases/open-dossier";
import { toMerkteken } from "./chaos-aanvraag";

export type Controle = {
  dossiers: number;
  /** Confirmed by the site, and not there, or not whole. */
  verloren: number;
  /** Overdrachten that stand otherwise than their log tells. */
  anders: number;
  /** Mails that the logs ask for, and of those how many never arrived, and how many came more than once. */
  mails: number;
  kwijt: number;
  herhaald: number;
  /** Mails that came more often than they were tried, or that no log asks for. */
  onverklaard: number;
};

/** Compares what the site confirmed, what stands in the database and what arrived at the mail server. */
export async function controleer(
  database: Database,
  sleutelbos: Sleutelbos,
  bevestigd: ReadonlySet<string>,
  aangekomen: ReadonlyMap<string, number>,
): Promise<Controle> {
  const ids = (await database.dossierRecord.findMany({ select: { id: true } })).map(({ id }) => id);
  const pogingen = new Map((await database.postRecord.findMany()).map((row) => [row.id, row.pogingen]));
  const verwacht = new Set<string>();
  let heel = 0;
  let anders = 0;
  for (const id of ids) {
    const open = await openDossier(database, sleutelbos, id);
    if (open === null) continue;
    if (bevestigd.has(id) && open.persoonsdeel?.verhaal.includes(toMerkteken(id)) && open.overdrachten.length > 0)
      heel += 1;
    for (const overdracht of open.overdrachten) {
      if (!(await isZoalsHetLog(database, overdracht))) anders += 1;
      for (const post of listVerwacht(overdracht)) verwacht.add(post);
    }
  }
  const herhaald = [...aangekomen].filter(([, keer]) => keer > 1);
  return {
    dossiers: ids.length,
    verloren: bevestigd.size - heel,
    anders,
    mails: verwacht.size,
    kwijt: [...verwacht].filter((id) => !aangekomen.has(id)).length,
    herhaald: herhaald.length,
    onverklaard:
      [...aangekomen.keys()].filter((id) => !verwacht.has(id)).length +
      herhaald.filter(([id, keer]) => keer > (pogingen.get(id) ?? 0)).length,
  };
}

async function isZoalsHetLog(
  database: Database,
  { id, stand, gebeurtenissen }: OpenDossier["overdrachten"][number],
): Promise<boolean> {
  const row = await database.overdrachtRecord.findUniqueOrThrow({ where: { id } });
  return (
    gebeurtenissen.every(({ volgnummer }, index) => volgnummer === index + 1) &&
    gebeurtenissen.filter(({ soort }) => soort === "bezorgen").length <= stand.ronde &&
    row.toestand === stand.toestand &&
    row.volgnummer === stand.volgnummer &&
    row.ronde === stand.ronde &&
    row.dienstverlener === stand.dienstverlener &&
    (row.geslotenOp !== null) === isGesloten(stand.toestand)
  );
}

/** The mails that a log asks for; the confirmation is of the whole dossier, and nobody here may be asked how it went. */
function listVerwacht({ id, volgorde, gebeurtenissen }: OpenDossier["overdrachten"][number]): string[] {
  return gebeurtenissen.flatMap((gebeurtenis) =>
    listPost(gebeurtenis)
      .filter((soort) => soort !== "navraag" && (soort !== "bevestiging" || volgorde === 0))
      .map((soort) => toPostId(id, gebeurtenis.volgnummer, soort)),
  );
}
