import type { Gebiedsrol, Thema } from "../catalogus/codes";
import type { Beslisregel, Catalogus } from "../catalogus/catalogus";
import { findAcuutVraagstuk, type Vraagstuk } from "../catalogus/taxonomie";
import { compileBereik, type Bereik } from "./bereik";
import { createIngangmaker, type Ingang } from "./ingang";
import { compileGebieden, type Gebiedsindeling } from "./werkgebied";

/**
 * The catalogue made ready for the engine: indexes, so that the cost of an advice follows the candidates and not the size of
 * the catalogue, and per dienst everything that no answer changes (ingang.ts).
 */
export type GecompileerdeCatalogus = {
  catalogus: Catalogus;
  ingangen: readonly Ingang[];
  byDienst: ReadonlyMap<string, Ingang>;
  /** By slug the number of its first ingang; see `listIngangen`. */
  firstByDienstverlener: ReadonlyMap<string, number>;
  byVraagstuk: ReadonlyMap<string, Bereik>;
  byThema: ReadonlyMap<Thema, Bereik>;
  /** Group cards by the role that they stand for. */
  groepskaarten: ReadonlyMap<Gebiedsrol, readonly Ingang[]>;
  /** Diensten of the members of a group card, by its slug. */
  groepsleden: ReadonlyMap<string, readonly Ingang[]>;
  indeling: Gebiedsindeling;
  vraagstukken: ReadonlyMap<string, Vraagstuk>;
  /** Place of each code in the taxonomie. */
  vraagstuknummers: ReadonlyMap<string, number>;
  /** Decision rows that name no vraagstuk: they hold for any story. */
  algemeneRegels: readonly Beslisregel[];
  regelsByVraagstuk: ReadonlyMap<string, readonly Beslisregel[]>;
  /** The need that `acuut` stands for when the story itself does not name it (R02). */
  acuutVraagstuk: Vraagstuk | null;
  /** Whoever can take any question, everywhere, by phone: the last resort that always answers (R19, R28). */
  vangnet: Ingang;
};

/**
 * Compiles a validated catalogue.
 * @throws Error when no dienst can be the last resort (national, first line, public, by phone, of form advies).
 */
export function compileCatalogus(catalogus: Catalogus): GecompileerdeCatalogus {
  const { gebieden, indeling } = compileGebieden(catalogus.dienstverleners, catalogus.gebieden.gemeenten);
  const vraagstukken = new Map(
    catalogus.taxonomie.themas.flatMap((thema) => thema.vraagstukken).map((vraagstuk) => [vraagstuk.code, vraagstuk]),
  );
  const vraagstuknummers = new Map([...vraagstukken.keys()].map((code, nummer) => [code, nummer]));
  const makeIngang = createIngangmaker((code) => vraagstuknummers.get(code) ?? -1);
  const ingangen = [...catalogus.dienstverleners]
    .sort((a, b) => compareText(a.slug, b.slug))
    .flatMap((dienstverlener) =>
      [...dienstverlener.diensten]
        .sort((a, b) => compareText(a.id, b.id))
        .map((dienst) => ({ dienstverlener, dienst })),
    )
    .map(({ dienstverlener, dienst }, nummer) =>
      makeIngang(dienstverlener, dienst, gebieden.get(dienstverlener) ?? null, nummer),
    );
  const vangnet = findVangnet(ingangen);
  if (vangnet === undefined)
    throw new Error("De catalogus heeft geen vangnet: een landelijke publieke dienst met advies per telefoon.");

  return {
    catalogus,
    ingangen,
    byDienst: new Map(ingangen.map((ingang) => [ingang.dienst.id, ingang])),
    // Of equal keys the last one stays.
    firstByDienstverlener: new Map([...ingangen].reverse().map(({ slug, nummer }) => [slug, nummer])),
    byVraagstuk: compileBereik(ingangen, ({ dienst }) => dienst.vraagstukken),
    byThema: compileBereik(ingangen, ({ dienst }) => dienst.themas),
    groepskaarten: group(ingangen, ({ dienstverlener: { plaatshouder, gebiedsrol } }) =>
      plaatshouder && gebiedsrol !== null ? [gebiedsrol] : [],
    ),
    groepsleden: group(ingangen, ({ dienstverlener: { groep } }) => (groep === null ? [] : [groep])),
    indeling,
    vraagstukken,
    vraagstuknummers,
    algemeneRegels: catalogus.beslistabel.filter((regel) => regel.wanneer.vraagstukken.length === 0),
    regelsByVraagstuk: group(catalogus.beslistabel, (regel) => regel.wanneer.vraagstukken),
    acuutVraagstuk: findAcuutVraagstuk(catalogus.taxonomie),
    vangnet,
  };
}

/** The diensten of one dienstverlener, which stand together in the canonical order; none when it is unknown. */
export function listIngangen(slug: string, { ingangen, firstByDienstverlener }: GecompileerdeCatalogus): Ingang[] {
  const own: Ingang[] = [];
  for (let nummer = firstByDienstverlener.get(slug) ?? ingangen.length; nummer < ingangen.length; nummer++) {
    const ingang = ingangen[nummer];
    if (ingang?.slug !== slug) break;
    own.push(ingang);
  }
  return own;
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
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function group<T, K>(items: readonly T[], keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [item]);
      else members.push(item);
    }
  // An array that grew keeps room for more: a copy takes what it needs.
  for (const [key, members] of groups) groups.set(key, members.slice());
  return groups;
}
