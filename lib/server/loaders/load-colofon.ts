import "server-only";
import type { Catalogusversie } from "@/lib/catalogus/catalogus";
import { getCatalogus } from "../catalogus-cache";

export type Colofon = { versie: Catalogusversie; organisaties: number; groepen: number; diensten: number };

/** What the catalogue holds now, counted. Group cards are no organisations, and their diensten are not counted as such. */
export async function loadColofon(): Promise<Colofon> {
  const { versie, dienstverleners } = await getCatalogus();
  const organisaties = dienstverleners.filter(({ plaatshouder }) => !plaatshouder);
  return {
    versie,
    organisaties: organisaties.length,
    groepen: dienstverleners.length - organisaties.length,
    diensten: organisaties.reduce((aantal, { diensten }) => aantal + diensten.length, 0),
  };
}
