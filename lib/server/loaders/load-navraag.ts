import "server-only";
import { cache } from "react";
import { findDossierVan, type Linkfout } from "./load-status";

/** `niet-gevraagd`: nothing may be asked here, or it was answered already. */
export type Navraagpagina = { soort: "navraag" } | { soort: "niet-gevraagd" } | Linkfout;

/** Whether someone may be asked if it was solved, by the link that was mailed. */
export const loadNavraag = cache(async (link: string): Promise<Navraagpagina> => {
  const gevonden = await findDossierVan(link);
  if ("reden" in gevonden) return gevonden;
  return { soort: gevonden.open.dossier.magNavragen ? "navraag" : "niet-gevraagd" };
});
