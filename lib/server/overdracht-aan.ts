import "server-only";
import { ConfigurationError, findSiteUrl } from "./env";
import { getSleutelbos, type Sleutelbos } from "./geheim/sleutelbos";
import { log } from "./log";
import { findSmtp } from "./post/smtp";

/**
 * How mail leaves: by a mail server; `proef`: not at all, it is shown to whoever tries the site on this machine; `uit`: a
 * site that others know has no mail server, so nothing can be handed over.
 */
export type Postwijze = "smtp" | "proef" | "uit";

/** @throws ConfigurationError when mail would leave this machine with links that only work on it, or a setting is wrong. */
export function getPostwijze(): Postwijze {
  const smtp = findSmtp();
  if (smtp !== null) {
    if (findSiteUrl() === null && !smtp.adres.isOnThisMachine)
      throw new ConfigurationError(
        "SMTP_URL is er wel, maar SITE_URL niet: links in mails zouden nergens heen gaan. Geef het adres van de site, bijvoorbeeld https://www.voorbeeld.nl.",
      );
    return "smtp";
  }
  return findSiteUrl() === null ? "proef" : "uit";
}

let isGezegd = false;

/** The keys with which a story is kept; null when nothing can be handed over here: then nothing is asked of anyone either. */
export function findSleutelbosVoorOverdracht(): Sleutelbos | null {
  return unlessMisconfigured(() => (getPostwijze() === "uit" ? null : getSleutelbos()));
}

/**
 * The keys with which what is kept can be seen, withdrawn and erased, also on a site that no longer hands over; null without
 * a key.
 */
export function findSleutelbosVoorInzage(): Sleutelbos | null {
  return unlessMisconfigured(getSleutelbos);
}

/** Whether mails are only shown to whoever tries the site. */
export function isProefpost(): boolean {
  return unlessMisconfigured(getPostwijze) === "proef";
}

function unlessMisconfigured<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    if (!isGezegd) log("error", `Overdragen staat uit. ${error.message}`);
    isGezegd = true;
    return null;
  }
}
