import "server-only";
import type { NodemailerError } from "nodemailer";
import type { RedenLater, Verzenduitkomst } from "../../post/verzenduitkomst";

const AANMELDCODES = [530, 534, 535, 538];
const TE_GROOT = 552;

/**
 * What a failure of nodemailer means for the mail. Only an answer of the server about this recipient or this message counts
 * against the mail, for good (5xx) or for now (4xx, or not allowed: `uitgesteld`); whatever else is about us or about the line.
 */
export function explainFailure(error: unknown): Exclude<Verzenduitkomst, { soort: "verstuurd" }> {
  const { code = "", originalCode = "", command = "", responseCode, response = "" } = toNodemailerError(error);
  const later = (reden: RedenLater) => ({ soort: "later", reden }) as const;

  if (code === "EABORT" || isClosedByUs(error)) return later("afgebroken");
  if (code === "ETIMEDOUT") return later("te-traag");
  if (/^E(AUTH|NOAUTH|OAUTH2)$/.test(code)) return later("aanmelding");
  if (/^E(TLS|REQUIRETLS)$/.test(code) || /CERT|SSL|TLS|SIGNATURE|EPROTO/.test(originalCode)) return later("tls");
  if (responseCode === undefined) return later(/^E(SOCKET|CONNECTION|DNS)$/.test(code) ? "verbinding" : "onbekend");
  const isOverDezeMail = command === "RCPT TO" || command === "DATA";
  if (responseCode < 500) return later(isOverDezeMail ? "uitgesteld" : "verbinding");
  if (AANMELDCODES.includes(responseCode)) return later("aanmelding");
  // 503 is about the order of commands, so about this connection and not about the mail.
  if (responseCode === 503) return later("verbinding");
  if (command === "RCPT TO")
    // X.7.Z is a rule of the server (RFC 3463, 3.8): about who may send through it, or about this one recipient. It does not
    // say which, so it gets the time in which our side can be mended.
    return /^5\d\d[ -]5\.7\./.test(response) ? later("uitgesteld") : { soort: "geweigerd", reden: "ontvanger" };
  if (command === "DATA" || responseCode === TE_GROOT) return { soort: "geweigerd", reden: "bericht" };
  return later("niet-toegelaten");
}

function toNodemailerError(error: unknown): NodemailerError {
  return error instanceof Error ? error : new Error("unknown");
}

/** The one failure that nodemailer gives without a code: what was still waiting when we stopped. */
function isClosedByUs(error: unknown): boolean {
  return error instanceof Error && error.message === "Connection pool was closed";
}
