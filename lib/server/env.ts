import "server-only";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

// Next reads this file by itself; the commands do not. What the environment already sets goes before it.
if (existsSync(".env")) process.loadEnvFile(".env");

/** A setting that cannot be used; the message is one Dutch line with the cure. */
export class ConfigurationError extends Error {}

/** Where the database is: an SQLite file (`file:` URL) or a PostgreSQL server. */
export type Databaseadres = { provider: "sqlite" | "postgresql"; url: string };

/**
 * Reads DATABASE_URL. Without it the embedded SQLite file under `.deurwijzer/` is used; a relative `file:` path
 * starts at the project's root.
 * @throws ConfigurationError when the URL has another scheme.
 */
export function getDatabaseadres(databaseUrl: string | undefined = process.env.DATABASE_URL): Databaseadres {
  const url = databaseUrl?.trim() || "file:.deurwijzer/deurwijzer.db";
  if (/^postgres(ql)?:\/\//.test(url)) return { provider: "postgresql", url };
  if (url.startsWith("file://")) return { provider: "sqlite", url };
  if (url.startsWith("file:")) {
    return { provider: "sqlite", url: pathToFileURL(path.resolve(url.slice("file:".length))).href };
  }
  throw new ConfigurationError(
    "DATABASE_URL begint niet met postgres:// of file:. Verbeter die, of laat DATABASE_URL weg voor de ingebouwde database.",
  );
}

/** The folder with the catalogue's source files; CONTENT_DIR points elsewhere in tests and trials. */
export function getContentDir(): string {
  return path.resolve(process.env.CONTENT_DIR?.trim() || "content");
}

/**
 * The address of this site as others know it, without a slash at the end: SITE_URL, else that of a site on this machine.
 * @throws ConfigurationError when SITE_URL is no web address.
 */
export function getSiteUrl(): string {
  return findSiteUrl() ?? toOrigin(`http://localhost:${process.env.PORT?.trim() || "3000"}`);
}

/**
 * SITE_URL, without a slash at the end; null when it is not set.
 * @throws ConfigurationError when it is no web address.
 */
export function findSiteUrl(): string | null {
  const text = process.env.SITE_URL?.trim();
  return text ? toOrigin(text) : null;
}

function toOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new ConfigurationError(
      "SITE_URL is geen webadres. Geef het adres van de site, bijvoorbeeld https://www.voorbeeld.nl.",
    );
  return url.origin;
}

/** The name of the organisation that runs this site: SITE_BEHEERDER; null when nobody filled it in. */
export function findBeheerder(text: string | undefined = process.env.SITE_BEHEERDER): string | null {
  return text?.trim() || null;
}

/**
 * Where questions about the site itself go: SITE_CONTACT; null when it is not set.
 * @throws ConfigurationError when it is no e-mail address.
 */
export function findSiteContact(text: string | undefined = process.env.SITE_CONTACT): string | null {
  const adres = text?.trim();
  if (!adres) return null;
  if (!z.email().safeParse(adres).success)
    throw new ConfigurationError(
      "SITE_CONTACT is geen e-mailadres. Geef er een, bijvoorbeeld redactie@voorbeeld.nl, of laat SITE_CONTACT weg.",
    );
  return adres;
}

/** How many handovers the whole site takes in a minute, from one sender in an hour, and for one receiver in a day. */
export type Overdrachtlimieten = { perMinuut: number; perAdresPerUur: number; perOntvangerPerDag: number };

/** For one receiver in a day; never less than two senders may ask for in an hour. */
const GEWOON_PER_ONTVANGER = 40;

/**
 * OVERDRACHT_PER_MINUUT, OVERDRACHT_PER_ADRES and OVERDRACHT_PER_ONTVANGER.
 * @throws ConfigurationError when one is no whole number above 0.
 */
export function getOverdrachtlimieten(): Overdrachtlimieten {
  const perAdresPerUur = readAantal("OVERDRACHT_PER_ADRES", 20);
  return {
    perMinuut: readAantal("OVERDRACHT_PER_MINUUT", 300),
    perAdresPerUur,
    perOntvangerPerDag: readAantal("OVERDRACHT_PER_ONTVANGER", Math.max(GEWOON_PER_ONTVANGER, 2 * perAdresPerUur)),
  };
}

/** What is limited per request: the suggestions while someone types, and drawing the picture of a shared page. */
export const VERZOEKSOORTEN = ["suggesties", "deelbeelden"] as const;
export type Verzoeksoort = (typeof VERZOEKSOORTEN)[number];

/** How many of a kind one sender may ask for, and all together, within so many seconds. */
export type Verzoeklimiet = { seconden: number; perAdres: number; samen: number };

/**
 * SUGGESTIES_PER_ADRES, SUGGESTIES_SAMEN, DEELBEELDEN_PER_ADRES and DEELBEELDEN_SAMEN. Fifty people who type
 * behind one address, each asking once in a second without a break, ask for half of what they may; for pictures only programs ask.
 * @throws ConfigurationError when one is no whole number above 0.
 */
export function getVerzoeklimiet(soort: Verzoeksoort): Verzoeklimiet {
  return soort === "suggesties"
    ? {
        seconden: 10,
        perAdres: readAantal("SUGGESTIES_PER_ADRES", 1000),
        samen: readAantal("SUGGESTIES_SAMEN", 2000),
      }
    : {
        seconden: 60,
        perAdres: readAantal("DEELBEELDEN_PER_ADRES", 30),
        samen: readAantal("DEELBEELDEN_SAMEN", 120),
      };
}

/**
 * How many proxies of ours stand between a visitor and this server: AANTAL_PROXIES. 0 when visitors connect to it directly.
 * @throws ConfigurationError when it is no whole number from 0.
 */
export function getAantalProxies(): number {
  return readAantal("AANTAL_PROXIES", 1, 0);
}

function readAantal(naam: string, gewoon: number, minstens = 1): number {
  const text = process.env[naam]?.trim();
  if (!text) return gewoon;
  const aantal = z.coerce.number().int().min(minstens).safeParse(text);
  if (!aantal.success)
    throw new ConfigurationError(
      `${naam} is geen heel getal vanaf ${minstens}. Verbeter dat, of laat ${naam} weg (${gewoon}).`,
    );
  return aantal.data;
}

/** Whether the server also does what waits: mail, reminders, erasing. WERK=apart leaves that to `npm run worker`. */
export function isWerkInServer(text: string | undefined = process.env.WERK): boolean {
  const waarde = text?.trim() || "in-server";
  if (waarde === "in-server" || waarde === "apart") return waarde === "in-server";
  throw new ConfigurationError("WERK is in-server of apart. Kies een van die twee, of laat WERK weg (in-server).");
}

/** The mail server that takes our mail. */
export type Smtpadres = {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps://`). */
  isSecure: boolean;
  /** Without TLS, and a certificate that is right, nothing is sent. */
  requiresTls: boolean;
  isOnThisMachine: boolean;
  login: { user: string; pass: string } | null;
};

/**
 * Reads SMTP_URL: `smtp://` (port 587) or `smtps://` (port 465). Over `smtp://` a server on this machine needs no TLS, and
 * any other only goes without when the address ends in `?requireTLS=false`. Null when it is not set.
 * @throws ConfigurationError when it is no such address; the message does not hold it, for it may bear a password.
 */
export function findSmtpadres(text: string | undefined = process.env.SMTP_URL): Smtpadres | null {
  const adres = text?.trim();
  if (!adres) return null;
  const smtpadres = parseSmtpUrl(adres);
  if (smtpadres === null)
    throw new ConfigurationError(
      "SMTP_URL is geen adres van een mailserver. Geef smtps://naam:wachtwoord@mail.voorbeeld.nl:465 of smtp://mail.voorbeeld.nl:587, met andere tekens dan letters en cijfers in naam en wachtwoord als %-code, of laat SMTP_URL weg.",
    );
  return smtpadres;
}

function parseSmtpUrl(text: string): Smtpadres | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const user = decode(url.username);
  const pass = decode(url.password);
  const requireTls = /^(?:\?requireTLS=(true|false))?$/.exec(url.search);
  if (!/^[a-z0-9.:_-]+$/i.test(host) || !/^\/?$/.test(url.pathname) || url.hash !== "" || url.port === "0") return null;
  if (user === null || pass === null || (user === "") !== (pass === "") || requireTls === null) return null;
  const isSecure = url.protocol === "smtps:";
  const isOnThisMachine = /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);
  return {
    host,
    port: Number(url.port) || (isSecure ? 465 : 587),
    isSecure,
    requiresTls: isSecure || (requireTls[1] === undefined ? !isOnThisMachine : requireTls[1] === "true"),
    isOnThisMachine,
    login: user === "" ? null : { user, pass },
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Who a mail is from: a name for people, and an address. */
export type Afzender = { naam: string; adres: string };

/**
 * Reads MAIL_VAN: `Naam <adres>`, or only an address. Null when it is not set.
 * @throws ConfigurationError when there is no e-mail address in it.
 */
export function findAfzender(text: string | undefined = process.env.MAIL_VAN): Afzender | null {
  const van = text?.trim();
  if (!van) return null;
  const [, naam = "", adres = van] = /^"?([^"<>\p{Cc}]*?)"?\s*<([^<>]*)>$/u.exec(van) ?? [];
  if (!z.email().safeParse(adres).success)
    throw new ConfigurationError(
      "MAIL_VAN heeft geen goed e-mailadres. Geef er een, bijvoorbeeld Deurwijzer <post@voorbeeld.nl>.",
    );
  return { naam, adres };
}
