import "server-only";
import { createTransport } from "nodemailer";
import { z } from "zod";
import { formatHtml, formatOnderwerp, formatTekst } from "../../post/format-mail";
import type { Bericht } from "../../post/mail";
import type { Verzenduitkomst } from "../../post/verzenduitkomst";
import {
  ConfigurationError,
  findAfzender,
  findSiteContact,
  findSmtpadres,
  type Afzender,
  type Smtpadres,
} from "../env";
import { explainFailure } from "./explain-failure";

/** What it takes to send mail. */
export type Smtp = { adres: Smtpadres; van: Afzender; antwoordAan: string | null };

/**
 * The mail server and who the mail is from: SMTP_URL, MAIL_VAN and, for answers, SITE_CONTACT; null when SMTP_URL is not set.
 * @throws ConfigurationError when one of them is wrong, or when MAIL_VAN is missing.
 */
export function findSmtp(): Smtp | null {
  const adres = findSmtpadres();
  if (adres === null) return null;
  const van = findAfzender();
  if (van === null)
    throw new ConfigurationError(
      "SMTP_URL is er wel, maar MAIL_VAN niet. Geef de afzender, bijvoorbeeld Deurwijzer <post@voorbeeld.nl>.",
    );
  return { adres, van, antwoordAan: findSiteContact() };
}

export type Postbode = {
  /**
   * Sends one mail: within 30 seconds, or until `signal` stops it. Never rejects: what went wrong is in the outcome. After
   * `later` the mail may have arrived all the same, so a repeat bears the same Message-ID.
   */
  verstuur: (bericht: Bericht, signal?: AbortSignal) => Promise<Verzenduitkomst>;
  /** Lets go of the server; a mail that is on its way is finished first. */
  sluit: () => void;
};

/** How many connections stay open at once, and how often a mail may move from one that was dropped to another. */
const MAX_CONNECTIONS = 2;
/** Shorter than servers wait, so that it is us who say goodbye. */
const IDLE_MS = 10_000;

/** The one that brings the mail to the server, over connections that stay open for a while. */
export function createPostbode({ adres, van, antwoordAan }: Smtp, { timeoutMs = 30_000 } = {}): Postbode {
  const transport = createTransport({
    pool: true,
    maxConnections: MAX_CONNECTIONS,
    // Only moves a mail of which the server has seen nothing: one that it may have taken comes back as `later`.
    maxRequeues: MAX_CONNECTIONS,
    idleTimeout: IDLE_MS,
    host: adres.host,
    port: adres.port,
    secure: adres.isSecure,
    requireTLS: adres.requiresTls,
    // Where plain text will do as well, TLS with any certificate is still the better of the two.
    tls: { rejectUnauthorized: adres.requiresTls },
    auth: adres.login ?? undefined,
    // The deadline below is what ends a mail; these end what it leaves behind.
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domein = van.adres.slice(van.adres.lastIndexOf("@") + 1);

  return {
    verstuur: async ({ id, aan, taal, inhoud }, signal) => {
      if (!isAdres(aan)) return { soort: "geweigerd", reden: "adres" };
      const deadline = AbortSignal.timeout(timeoutMs);
      try {
        await transport.sendMail({
          // As objects: nodemailer would take a text apart into several addresses.
          from: { name: van.naam, address: van.adres },
          to: { name: "", address: aan },
          replyTo: antwoordAan === null ? undefined : { name: "", address: antwoordAan },
          envelope: { from: van.adres, to: [aan] },
          messageId: `<${id}@${domein}>`,
          subject: formatOnderwerp(inhoud),
          text: formatTekst(inhoud),
          html: formatHtml(inhoud, taal),
          // No out-of-office reply to a machine (RFC 3834; the second one is for Exchange).
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
          xMailer: false,
          signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
        });
        return { soort: "verstuurd" };
      } catch (error) {
        return deadline.aborted ? { soort: "later", reden: "te-traag" } : explainFailure(error);
      }
    },
    sluit: () => transport.close(),
  };
}

/** Exactly one plain address, no longer than a mail server takes (RFC 5321, 4.5.3.1.3). */
function isAdres(text: string): boolean {
  return z.email().max(254).safeParse(text).success;
}
