import { compileHerkenkennis, type Herkenkennis } from "@/lib/herkenning/herkenkennis";
import { feitenwoordenSchema } from "@/lib/herkenning/feiten";
import { signalenSchema } from "@/lib/herkenning/signalen";
import { getHerkenmodel } from "@/lib/server/herkenmodel-cache";
import feitenJson from "@/content/herkenning/feiten.json";
import signalenJson from "@/content/herkenning/signalen.json";
import { readPublishedCatalogus } from "./published-catalogus";

/** What the site recognises with: the published catalogue and the model that the set-up trained on its content. */
export async function readHerkenkennis(): Promise<Herkenkennis> {
  const catalogus = await readPublishedCatalogus();
  return compileHerkenkennis(
    catalogus,
    getHerkenmodel(),
    signalenSchema.parse(signalenJson),
    feitenwoordenSchema.parse(feitenJson),
  );
}
