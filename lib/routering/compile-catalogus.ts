import type { Thema } from "../catalogus/codes";
import type { Beslisregel, Catalogus } from "../catalogus/catalogus";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import { findAcuutVraagstuk, type Vraagstuk } from "../catalogus/taxonomie";

/** One dienst with its dienstverlener and what the engine asks of it again and again. */
export type Ingang = {
  /** Place in the canonical order (slug, then dienst id), so that the order of the content files never matters. */
  nummer: number;
  dienstverlener: Dienstverlener;
  dienst: Dienst;
  isMarktpartij: boolean;
  isAlleenLeden: boolean;
  isViaAnderePartij: boolean;
  heeftTelefoon: boolean;
};

/** The catalogue with indexes, so that the cost of an advice follows the candidates and not the size of the catalogue. */
export type GecompileerdeCatalogus = {
  catalogus: Catalogus;
  ingangen: readonly Ingang[];
  byDienst: ReadonlyMap<string, Ingang>;
  byDienstverlener: ReadonlyMap<string, readonly Ingang[]>;
  byVraagstuk: ReadonlyMap<string, readonly Ingang[]>;
  byThema: ReadonlyMap<Thema, readonly Ingang[]>;
  vraagstukken: ReadonlyMap<string, Vraagstuk>;
  /** Decision rows that name no vraagstuk: they hold for any story. */
  algemeneRegels: readonly Beslisregel[];
  regelsByVraagstuk: ReadonlyMap<string, readonly Beslisregel[]>;
  /** The need that `acuut` stands for when the story itself does not name it (R02). */
  acuutVraagstuk: Vraagstuk | null;
  /** Whoever can take any question, everywhere, by phone: the last resort that always answers (R19). */
  vangnet: Ingang;
};

/**
 * Compiles a validated catalogue.
 * @throws Error when no dienst can be the last resort (national, first line, public, by phone, of form advies).
 */
export function compileCatalogus(catalogus: Catalogus): GecompileerdeCatalogus {
  const ingangen = [...catalogus.dienstverleners]
    .sort((a, b) => compareText(a.slug, b.slug))
    .flatMap((dienstverlener) =>
      [...dienstverlener.diensten]
        .sort((a, b) => compareText(a.id, b.id))
        .map((dienst) => ({ dienstverlener, dienst })),
    )
    .map(({ dienstverlener, dienst }, nummer) => toIngang(dienstverlener, dienst, nummer));

  const vraagstukken = new Map(
    catalogus.taxonomie.themas.flatMap((thema) => thema.vraagstukken).map((vraagstuk) => [vraagstuk.code, vraagstuk]),
  );
  const vangnet = findVangnet(ingangen);
  if (vangnet === undefined)
    throw new Error("De catalogus heeft geen vangnet: een landelijke publieke dienst met advies per telefoon.");

  const regelsByVraagstuk = new Map<string, Beslisregel[]>();
  for (const regel of catalogus.beslistabel)
    for (const code of regel.wanneer.vraagstukken) push(regelsByVraagstuk, code, regel);

  return {
    catalogus,
    ingangen,
    byDienst: new Map(ingangen.map((ingang) => [ingang.dienst.id, ingang])),
    byDienstverlener: group(ingangen, (ingang) => [ingang.dienstverlener.slug]),
    byVraagstuk: group(ingangen, (ingang) => ingang.dienst.vraagstukken),
    byThema: group(ingangen, (ingang) => ingang.dienst.themas),
    vraagstukken,
    algemeneRegels: catalogus.beslistabel.filter((regel) => regel.wanneer.vraagstukken.length === 0),
    regelsByVraagstuk,
    acuutVraagstuk: findAcuutVraagstuk(catalogus.taxonomie),
    vangnet,
  };
}

function toIngang(dienstverlener: Dienstverlener, dienst: Dienst, nummer: number): Ingang {
  const has = (soort: string) => dienst.voorwaarden.some((voorwaarde) => voorwaarde.soort === soort);
  return {
    nummer,
    dienstverlener,
    dienst,
    isMarktpartij: has("marktpartij"),
    isAlleenLeden: has("alleen-leden"),
    isViaAnderePartij: has("via"),
    heeftTelefoon: dienstverlener.contactkanalen.some(
      (kanaal) => kanaal.soort === "telefoon" && kanaal.waarde !== null,
    ),
  };
}

function findVangnet(ingangen: readonly Ingang[]): Ingang | undefined {
  return ingangen
    .filter(
      ({ dienstverlener, dienst, heeftTelefoon }) =>
        heeftTelefoon &&
        dienstverlener.niveau === "landelijk" &&
        dienstverlener.werkgebied.soort === "landelijk" &&
        dienstverlener.soort === "overheid" &&
        dienstverlener.lijn.includes("eerste") &&
        dienst.vorm === "advies" &&
        dienst.urgentie === "normaal" &&
        dienst.voorwaarden.every((voorwaarde) => voorwaarde.soort === "te-bespreken"),
    )
    .sort((a, b) => b.dienst.themas.length - a.dienst.themas.length || a.nummer - b.nummer)[0];
}

/** Code point order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function group<K>(ingangen: readonly Ingang[], keysOf: (ingang: Ingang) => readonly K[]): Map<K, Ingang[]> {
  const groups = new Map<K, Ingang[]>();
  for (const ingang of ingangen) for (const key of keysOf(ingang)) push(groups, key, ingang);
  return groups;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
