import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { SLEUTELNAAM, type Sleutelbos } from "./sleutelbos";

/** What may be stored: the name of the key, and base64 of iv (12 bytes), tag (16 bytes) and the encrypted text. */
export type Versleuteld = { sleutel: string; inhoud: string };

/** What was encrypted does not open; the message holds nothing of it. */
export class GeheimError extends Error {}

const ALGORITHM = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a text with the current key. It opens again with the same `context` only (such as `dossier:<id>`), so that
 * nobody can move it to another row. Half a surrogate pair becomes U+FFFD, as in any UTF-8.
 */
export function encrypt([{ naam, encryption }]: Sleutelbos, context: string, text: string): Versleuteld {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, encryption, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context));
  const encrypted = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return { sleutel: naam, inhoud: Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString("base64") };
}

/**
 * Opens what `encrypt` made, with the key that it names.
 * @throws GeheimError when that key is gone, one byte was changed, or the context is another.
 */
export function decrypt(sleutelbos: Sleutelbos, context: string, { sleutel, inhoud }: Versleuteld): string {
  const encryption = sleutelbos.find(({ naam }) => naam === sleutel)?.encryption;
  if (!encryption) {
    const naam = SLEUTELNAAM.test(sleutel) ? `sleutel ${sleutel}` : "een sleutel zonder goede naam";
    throw new GeheimError(
      `Dit is versleuteld met ${naam}, en die is er niet. Zet die sleutel terug, achter de nieuwe.`,
    );
  }
  const bytes = Buffer.from(inhoud, "base64");
  // Node skips what is no base64: without this a changed character could go by.
  if (bytes.length < IV_BYTES + TAG_BYTES || bytes.toString("base64") !== inhoud) throw doesNotOpen(sleutel);

  const iv = bytes.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(ALGORITHM, encryption, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const opened = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([opened, decipher.final()]).toString("utf8");
  } catch {
    throw doesNotOpen(sleutel);
  }
}

function doesNotOpen(sleutel: string): GeheimError {
  return new GeheimError(`Dit gaat niet open met sleutel ${sleutel}: het is veranderd, of het hoort ergens anders.`);
}
