import "server-only";
import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigurationError, getDatabaseadres } from "../env";
import { readSleutelbestand } from "./sleutelbestand";

/** One key: for each purpose a subkey of its own. A KeyObject never shows its bytes when it is printed or logged. */
export type Sleutel = {
  readonly naam: string;
  readonly encryption: KeyObject;
  readonly signing: KeyObject;
  readonly indexing: KeyObject;
};

/** The first key is the current one; the others still open and verify what was made with them. */
export type Sleutelbos = readonly [Sleutel, ...Sleutel[]];

/** What a key may be called. */
export const SLEUTELNAAM = /^[a-z0-9]{1,12}$/;

const KEY_BYTES = 32;
const VARIABLE = "OVERDRACHT_SLEUTELS";
const MAKE_ONE = "Maak er een met openssl rand -base64 32.";

// Next bundles pages and route handlers apart; on globalThis they share one.
const shared = globalThis as typeof globalThis & {
  deurwijzerSleutelbos?: { herkomst: string; sleutelbos: Sleutelbos };
};

/**
 * The keys of this site: those of OVERDRACHT_SLEUTELS, else of the file `sleutels` beside the SQLite database, which is
 * made at the first call. Null on PostgreSQL without the variable: there each server would make keys of its own.
 * @throws ConfigurationError when the variable or the file is wrong, or the file cannot be made.
 */
export function getSleutelbos(): Sleutelbos | null {
  const text = process.env[VARIABLE]?.trim();
  if (text) return remember(text, () => readSleutelbos(text));

  const { provider, url } = getDatabaseadres();
  if (provider === "postgresql") return null;
  return remember(url, () => {
    const bestand = path.join(path.dirname(fileURLToPath(url)), "sleutels");
    return readSleutelbos(readSleutelbestand(bestand), bestand);
  });
}

function remember(herkomst: string, read: () => Sleutelbos): Sleutelbos {
  if (shared.deurwijzerSleutelbos?.herkomst === herkomst) return shared.deurwijzerSleutelbos.sleutelbos;
  const sleutelbos = read();
  shared.deurwijzerSleutelbos = { herkomst, sleutelbos };
  return sleutelbos;
}

/**
 * Reads `naam:base64,naam2:base64`, the current key first, each of 32 bytes.
 * @param herkomst where the text stands, for the message
 * @throws ConfigurationError with one Dutch line that says which key is wrong and never shows one.
 */
export function readSleutelbos(text: string, herkomst: string = VARIABLE): Sleutelbos {
  const [first = "", ...others] = text.split(",");
  const current = readPart(first, `${herkomst}: sleutel 1`);
  const older = others.map((part, index) => readPart(part, `${herkomst}: sleutel ${index + 2}`));
  checkDifferent([current, ...older], herkomst);
  return [deriveSleutel(current), ...older.map(deriveSleutel)];
}

type Part = { naam: string; bytes: Buffer };

function readPart(part: string, where: string): Part {
  const [naam = "", base64 = "", ...rest] = part.trim().split(":");
  // What stands in the place of the name may be a key: it is not repeated in the message.
  if (!SLEUTELNAAM.test(naam) || rest.length > 0)
    throw new ConfigurationError(
      `${where} is niet van de vorm naam:sleutel. Geef een naam van 1 tot 12 kleine letters en cijfers, een dubbele punt en de sleutel; zet een komma alleen tussen twee sleutels.`,
    );
  const bytes = Buffer.from(base64, "base64");
  // Node skips what is no base64, so a typing error would go by as another key.
  if (bytes.length !== KEY_BYTES || bytes.toString("base64") !== base64)
    throw new ConfigurationError(`${where} (${naam}) is niet 32 bytes in base64. ${MAKE_ONE}`);
  return { naam, bytes };
}

function checkDifferent(parts: readonly Part[], herkomst: string): void {
  for (const [index, { naam, bytes }] of parts.entries()) {
    for (const earlier of parts.slice(0, index)) {
      if (earlier.naam === naam)
        throw new ConfigurationError(
          `${herkomst}: de naam ${naam} staat er twee keer. Geef elke sleutel een eigen naam.`,
        );
      if (earlier.bytes.equals(bytes))
        throw new ConfigurationError(`${herkomst}: sleutel ${naam} is dezelfde als ${earlier.naam}. ${MAKE_ONE}`);
    }
  }
}

function deriveSleutel({ naam, bytes }: Part): Sleutel {
  const derive = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync("sha256", bytes, "", `deurwijzer/1/${purpose}`, KEY_BYTES)));
  return { naam, encryption: derive("encryption"), signing: derive("signing"), indexing: derive("indexing") };
}
