import "server-only";
import { createLimiet, type Limiet } from "../../limiet/limiet";
import type { Inzending } from "../../beoordeling/parse-inzending";
import type { Ontvangst } from "../../beoordeling/ontvangst";
import { stripOpmerking } from "../../beoordeling/strip-opmerking";
import type { Taal } from "../../catalogus/codes";
import { toDag } from "../../kalender/werkdagen";
import { saveBeoordeling, saveOpmerking } from "../data/beoordeling";
import { openDatabase } from "../database/open-database";
import { getGecompileerdeCatalogus } from "../kennis";
import { log } from "../log";

const MAX_PER_MINUUT = 200;
const MINUUT_MS = 60_000;

// Next bundles pages apart; on globalThis they share one count.
const shared = globalThis as typeof globalThis & {
  deurwijzerBeoordelingslimieten?: Record<"cijfer" | "opmerking", Limiet>;
};

/** Keeps a mark or the remark that goes with it. Never throws: whoever tells us how it was, gets no page with an error. */
export async function receiveBeoordeling(inzending: Inzending, taal: Taal, moment: Date): Promise<Ontvangst> {
  // Whoever filled in the hidden field is thanked like all others, and learns nothing.
  if (inzending.soort === "robot") return "bewaard";
  if (inzending.soort === "ongeldig" || inzending.soort === "te-lang") return inzending.soort;
  shared.deurwijzerBeoordelingslimieten ??= {
    cijfer: createLimiet(MAX_PER_MINUUT, MINUUT_MS),
    opmerking: createLimiet(MAX_PER_MINUUT, MINUUT_MS),
  };
  if (!shared.deurwijzerBeoordelingslimieten[inzending.soort](moment.getTime())) return "te-druk";
  try {
    return await keep(inzending, taal, toDag(moment));
  } catch {
    // A message of the database may hold what was to be kept, so it stays out of the log.
    log("warn", "Een beoordeling is niet bewaard: de database of de catalogus gaf een fout.");
    return "storing";
  }
}

async function keep(
  inzending: Extract<Inzending, { soort: "cijfer" | "opmerking" }>,
  taal: Taal,
  dag: string,
): Promise<Ontvangst> {
  const database = openDatabase();
  if (inzending.soort === "cijfer") {
    const { token, cijfer, kader } = inzending;
    const { byDienst } = await getGecompileerdeCatalogus("nl");
    if (!byDienst.has(kader.eersteContact)) return "ongeldig";
    await saveBeoordeling(database, { ...kader, id: token, dag, cijfer, opmerking: null, taal });
  } else {
    const opmerking = stripOpmerking(inzending.tekst);
    if (opmerking !== null && !(await saveOpmerking(database, inzending.token, dag, opmerking))) return "verlopen";
  }
  return "bewaard";
}
