import type { Invoer } from "../routering/invoer";
import type { Herkenning } from "./herken";
import { listVoorstel } from "./list-voorstel";

/** What was recognised as answers for the engine, when nobody can be asked to confirm it. */
export function toInvoer(herkenning: Herkenning): Invoer {
  const { themas, acuut, soort, reden, feiten } = herkenning;
  return {
    ...feiten,
    ...(reden === "buitenland" && { vorm: "buitenlands" as const }),
    ...(reden !== null && reden !== "buitenland" && { vorm: "geen-ondernemer" as const }),
    vraagstukken: listVoorstel(herkenning),
    themas,
    acuut,
    behoefte: soort,
  };
}
