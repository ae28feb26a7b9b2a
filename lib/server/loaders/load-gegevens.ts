import "server-only";
import type { Bijlage, Persoonsdeel } from "@/lib/overdracht/dossier";
import type { Gebeurtenis } from "@/lib/overdracht/gebeurtenis";
import { openDatabase } from "../database/open-database";
import { findSleutelbosVoorInzage } from "../overdracht-aan";
import { openBijlagen, toBijlagesleutel } from "../usecases/open-dossier";
import { findDossierVan } from "./load-status";

/** All that is held of an ondernemer, in the form in which it is downloaded (GDPR, article 15 and 20). */
export type Gegevens = {
  kenmerk: string | null;
  aangemaaktOp: string;
  magDoorgeven: boolean;
  magNavragen: boolean;
  /** Null once it is erased. */
  persoonsdeel: Persoonsdeel | null;
  overdrachten: readonly {
    dekt: readonly string[];
    gebeurtenissen: readonly (Gebeurtenis & { bijlage: Bijlage | null })[];
  }[];
};

/** Null when the link opens nothing. */
export async function loadGegevens(link: string): Promise<Gegevens | null> {
  const gevonden = await findDossierVan(link);
  const sleutelbos = findSleutelbosVoorInzage();
  if ("reden" in gevonden || sleutelbos === null) return null;
  const { dossier, persoonsdeel, overdrachten } = gevonden.open;
  const ids = overdrachten.map(({ id }) => id);
  const bijlagen = await openBijlagen(openDatabase(), sleutelbos, ids);
  return {
    kenmerk: dossier.kenmerk,
    aangemaaktOp: dossier.aangemaaktOp.toISOString(),
    magDoorgeven: dossier.magDoorgeven,
    magNavragen: dossier.magNavragen,
    persoonsdeel,
    overdrachten: overdrachten.map(({ id, dekt, gebeurtenissen }) => ({
      dekt,
      gebeurtenissen: gebeurtenissen.map((gebeurtenis) => ({
        ...gebeurtenis,
        bijlage: bijlagen.get(toBijlagesleutel(id, gebeurtenis.volgnummer)) ?? null,
      })),
    })),
  };
}
