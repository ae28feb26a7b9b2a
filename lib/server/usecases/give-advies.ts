import "server-only";
import type { Advies } from "../../routering/advies";
import { determineAdvies } from "../../routering/determine-advies";
import type { Invoer } from "../../routering/invoer";
import { today } from "../clock";
import { getGecompileerdeCatalogus } from "../kennis";

/** The advice of today on the published catalogue: the same for every door (page, API, command). */
export async function giveAdvies(invoer: Invoer): Promise<Advies> {
  return determineAdvies(invoer, await getGecompileerdeCatalogus("nl"), today());
}
