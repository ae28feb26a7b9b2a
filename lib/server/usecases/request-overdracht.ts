import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { toAfzender } from "../../limiet/afzender";
import { createLimiet, createLimietPer, type Limiet, type LimietPer } from "../../limiet/limiet";
import { createPlaatsen, type Plaatsen } from "../../limiet/plaatsen";
import { findOverdrachtadres } from "../../overdracht/adres";
import type { Persoonsdeel } from "../../overdracht/dossier";
import type { Partij } from "../../overdracht/gebeurtenis";
import { toKenmerk } from "../../overdracht/kenmerk";
import { nextWekker } from "../../overdracht/klok";
import type { Aanvraag } from "../../overdracht/parse-aanvraag";
import { selectPost, type Postwens } from "../../overdracht/post";
import { addZetten } from "../../overdracht/stand";
import { determineAdvies } from "../../routering/determine-advies";
import type { Invoer } from "../../routering/invoer";
import { toDag } from "../../kalender/werkdagen";
import { countDossiers, createDossier, type NieuwDossier } from "../data/dossier";
import { openDatabase } from "../database/open-database";
import { getOverdrachtlimieten } from "../env";
import { fingerprintAdres } from "../geheim/blinde-index";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { getGecompileerdeCatalogus } from "../kennis";
import { log } from "../log";
import { findSleutelbosVoorOverdracht } from "../overdracht-aan";
import { makeStatuspad } from "../overdrachtlinks";
import { openDossier, sealPersoonsdeel, type OpenDossier } from "./open-dossier";

/**
 * `ontvanger-weg`: the advice changed meanwhile, and someone who was chosen is not in it, or has no address; `al-verstuurd`:
 * the form was sent before with something else in it; `ontvanger-vol`: someone who was chosen got enough for today.
 */
export type Aanvraaguitkomst =
  | { soort: "gedaan"; /** Where the ondernemer follows it. */ statuspad: string }
  | { soort: "te-druk" | "te-vaak" | "uit" | "ontvanger-weg" | "ontvanger-vol" | "al-verstuurd" | "storing" };

const MINUUT_MS = 60_000;
const UUR_MS = 60 * MINUUT_MS;
const DAG_MS = 24 * UUR_MS;
/** Dossiers with one mail address in 24 hours: nobody can have others mailed again and again. */
const MAX_PER_EMAIL = 3;

// Next bundles pages apart; on globalThis they share one count.
const shared = globalThis as typeof globalThis & {
  deurwijzerOverdrachtlimieten?: { samen: Limiet; perAdres: LimietPer; perOntvanger: Plaatsen; perEmail: Plaatsen };
};

/**
 * Keeps what an ondernemer asks, for each chosen receiver an overdracht that is on its way. Sent twice it is one dossier.
 * Never throws, and never says of a personal part what went wrong.
 * @param adres of the connection, to count by; not kept.
 */
export async function requestOverdracht(
  aanvraag: Aanvraag,
  invoer: Invoer,
  adres: string,
  moment: Date,
): Promise<Aanvraaguitkomst> {
  const sleutelbos = findSleutelbosVoorOverdracht();
  if (sleutelbos === null) return { soort: "uit" };
  const { perMinuut, perAdresPerUur, perOntvangerPerDag } = getOverdrachtlimieten();
  shared.deurwijzerOverdrachtlimieten ??= {
    samen: createLimiet(perMinuut, MINUUT_MS),
    perAdres: createLimietPer(perAdresPerUur, UUR_MS),
    perOntvanger: createPlaatsen(perOntvangerPerDag, DAG_MS),
    perEmail: createPlaatsen(MAX_PER_EMAIL, DAG_MS),
  };
  const { samen, perAdres, ...plaatsen } = shared.deurwijzerOverdrachtlimieten;
  if (!perAdres(toAfzender(adres), moment.getTime())) return { soort: "te-vaak" };
  if (!samen(moment.getTime())) return { soort: "te-druk" };
  try {
    return await keep(aanvraag, invoer, sleutelbos, plaatsen, moment);
  } catch {
    // A message of the database may hold what was to be kept, so it stays out of the log.
    log("warn", "Een overdracht is niet bewaard: de database of de catalogus gaf een fout.");
    return { soort: "storing" };
  }
}

async function keep(
  aanvraag: Aanvraag,
  invoer: Invoer,
  sleutelbos: Sleutelbos,
  { perOntvanger, perEmail }: Record<"perOntvanger" | "perEmail", Plaatsen>,
  moment: Date,
): Promise<Aanvraaguitkomst> {
  const database = openDatabase();
  const { token, ontvangers, magDoorgeven, magNavragen, ...rest } = aanvraag;
  const persoonsdeel: Persoonsdeel = { ...rest, invoer };
  // What was sent before is there already, reaches nobody again and counts nowhere.
  const findBekend = async (): Promise<Aanvraaguitkomst | null> => {
    const known = await openDossier(database, sleutelbos, token);
    if (known === null) return null;
    // The token came from a browser: it opens nothing for who cannot say what is in it.
    return isZelfde(known, { persoonsdeel, magDoorgeven, magNavragen, ontvangers })
      ? { soort: "gedaan", statuspad: makeStatuspad(sleutelbos, token, moment) }
      : { soort: "al-verstuurd" };
  };
  const bekend = await findBekend();
  if (bekend !== null) return bekend;
  const chosen = await listGekozen(ontvangers, invoer, moment);
  if (chosen === null) return { soort: "ontvanger-weg" };
  const vingers = rest.email === null ? [] : fingerprintAdres(sleutelbos, rest.email);
  const since = new Date(moment.getTime() - DAG_MS);
  if (vingers.length > 0 && (await countDossiers(database, vingers, since, token)) >= MAX_PER_EMAIL)
    return { soort: "te-vaak" };
  // Beside the table, which knows no dossier that is being written now, nor one that was erased. From here on nothing waits
  // until both have a place.
  const email = vingers.slice(0, 1);
  const adressen = chosen.map(({ adres }) => adres);
  if (!perEmail.take(email, token, moment.getTime())) return { soort: "te-vaak" };
  if (!perOntvanger.take(adressen, token, moment.getTime())) {
    perEmail.giveBack(email, token);
    return { soort: "ontvanger-vol" };
  }
  const nieuw: NieuwDossier = {
    id: token,
    aangemaaktOp: moment,
    taal: rest.taal,
    magDoorgeven,
    magNavragen,
    adresvinger: vingers[0] ?? null,
    persoonsdeel: sealPersoonsdeel(sleutelbos, token, persoonsdeel),
    overdrachten: chosen.map(({ partij, dekt }, volgorde) => ({
      id: randomUUID(),
      volgorde,
      dekt,
      // To the ondernemer one confirmation for the whole dossier, and one question afterwards.
      ...begin(partij, { heeftEmail: rest.email !== null && volgorde === 0, magNavragen }, moment),
    })),
  };
  try {
    const isNieuw = await createDossier(database, nieuw, () => toKenmerk(randomBytes(8)));
    const gelijktijdig = isNieuw ? null : await findBekend();
    return gelijktijdig ?? { soort: "gedaan", statuspad: makeStatuspad(sleutelbos, token, moment) };
  } catch (error) {
    // What is not kept reaches nobody.
    perEmail.giveBack(email, token);
    perOntvanger.giveBack(adressen, token);
    throw error;
  }
}

type Inhoud = Pick<Aanvraag, "magDoorgeven" | "magNavragen" | "ontvangers"> & { persoonsdeel: Persoonsdeel };

/** Whether a form that was sent twice said the same both times. Of what was erased nothing is left to compare. */
function isZelfde({ dossier, persoonsdeel, overdrachten }: OpenDossier, inhoud: Inhoud): boolean {
  if (persoonsdeel === null) return true;
  const known: Inhoud = {
    persoonsdeel,
    magDoorgeven: dossier.magDoorgeven,
    magNavragen: dossier.magNavragen,
    ontvangers: overdrachten.flatMap(({ gebeurtenissen: [eerste] }) => eerste?.dienst ?? []),
  };
  const sort = ({ ontvangers, ...rest }: Inhoud) => ({ ...rest, ontvangers: [...new Set(ontvangers)].sort() });
  // As it is kept: without what is undefined.
  return isDeepStrictEqual(sort(known), JSON.parse(JSON.stringify(sort(inhoud))));
}

/** The chosen ones as the advice of now names them, first contact first; null when one is not in it or has no address. */
async function listGekozen(
  ontvangers: readonly string[],
  invoer: Invoer,
  moment: Date,
): Promise<{ partij: Partij; adres: string; dekt: readonly string[] }[] | null> {
  const catalogus = await getGecompileerdeCatalogus("nl");
  const { eersteContact, doorverwijzingen } = determineAdvies(invoer, catalogus, toDag(moment));
  const offered = [{ ...eersteContact, dekt: [] }, ...doorverwijzingen].filter(({ dienst }) =>
    ontvangers.includes(dienst),
  );
  const chosen = offered.flatMap(({ dienstverlener, dienst, dekt }) => {
    const ingang = catalogus.byDienst.get(dienst);
    const adres = ingang === undefined ? null : findOverdrachtadres(ingang.dienstverlener);
    return adres === null ? [] : [{ partij: { dienstverlener, dienst }, adres, dekt }];
  });
  return chosen.length === new Set(ontvangers).size ? chosen : null;
}

/** Proposed and sent in one: choosing a receiver and sending the form is the consent. */
function begin(
  partij: Partij,
  postwens: Postwens,
  moment: Date,
): Pick<NieuwDossier["overdrachten"][number], "gebeurtenissen" | "stand" | "wekkerOp" | "post"> {
  const { stand, gebeurtenissen } = addZetten(
    null,
    [
      { soort: "voorstellen", actor: "ondernemer", partij },
      { soort: "versturen", actor: "ondernemer" },
    ],
    moment,
  );
  return {
    gebeurtenissen,
    stand,
    wekkerOp: nextWekker(stand)?.op ?? null,
    post: gebeurtenissen.map((gebeurtenis) => selectPost(gebeurtenis, postwens)),
  };
}
