import "server-only";
import { getTermijnen, type Termijnen } from "../../overdracht/klok";
import type { Stand } from "../../overdracht/stand";
import { getGecompileerdeCatalogus } from "../kennis";

/** How long the party of now may wait. */
export async function findTermijnen({ dienst }: Pick<Stand, "dienst">): Promise<Termijnen> {
  const { byDienst } = await getGecompileerdeCatalogus("nl");
  return getTermijnen(byDienst.get(dienst)?.dienstverlener);
}
