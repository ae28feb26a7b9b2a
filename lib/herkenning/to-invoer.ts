import type { Invoer } from "../routering/invoer";
import type { Herkenning } from "./herken";
import { listVoorstel } from "./list-voorstel";

/** What was recognised as answers for the engine, when nobody can be asked to confirm it. */
export function toInvoer(herkenning: Herkenning): Invoer {
  const { themas, acuut, soort, reden, feiten } = herkenning;
  return {
    // Who tells a story here has a business, unless the story says otherwise.
    vorm: reden === null ? "mkb" : reden === "buitenland" ? "buitenlands" : "geen-ondernemer",
    ...feiten,
    vraagstukken: listVoorstel(herkenning),
    themas,
    acuut,
    behoefte: soort,
  };
}
