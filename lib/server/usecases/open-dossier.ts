import "server-only";
import { bijlageSchema, persoonsdeelSchema, type Bijlage, type Persoonsdeel } from "../../overdracht/dossier";
import { rebuildStand, type Stand } from "../../overdracht/stand";
import { findDossier, type Dossier } from "../data/dossier";
import { listBijlagen, type Overdracht } from "../data/overdracht";
import type { Database } from "../database/open-database";
import type { Sleutelbos } from "../geheim/sleutelbos";
import { decrypt, encrypt, type Versleuteld } from "../geheim/versleutel";

/** A dossier with its personal part readable, null once that is erased, and what each log tells. */
export type OpenDossier = {
  dossier: Dossier;
  persoonsdeel: Persoonsdeel | null;
  overdrachten: readonly (Overdracht & { stand: Stand })[];
};

/** @throws GeheimError when the key of a personal part is not in the ring. */
export async function openDossier(database: Database, sleutelbos: Sleutelbos, id: string): Promise<OpenDossier | null> {
  const found = await findDossier(database, id);
  if (found === null) return null;
  const { dossier, overdrachten } = found;
  return {
    dossier,
    persoonsdeel:
      dossier.persoonsdeel === null
        ? null
        : persoonsdeelSchema.parse(JSON.parse(decrypt(sleutelbos, toDossiersleutel(id), dossier.persoonsdeel))),
    overdrachten: overdrachten.flatMap((overdracht) => {
      const stand = rebuildStand(overdracht.gebeurtenissen);
      return stand === null ? [] : [{ ...overdracht, stand }];
    }),
  };
}

export function sealPersoonsdeel(sleutelbos: Sleutelbos, dossierId: string, persoonsdeel: Persoonsdeel): Versleuteld {
  return encrypt(sleutelbos, toDossiersleutel(dossierId), JSON.stringify(persoonsdeel));
}

/** The words that were added to the gebeurtenissen of these overdrachten, by overdracht and number. */
export async function openBijlagen(
  database: Database,
  sleutelbos: Sleutelbos,
  overdrachtIds: readonly string[],
): Promise<Map<string, Bijlage>> {
  const rows = await listBijlagen(database, overdrachtIds);
  return new Map(
    rows.map(({ overdrachtId, volgnummer, inhoud }) => {
      const key = toBijlagesleutel(overdrachtId, volgnummer);
      return [key, bijlageSchema.parse(JSON.parse(decrypt(sleutelbos, key, inhoud)))];
    }),
  );
}

export function sealBijlage(
  sleutelbos: Sleutelbos,
  overdrachtId: string,
  volgnummer: number,
  bijlage: Bijlage,
): Versleuteld {
  return encrypt(sleutelbos, toBijlagesleutel(overdrachtId, volgnummer), JSON.stringify(bijlage));
}

/** By which a bijlage is looked up, and to which its encryption is tied. */
export function toBijlagesleutel(overdrachtId: string, volgnummer: number): string {
  return `bijlage:${overdrachtId}:${volgnummer}`;
}

/** To which the encryption of a persoonsdeel is tied. */
export function toDossiersleutel(dossierId: string): string {
  return `dossier:${dossierId}`;
}
