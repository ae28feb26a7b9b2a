import "server-only";
import { TERMIJNEN, type Termijnen } from "../../overdracht/klok";
import type { Stand } from "../../overdracht/stand";
import { getGecompileerdeCatalogus } from "../kennis";

/** How long the party of now may wait: what the catalogue says of it, else as everyone. */
export async function findTermijnen({ dienst }: Pick<Stand, "dienst">): Promise<Termijnen> {
  const { byDienst } = await getGecompileerdeCatalogus("nl");
  const partij = byDienst.get(dienst)?.dienstverlener;
  const herinnering = partij?.werkdagenTotHerinnering ?? TERMIJNEN.herinnering;
  // A reminder that comes after the passing on would be none.
  return { herinnering, stil: Math.max(partij?.werkdagenTotDoorgeven ?? TERMIJNEN.stil, herinnering + 1) };
}
