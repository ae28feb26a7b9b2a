import "server-only";
import feitenJson from "../../content/herkenning/feiten.json";
import signalenJson from "../../content/herkenning/signalen.json";
import type { Catalogus } from "../catalogus/catalogus";
import { feitenwoordenSchema } from "../herkenning/feiten";
import { compileHerkenkennis, type Herkenkennis } from "../herkenning/herkenkennis";
import { signalenSchema } from "../herkenning/signalen";
import { compileCatalogus, type GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { getCatalogus } from "./catalogus-cache";
import { getHerkenmodel } from "./herkenmodel-cache";

/** Compiled once per catalogue value; a new catalogue is a new value, so nothing here goes stale. */
const gecompileerd = new WeakMap<Catalogus, GecompileerdeCatalogus>();
let herkenkennis: { catalogus: Catalogus; kennis: Herkenkennis } | null = null;

/** The published catalogue, ready for the engine. */
export async function getGecompileerdeCatalogus(): Promise<GecompileerdeCatalogus> {
  const catalogus = await getCatalogus();
  const known = gecompileerd.get(catalogus);
  if (known !== undefined) return known;
  const value = compileCatalogus(catalogus);
  gecompileerd.set(catalogus, value);
  return value;
}

/** The published catalogue and the trained model, ready for recognition. */
export async function getHerkenkennis(): Promise<Herkenkennis> {
  const [catalogus, model] = [await getCatalogus(), getHerkenmodel()];
  if (herkenkennis === null || herkenkennis.catalogus !== catalogus || herkenkennis.kennis.model !== model) {
    const signalen = signalenSchema.parse(signalenJson);
    const feiten = feitenwoordenSchema.parse(feitenJson);
    herkenkennis = { catalogus, kennis: compileHerkenkennis(catalogus, model, signalen, feiten) };
  }
  return herkenkennis.kennis;
}
