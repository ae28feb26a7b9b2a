import "server-only";
import type { Catalogus } from "../catalogus/catalogus";
import { now } from "./clock";
import { readContent } from "./content/read-content";
import { findCatalogusversie, readCatalogus } from "./data/catalogus";
import { describeDatabaseError } from "./database/database-error";
import { openDatabase } from "./database/open-database";
import { getContentDir, getDatabaseadres } from "./env";
import { log } from "./log";

const RECHECK_AFTER_MS = 30_000;

type Cache = { catalogus: Promise<Catalogus>; checkedAt: number; isRefreshing: boolean };

// Next bundles pages and route handlers apart; on globalThis they share one catalogue.
const shared = globalThis as typeof globalThis & { deurwijzerCatalogus?: Cache };

/**
 * The catalogue, from memory. At most every 30 s, and without making the caller wait, its version is compared with the
 * database. With the database away the last good one stays, or the files in `content/` serve (ARCHITECTURE.md).
 * @throws Error when the database is away or empty and the files are invalid too.
 */
export async function getCatalogus(): Promise<Catalogus> {
  const cache = shared.deurwijzerCatalogus;
  if (!cache) {
    const fresh = { catalogus: loadFirst(), checkedAt: now().getTime(), isRefreshing: false };
    shared.deurwijzerCatalogus = fresh;
    fresh.catalogus.catch(() => delete shared.deurwijzerCatalogus);
    return fresh.catalogus;
  }
  if (!cache.isRefreshing && now().getTime() - cache.checkedAt > RECHECK_AFTER_MS) void refresh(cache);
  return cache.catalogus;
}

async function loadFirst(): Promise<Catalogus> {
  const fromDatabase = await readCatalogus(openDatabase()).catch((error: unknown) => {
    log("warn", describeDatabaseError(error, getDatabaseadres()));
    return null;
  });
  if (fromDatabase) return fromDatabase;

  log("warn", "Geen catalogus in de database; die uit de bestanden van content/ dient.");
  const content = readContent(getContentDir());
  if (!content.ok) throw new Error(`Geen catalogus: ${content.problemen[0] ?? "content/ is leeg"}`);
  return content.catalogus;
}

async function refresh(cache: Cache): Promise<void> {
  cache.isRefreshing = true;
  try {
    const current = await cache.catalogus;
    const versie = await findCatalogusversie(openDatabase());
    if (versie && versie.hash !== current.versie.hash) {
      const catalogus = await readCatalogus(openDatabase());
      if (catalogus) cache.catalogus = Promise.resolve(catalogus);
    }
  } catch (error) {
    log("warn", `${describeDatabaseError(error, getDatabaseadres())} De laatst gelezen catalogus dient.`);
  } finally {
    cache.checkedAt = now().getTime();
    cache.isRefreshing = false;
  }
}
