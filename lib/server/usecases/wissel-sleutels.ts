import "server-only";
import { countPerSleutel, listGeheimen, replaceGeheim, type Geheim } from "../data/versleuteld";
import type { Database } from "../database/open-database";
import { decrypt, encrypt, GeheimError } from "../geheim/versleutel";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { toBijlagesleutel, toDossiersleutel } from "./open-dossier";

const MAX_PER_KEER = 100;

export type Sleutelwissel = {
  /** How much was encrypted anew. */
  gewisseld: number;
  /** What does not open with any key of the ring: it stays as it is. */
  dicht: number;
  /** How much is encrypted with each key now. */
  perSleutel: ReadonlyMap<string, { dossiers: number; bijlagen: number }>;
};

/**
 * Encrypts with the current key all that was encrypted with an earlier one. Beside a running site: what changes meanwhile is
 * left alone, for it was written with a key of now. Broken off, it goes on the next time with what is left.
 * @param report gets how much was done so far, after every hundred.
 */
export async function wisselSleutels(
  database: Database,
  sleutelbos: Sleutelbos,
  report: (gewisseld: number) => void = () => {},
): Promise<Sleutelwissel> {
  const [{ naam }] = sleutelbos;
  let gewisseld = 0;
  let dicht = 0;
  for (let na: Geheim | null = null; ;) {
    const geheimen: Geheim[] = await listGeheimen(database, naam, na, MAX_PER_KEER);
    for (const geheim of geheimen) {
      const uitkomst = await wissel(database, sleutelbos, geheim);
      if (uitkomst === "gewisseld") gewisseld += 1;
      if (uitkomst === "dicht") dicht += 1;
    }
    const last = geheimen.at(-1);
    if (last === undefined) break;
    report(gewisseld);
    na = last;
  }
  return { gewisseld, dicht, perSleutel: await countPerSleutel(database) };
}

async function wissel(
  database: Database,
  sleutelbos: Sleutelbos,
  geheim: Geheim,
): Promise<"gewisseld" | "dicht" | "veranderd"> {
  const context =
    geheim.soort === "dossier" ? toDossiersleutel(geheim.id) : toBijlagesleutel(geheim.overdrachtId, geheim.volgnummer);
  try {
    const nieuw = encrypt(sleutelbos, context, decrypt(sleutelbos, context, geheim.inhoud));
    return (await replaceGeheim(database, geheim, nieuw)) ? "gewisseld" : "veranderd";
  } catch (error) {
    if (error instanceof GeheimError) return "dicht";
    throw error;
  }
}
