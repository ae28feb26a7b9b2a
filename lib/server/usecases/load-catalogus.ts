import "server-only";
import type { Catalogusversie } from "../../catalogus/catalogus";
import { now } from "../clock";
import { hashContent, readContent } from "../content/read-content";
import { findCatalogusversie, saveCatalogus } from "../data/catalogus";
import type { Database } from "../database/open-database";

export type LoadCatalogusResult =
  | { status: "geladen" | "ongewijzigd"; versie: Catalogusversie }
  /** One line per problem: file, line, field and what to do. The database is as it was. */
  | { status: "ongeldig"; problemen: string[] };

/** Brings the catalogue in the database up to the files in `contentDir`; does nothing when it has that version. */
export async function loadCatalogus(database: Database, contentDir: string): Promise<LoadCatalogusResult> {
  const versie = await findCatalogusversie(database);
  if (versie && versie.hash === hashContent(contentDir)) return { status: "ongewijzigd", versie };

  const content = readContent(contentDir);
  if (!content.ok) return { status: "ongeldig", problemen: content.problemen };
  await saveCatalogus(database, content.catalogus, now());
  return { status: "geladen", versie: content.catalogus.versie };
}
