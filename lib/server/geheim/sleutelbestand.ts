import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ConfigurationError } from "../env";

/**
 * The text of the key file, as OVERDRACHT_SLEUTELS would have it. When there is none, it is made with one new key, for
 * the owner's eyes only.
 * @throws ConfigurationError when it can be neither read nor made.
 */
export function readSleutelbestand(bestand: string): string {
  try {
    if (!existsSync(bestand)) makeSleutelbestand(bestand);
    return readFileSync(bestand, "utf8");
  } catch (error) {
    throw new ConfigurationError(
      `Het sleutelbestand ${bestand} kan niet worden gelezen of gemaakt (${findCode(error) ?? "onbekend"}). Geef de site rechten op dat bestand en die map, of zet OVERDRACHT_SLEUTELS.`,
      { cause: error },
    );
  }
}

function makeSleutelbestand(bestand: string): void {
  mkdirSync(path.dirname(bestand), { recursive: true });
  // A name by chance: after the file was lost, old data is seen to miss its key, and not to be damaged.
  const naam = randomBytes(4).toString("hex");
  const temporary = `${bestand}.${randomUUID()}`;
  try {
    const text = `${naam}:${randomBytes(32).toString("base64")}\n`;
    writeFileSync(temporary, text, { flag: "wx", mode: 0o600, flush: true });
    // Unlike a rename, a link never replaces: of two processes that start together the first wins, with a whole file.
    linkSync(temporary, bestand);
  } catch (error) {
    if (findCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function findCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}
