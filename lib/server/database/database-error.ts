import "server-only";
import type { Databaseadres } from "../env";

/** The database cannot be used; the message is one Dutch line with the cure. */
export class DatabaseUnavailableError extends Error {
  override name = "DatabaseUnavailableError";
}

const CURES: readonly [pattern: RegExp, cure: string][] = [
  [/28P01|28000|AuthenticationFailed|password/i, "De naam of het wachtwoord in DATABASE_URL klopt niet."],
  [/3D000|DatabaseDoesNotExist|does not exist/i, "Maak de database eerst aan (createdb), of verbeter DATABASE_URL."],
  [/DatabaseAccessDenied|42501/i, "Geef deze gebruiker rechten op de database."],
];

/** Says in one line where the database should be and what to do about it; never shows the password. */
export function describeDatabaseError(error: unknown, adres: Databaseadres): string {
  if (adres.provider === "sqlite") {
    return `Databasebestand ${decodeURI(new URL(adres.url).pathname)} is niet bruikbaar. Controleer de rechten en de vrije ruimte, of verwijder het bestand.`;
  }
  const facts = causes(error).join(" ");
  const cure = CURES.find(([pattern]) => pattern.test(facts))?.[1];
  return `Database niet bereikbaar op ${hostOf(adres.url)}. ${
    cure ?? "Start PostgreSQL, verbeter DATABASE_URL, of laat DATABASE_URL weg voor de ingebouwde database."
  }`;
}

function hostOf(url: string): string {
  try {
    const { hostname, port } = new URL(url);
    return `${hostname}:${port || "5432"}`;
  } catch {
    return "het adres in DATABASE_URL";
  }
}

/** Name, code and message of an error and of all that it wraps: each driver hides the reason on another level. */
function causes(error: unknown): string[] {
  if (!(error instanceof Object)) return [String(error)];
  const { name, code, kind, message, cause } = error as Record<string, unknown>;
  return [name, code, kind, message].filter((fact) => typeof fact === "string").concat(cause ? causes(cause) : []);
}
