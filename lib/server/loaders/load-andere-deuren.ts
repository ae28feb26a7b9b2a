import "server-only";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import type { AndereDeur } from "@/lib/herkenning/andere-deuren";
import type { BuitenBereikReden } from "@/lib/herkenning/formuleringen";
import { presentDeur, presentDienstverlenerdeur, type Deurbeeld } from "@/lib/teksten/present-deur";
import { getCatalogus } from "../catalogus-cache";

/** Who does help with a question that is not for this portal. */
export async function loadDeurenBij(reden: BuitenBereikReden): Promise<Deurbeeld[]> {
  const catalogus = await getCatalogus();
  const { deuren, perReden } = catalogus.andereDeuren;
  return (perReden[reden] ?? []).flatMap((code): Deurbeeld[] => {
    const deur = deuren.find((other) => other.code === code);
    if (deur !== undefined) return toBeelden(deur, catalogus);
    const dienstverlener = catalogus.dienstverleners.find(({ slug }) => slug === code);
    return dienstverlener === undefined ? [] : [presentDienstverlenerdeur(dienstverlener)];
  });
}

/** All other doors. */
export async function loadAndereDeuren(): Promise<Deurbeeld[]> {
  const catalogus = await getCatalogus();
  return catalogus.andereDeuren.deuren.flatMap((deur) => toBeelden(deur, catalogus));
}

function toBeelden(deur: AndereDeur, { dienstverleners }: Catalogus): Deurbeeld[] {
  const beeld = presentDeur(deur, dienstverleners);
  return beeld === null ? [] : [beeld];
}
