import "server-only";
import inhoud from "@/content/vragenlijst/andere-deuren.json";
import { andereDeurenSchema } from "@/lib/herkenning/andere-deuren";
import type { BuitenBereikReden } from "@/lib/herkenning/formuleringen";
import { getCatalogus } from "../catalogus-cache";

const { deuren, perReden } = andereDeurenSchema.parse(inhoud);

export type Deur = { naam: string; website: string | null; telefoons: readonly string[] };

/** Who does help with a question that is not for this portal. */
export async function loadAndereDeuren(reden: BuitenBereikReden): Promise<Deur[]> {
  const { dienstverleners } = await getCatalogus();
  return (perReden[reden] ?? []).flatMap((code): Deur[] => {
    const deur = deuren.find((other) => other.code === code);
    if (deur !== undefined) return [{ naam: deur.naam, website: deur.website, telefoons: [] }];
    const found = dienstverleners.find(({ slug }) => slug === code);
    if (found === undefined) return [];
    const telefoons = found.contactkanalen.flatMap(({ soort, waarde }) =>
      soort === "telefoon" && waarde !== null ? [waarde] : [],
    );
    return [{ naam: found.naam, website: found.website, telefoons }];
  });
}
