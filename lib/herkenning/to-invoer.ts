import type { Invoer } from "../routering/invoer";
import type { Herkenning } from "./herken";
import { listVoorstel } from "./list-voorstel";

/** Nobody can be asked what else there is: a weak guess counts too, as a lighter part of the story. */
const DEEL_VAN_BESTE = 0.1;
/** How many of the likeliest readings have a say in who the first contact is. */
const LEZINGEN = 3;

/**
 * What was recognised as answers for the engine, when nobody can be asked to confirm it. A story may be read in several ways;
 * taken is the likeliest reading among those that lead to the first contact with the greatest chance of being right.
 * @param findEersteContact slug of the dienstverlener that the engine names first for these answers
 */
export function toInvoer(herkenning: Herkenning, findEersteContact: (invoer: Invoer) => string): Invoer {
  const { themas, acuut, soort, reden, feiten } = herkenning;
  const basis: Invoer = {
    // Who tells a story here has a business, unless the story says otherwise.
    vorm: reden === null ? "mkb" : reden === "buitenland" ? "buitenlands" : "geen-ondernemer",
    // Who names the country wants to begin there: whether export fits at all is behind them (content/regels, export-past-het).
    ...(feiten.doelland !== undefined && { export: "starter" }),
    ...feiten,
    acuut,
    behoefte: soort,
  };
  // Of a text that is not for us, only who asks is known: the advice is then the general one.
  if (reden !== null) return basis;

  const genoemd = listVoorstel(herkenning, DEEL_VAN_BESTE);
  const lezingen = herkenning.vraagstukken.slice(0, LEZINGEN).map(({ code, score }) => {
    const vraagstukken = [code, ...genoemd.filter((other) => other !== code)].slice(0, Math.max(1, genoemd.length));
    const invoer = { ...basis, vraagstukken, themas };
    return { invoer, score, contact: findEersteContact(invoer) };
  });
  const kans = (contact: string) =>
    lezingen.filter((lezing) => lezing.contact === contact).reduce((sum, { score }) => sum + score, 0);
  const [best] = [...lezingen].sort((a, b) => kans(b.contact) - kans(a.contact));
  return best?.invoer ?? { ...basis, themas };
}
