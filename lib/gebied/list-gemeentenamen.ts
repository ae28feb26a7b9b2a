import type { Gebieden } from "./gebied";

/** Names of all gemeenten as CBS writes them, from A to Z. Each means its own gemeente and no other. */
export function listGemeentenamen({ gemeenten }: Gebieden): readonly string[] {
  return gemeenten.map(({ naam }) => naam).sort((a, b) => a.localeCompare(b, "nl"));
}
