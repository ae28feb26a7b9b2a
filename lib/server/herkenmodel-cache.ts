import "server-only";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Herkenmodel } from "../herkenning/herkenmodel";
import { decodeHerkenmodel } from "../herkenning/herkenmodel-bestand";
import { now } from "./clock";
import { ConfigurationError } from "./env";
import { log } from "./log";

const RECHECK_AFTER_MS = 5_000;

type Cache = { model: Herkenmodel; mtime: number; checkedAt: number };

// Next bundles pages and route handlers apart; on globalThis they share one model.
const shared = globalThis as typeof globalThis & { deurwijzerHerkenmodel?: Cache };

/** Where `npm run train` and the set-up leave the trained model. */
export function getHerkenmodelPad(): string {
  return path.resolve(".deurwijzer/herkenmodel.bin.gz");
}

/** The trained model from its file. */
export function readHerkenmodel(): Herkenmodel {
  return decodeHerkenmodel(gunzipSync(readFileSync(getHerkenmodelPad())));
}

/**
 * The trained model, from memory. A newer file is picked up while the site runs; one that cannot be read leaves the last good
 * model in place.
 * @throws ConfigurationError when there is no good model at all
 */
export function getHerkenmodel(): Herkenmodel {
  const cache = shared.deurwijzerHerkenmodel;
  const checkedAt = now().getTime();
  if (cache && checkedAt - cache.checkedAt < RECHECK_AFTER_MS) return cache.model;
  try {
    const pad = getHerkenmodelPad();
    const mtime = statSync(pad).mtimeMs;
    const model = cache?.mtime === mtime ? cache.model : readHerkenmodel();
    shared.deurwijzerHerkenmodel = { model, mtime, checkedAt };
    return model;
  } catch (error) {
    const cure = "Het herkenmodel ontbreekt of is onleesbaar. Maak het met: npm run train";
    if (!cache) throw new ConfigurationError(cure, { cause: error });
    log("warn", `${cure} Het vorige model dient.`);
    shared.deurwijzerHerkenmodel = { ...cache, checkedAt };
    return cache.model;
  }
}
