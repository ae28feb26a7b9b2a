import type { Invoer } from "../routering/invoer";
import type { Herkenning } from "./herken";
import { listVoorstel } from "./list-voorstel";

/** Nobody can be asked what else there is: a weaker guess counts too, as a lighter part of the story. */
const DEEL_VAN_BESTE = 0.3;

/** What was recognised as answers for the engine, when nobody can be asked to confirm it. */
export function toInvoer(herkenning: Herkenning): Invoer {
  const { themas, acuut, soort, reden, feiten } = herkenning;
  return {
    // Who tells a story here has a business, unless the story says otherwise.
    vorm: reden === null ? "mkb" : reden === "buitenland" ? "buitenlands" : "geen-ondernemer",
    ...feiten,
    // Of a text that is not for us, only who asks is known: the advice is then the general one.
    vraagstukken: reden === null ? listVoorstel(herkenning, DEEL_VAN_BESTE) : [],
    themas: reden === null ? themas : [],
    acuut,
    behoefte: soort,
  };
}
