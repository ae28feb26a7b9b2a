import "server-only";
import feitenJson from "../../content/herkenning/feiten.json";
import signalenJson from "../../content/herkenning/signalen.json";
import type { Catalogus } from "../catalogus/catalogus";
import { gebiedenOp } from "../gebied/geldigheid";
import type { Taal } from "../catalogus/codes";
import { toEngels } from "../catalogus/to-engels";
import { feitenwoordenSchema } from "../herkenning/feiten";
import { compileHerkenkennis, type Herkenkennis } from "../herkenning/herkenkennis";
import { signalenSchema } from "../herkenning/signalen";
import { compileCatalogus, type GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { compileZoekindex, type Zoekindex } from "../zoeken/zoekindex";
import { getCatalogus } from "./catalogus-cache";
import { today } from "./clock";
import { getHerkenmodel } from "./herkenmodel-cache";

/** Compiled once per catalogue value; a new catalogue is a new value, so nothing here goes stale. */
const engels = new WeakMap<Catalogus, Catalogus>();
const gecompileerd = new WeakMap<Catalogus, GecompileerdeCatalogus>();
const zoekindexen = new WeakMap<Catalogus, Zoekindex>();
let vandaag: { dag: string; uit: Catalogus; catalogus: Catalogus } | null = null;
let herkenkennis: { catalogus: Catalogus; kennis: Herkenkennis } | null = null;

/** The published catalogue with the areas as they are today: gemeenten merge on a day, not at the next edition. */
async function getCatalogusVanVandaag(): Promise<Catalogus> {
  const [catalogus, dag] = [await getCatalogus(), today()];
  if (vandaag === null || vandaag.dag !== dag || vandaag.uit !== catalogus) {
    const gebieden = gebiedenOp(catalogus.gebieden, dag);
    const isSame = gebieden === catalogus.gebieden;
    vandaag = { dag, uit: catalogus, catalogus: isSame ? catalogus : { ...catalogus, gebieden } };
  }
  return vandaag.catalogus;
}

/** The published catalogue with its own texts in this language. */
export async function getCatalogusIn(taal: Taal): Promise<Catalogus> {
  const catalogus = await getCatalogusVanVandaag();
  return taal === "nl" ? catalogus : getOrMake(engels, catalogus, toEngels);
}

/** The published catalogue, ready for the engine. The language changes its texts and never the advice. */
export async function getGecompileerdeCatalogus(taal: Taal): Promise<GecompileerdeCatalogus> {
  return getOrMake(gecompileerd, await getCatalogusIn(taal), compileCatalogus);
}

/** The published catalogue, ready to browse. */
export async function getZoekindex(taal: Taal): Promise<Zoekindex> {
  return getOrMake(zoekindexen, await getCatalogusIn(taal), compileZoekindex);
}

/** The published catalogue and the trained model, ready for recognition. */
export async function getHerkenkennis(): Promise<Herkenkennis> {
  const [catalogus, model] = [await getCatalogusVanVandaag(), getHerkenmodel()];
  if (herkenkennis === null || herkenkennis.catalogus !== catalogus || herkenkennis.kennis.model !== model) {
    const signalen = signalenSchema.parse(signalenJson);
    const feiten = feitenwoordenSchema.parse(feitenJson);
    herkenkennis = { catalogus, kennis: compileHerkenkennis(catalogus, model, signalen, feiten) };
  }
  return herkenkennis.kennis;
}

function getOrMake<T>(made: WeakMap<Catalogus, T>, catalogus: Catalogus, make: (catalogus: Catalogus) => T): T {
  const known = made.get(catalogus);
  if (known !== undefined) return known;
  const value = make(catalogus);
  made.set(catalogus, value);
  return value;
}
