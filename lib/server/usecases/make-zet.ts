import "server-only";
import { isDeepStrictEqual } from "node:util";
import { toDag } from "../../kalender/werkdagen";
import { findVolgende } from "../../overdracht/find-volgende";
import type { Bijlage } from "../../overdracht/dossier";
import type { Gebeurtenis } from "../../overdracht/gebeurtenis";
import { nextWekker } from "../../overdracht/klok";
import { selectPost } from "../../overdracht/post";
import {
  addGebeurtenis,
  addZetten,
  isLinkVanNu,
  listGedaan,
  toGebeurtenis,
  type Stand,
  type Zet,
} from "../../overdracht/stand";
import { isTussenstap } from "../../overdracht/toestanden";
import { planVervolg } from "../../overdracht/vervolg";
import { resolvePlaats } from "../../gebied/resolve-plaats";
import { findDossierId } from "../data/dossier";
import { appendGebeurtenissen, type Hiaat } from "../data/overdracht";
import type { Postafloop } from "../data/post";
import type { Database } from "../database/open-database";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { getGecompileerdeCatalogus } from "../kennis";
import { findTermijnen } from "./find-termijnen";
import { openBijlagen, openDossier, sealBijlage, toBijlagesleutel, type OpenDossier } from "./open-dossier";

/**
 * What became of a zet. `te-laat`: the overdracht is with someone else by now, or closed; `weg`: there is no such
 * overdracht; `botsing`: others kept coming first, so that it is to be tried again.
 */
export type Zetuitkomst = "gedaan" | "al-gedaan" | "kan-niet" | "te-laat" | "weg" | "botsing";

export type Zetopties = {
  /** Of the link that was followed; absent for whoever may act in every round. */
  ronde?: number;
  /** Only as long as this gebeurtenis is the last: for whoever decided on what was then. */
  bij?: number;
  /** Words that go with it, kept encrypted. */
  bijlage?: Bijlage;
  /** The mail of which it is the outcome. */
  afgehandeld?: Postafloop;
};

const MAX_POGINGEN = 10;

/**
 * Does one zet on an overdracht and, in the same transaction, all that follows from it: the next party, the mails, the
 * gap for the redactie. `vervolg`: only what follows, for an overdracht that a crash left in between.
 */
export async function makeZet(
  database: Database,
  sleutelbos: Sleutelbos,
  overdrachtId: string,
  zet: Zet | "vervolg",
  moment: Date,
  { ronde, bij, bijlage, afgehandeld }: Zetopties = {},
): Promise<Zetuitkomst> {
  for (let poging = 0; poging < MAX_POGINGEN; poging += 1) {
    const dossierId = await findDossierId(database, overdrachtId);
    const open = dossierId === null ? null : await openDossier(database, sleutelbos, dossierId);
    const overdracht = open?.overdrachten.find(({ id }) => id === overdrachtId);
    if (open === null || overdracht === undefined) return "weg";
    const { stand, gebeurtenissen } = overdracht;
    if (ronde !== undefined && !isRondeVan(stand, ronde, zet))
      return hasDone(gebeurtenissen, ronde, zet) ? "al-gedaan" : "te-laat";
    if (bij !== undefined && bij !== stand.volgnummer) return "te-laat";

    const eerste = zet === "vervolg" ? null : toGebeurtenis(stand, zet, moment);
    if (typeof eerste === "string")
      return ronde !== undefined && hasDone(gebeurtenissen, ronde, zet) ? "al-gedaan" : eerste;
    if (
      eerste?.soort === "moment-voorstellen" &&
      (await isZelfdeVoorstel(database, sleutelbos, overdracht, eerste, bijlage))
    )
      return "al-gedaan";
    const { persoonsdeel, dossier } = open;
    const postwens = { heeftEmail: (persoonsdeel?.email ?? null) !== null, magNavragen: dossier.magNavragen };
    const loop = await addVervolg(stand, eerste, open, overdrachtId, moment);
    if (loop.gebeurtenissen.length === 0) return "al-gedaan";
    const saved = await appendGebeurtenissen(database, overdrachtId, loop.gebeurtenissen, {
      stand: loop.stand,
      wekkerOp: nextWekker(loop.stand, await findTermijnen(loop.stand))?.op ?? null,
      post: loop.gebeurtenissen.map((gebeurtenis) => selectPost(gebeurtenis, postwens)),
      bijlagen:
        bijlage === undefined || eerste === null
          ? []
          : [
              {
                volgnummer: eerste.volgnummer,
                inhoud: sealBijlage(sleutelbos, overdrachtId, eerste.volgnummer, bijlage),
              },
            ],
      hiaat: loop.hiaat,
      afgehandeld: afgehandeld ?? null,
      magDoorgevenVan: loop.gebeurtenissen.some(({ soort }) => soort === "doorgeven") ? dossier.id : null,
    });
    if (saved) return "gedaan";
  }
  return "botsing";
}

/** The first gebeurtenis with those that the system adds at once, until someone has it in hand or it is closed. */
async function addVervolg(
  start: Stand,
  eerste: Gebeurtenis | null,
  open: OpenDossier,
  overdrachtId: string,
  moment: Date,
): Promise<{ stand: Stand; gebeurtenissen: Gebeurtenis[]; hiaat: Hiaat | null }> {
  const begin = eerste === null ? start : addGebeurtenis(start, eerste);
  const gedaan = eerste === null ? [] : [eerste];
  if (!isTussenstap(begin.toestand)) return { stand: begin, gebeurtenissen: gedaan, hiaat: null };

  const catalogus = await getGecompileerdeCatalogus("nl");
  const { dekt = [] } = open.overdrachten.find(({ id }) => id === overdrachtId) ?? {};
  const elders = open.overdrachten.flatMap(({ id, gebeurtenissen }) =>
    id === overdrachtId ? [] : gebeurtenissen.map(({ dienstverlener }) => dienstverlener),
  );
  const invoer = open.persoonsdeel?.invoer ?? {};
  const dag = toDag(moment);
  const wens = {
    magDoorgeven: open.dossier.magDoorgeven,
    heeftEmail: (open.persoonsdeel?.email ?? null) !== null,
  };
  const volgende = findVolgende(begin, { invoer, dekt, elders }, catalogus, dag);
  const { stand, gebeurtenissen } = addZetten(begin, planVervolg(begin, volgende, wens), moment);
  const { uitkomst, dienstverlener, dienst } = stand;
  const hiaat: Hiaat | null =
    uitkomst === "vangnet" || uitkomst === "zelf-bellen"
      ? {
          dag,
          uitkomst,
          dienstverlener,
          dienst,
          vraagstukken: dekt.length > 0 ? dekt : (invoer.vraagstukken ?? []),
          provincie: resolvePlaats(invoer, catalogus.catalogus.gebieden).plaats.provincie,
        }
      : null;
  return { stand, gebeurtenissen: [...gedaan, ...gebeurtenissen], hiaat };
}

/** Whether the last thing that happened was this very proposal, with the same words: a form that was sent twice. */
async function isZelfdeVoorstel(
  database: Database,
  sleutelbos: Sleutelbos,
  { id, gebeurtenissen }: OpenDossier["overdrachten"][number],
  { soort, ronde, afspraak }: Gebeurtenis,
  bijlage: Bijlage | undefined,
): Promise<boolean> {
  const last = gebeurtenissen.at(-1);
  if (last?.soort !== soort || last.ronde !== ronde || last.afspraak !== afspraak) return false;
  const bijlagen = await openBijlagen(database, sleutelbos, [id]);
  return isDeepStrictEqual(bijlagen.get(toBijlagesleutel(id, last.volgnummer)), bijlage);
}

/** Whether that round is the one of now; a receiver may have the link of an earlier one. */
function isRondeVan(stand: Stand, ronde: number, zet: Zet | "vervolg"): boolean {
  return ronde === stand.ronde || (zet !== "vervolg" && zet.actor === "ontvanger" && isLinkVanNu(stand, ronde));
}

/** Whether this is what they did in that round: a form that was sent twice. */
function hasDone(gebeurtenissen: readonly Gebeurtenis[], ronde: number, zet: Zet | "vervolg"): boolean {
  if (zet === "vervolg") return false;
  const gedaan =
    zet.actor === "ontvanger"
      ? listGedaan(gebeurtenissen, ronde)
      : gebeurtenissen.filter((other) => other.ronde === ronde && other.actor === zet.actor);
  return gedaan.some(
    ({ soort, reden, uitkomst, afspraak }) =>
      soort === zet.soort &&
      reden === (zet.reden ?? null) &&
      uitkomst === (zet.uitkomst ?? null) &&
      afspraak === (zet.afspraak ?? null),
  );
}
