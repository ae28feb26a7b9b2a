import "server-only";
import signalenJson from "../../content/herkenning/signalen.json";
import type { Catalogus } from "../catalogus/catalogus";
import { compileHerkenkennis, type Herkenkennis } from "../herkenning/herkenkennis";
import { signalenSchema } from "../herkenning/signalen";
import { compileCatalogus, type GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { getCatalogus } from "./catalogus-cache";

/** Compiled once per catalogue value; a new catalogue is a new value, so nothing here goes stale. */
const gecompileerd = new WeakMap<Catalogus, GecompileerdeCatalogus>();
const herkenkennis = new WeakMap<Catalogus, Herkenkennis>();

/** The published catalogue, ready for the engine. */
export async function getGecompileerdeCatalogus(): Promise<GecompileerdeCatalogus> {
  return getOrMake(gecompileerd, await getCatalogus(), compileCatalogus);
}

/** The published catalogue, ready for recognition. */
export async function getHerkenkennis(): Promise<Herkenkennis> {
  return getOrMake(herkenkennis, await getCatalogus(), (catalogus) =>
    compileHerkenkennis(catalogus, signalenSchema.parse(signalenJson)),
  );
}

function getOrMake<T>(made: WeakMap<Catalogus, T>, catalogus: Catalogus, make: (catalogus: Catalogus) => T): T {
  const known = made.get(catalogus);
  if (known !== undefined) return known;
  const value = make(catalogus);
  made.set(catalogus, value);
  return value;
}
