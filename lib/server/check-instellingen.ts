import "server-only";
import {
  ConfigurationError,
  findSiteContact,
  getAantalProxies,
  getOverdrachtlimieten,
  getSiteUrl,
  getVerzoeklimiet,
  isWerkInServer,
  VERZOEKSOORTEN,
} from "./env";
import { getPostwijze } from "./overdracht-aan";

/**
 * Reads every setting that is otherwise first read when someone needs it, so that a mistake is told to whoever starts the site
 * and not met by an ondernemer.
 * @throws ConfigurationError for the first that cannot be used: SMTP_URL of another machine without SITE_URL, for one.
 */
export function checkInstellingen(): void {
  getSiteUrl();
  findSiteContact();
  isWerkInServer();
  getAantalProxies();
  getOverdrachtlimieten();
  for (const soort of VERZOEKSOORTEN) getVerzoeklimiet(soort);
  getPostwijze();
}

/** Ends this process, with one line on stderr, when a setting cannot be used. Next itself would go on and answer only errors. */
export function insistOnInstellingen(): void {
  try {
    checkInstellingen();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`Fout: ${error.message}\n`);
    process.exit(1);
  }
}
