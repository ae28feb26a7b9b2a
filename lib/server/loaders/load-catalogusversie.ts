import "server-only";
import type { Catalogusversie } from "@/lib/catalogus/catalogus";
import { getCatalogus } from "../catalogus-cache";
import { log } from "../log";

/** Version of the catalogue that is served; null, with a line in the log, when none can be. */
export async function loadCatalogusversie(): Promise<Catalogusversie | null> {
  try {
    return (await getCatalogus()).versie;
  } catch (error) {
    log("error", error instanceof Error ? error.message : String(error));
    return null;
  }
}
