import "server-only";
import { fileURLToPath } from "node:url";
import type { Databaseadres } from "../env";

/** What an error of the driver, the client or the schema engine means, and the cure. First match counts. */
const PROBLEMS: readonly [pattern: RegExp, problem: string][] = [
  [/P2021|TableDoesNotExist|no such table/, "mist tabellen. Voer npm run migreer uit."],
  [
    /28P01|28000|P1000|AuthenticationFailed|database credentials/,
    "weigert de naam of het wachtwoord. Verbeter DATABASE_URL.",
  ],
  [
    /3D000|P1003|DatabaseDoesNotExist|Database .+ does not exist/,
    "kent deze database niet. Maak die eerst aan (createdb) of verbeter DATABASE_URL.",
  ],
  [/42501|P1010|DatabaseAccessDenied/, "staat dit de gebruiker niet toe. Geef die rechten op de database."],
  [
    /P1001|P1002|P1017|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|DatabaseNotReachable|reach database|timeout/i,
    "is niet bereikbaar. Start PostgreSQL, verbeter DATABASE_URL, of laat DATABASE_URL weg voor de ingebouwde database.",
  ],
];

/** Says in one Dutch line which database it is, what is wrong and what to do; never shows the password. */
export function describeDatabaseError(error: unknown, adres: Databaseadres): string {
  const facts = listFacts(error);
  const problem =
    PROBLEMS.find(([pattern]) => facts.some((fact) => pattern.test(fact)))?.[1] ?? describeUnknown(facts, adres);
  return `De database ${nameOf(adres)} ${problem}`;
}

function describeUnknown(facts: readonly string[], { provider }: Databaseadres): string {
  const detail = facts.at(-1)?.trim().split("\n")[0] ?? "onbekend";
  const cure =
    provider === "sqlite"
      ? "Is het wel een (heel) SQLite-bestand? Verwijder het, of geef een ander bestand in DATABASE_URL."
      : "Controleer DATABASE_URL en de database.";
  return `gaf een fout: ${detail}. ${cure}`;
}

function nameOf({ provider, url }: Databaseadres): string {
  if (provider === "sqlite") return fileURLToPath(url);
  try {
    const { hostname, port } = new URL(url);
    return `op ${hostname}:${port || "5432"}`;
  } catch {
    return "in DATABASE_URL";
  }
}

/** Codes and messages of an error and of all that it wraps: each driver hides the reason on another level. */
function listFacts(error: unknown): string[] {
  if (!(error instanceof Object)) return [String(error)];
  const { code, kind, message, cause } = error as Record<string, unknown>;
  return [code, kind, message].filter((fact) => typeof fact === "string").concat(cause ? listFacts(cause) : []);
}

/** Whether a row with the same key was there already (Prisma's P2002), or a row was not as it had to be (P2025). */
function isConflict(error: unknown): boolean {
  return hasCode(error, "P2002") || hasCode(error, "P2025");
}

/** Whether the database broke off one of two transactions that stood in each other's way (Prisma's P2034): nothing was done. */
function isDeadlock(error: unknown): boolean {
  return hasCode(error, "P2034");
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Object && "code" in error && error.code === code;
}

const MAX_POGINGEN = 3;

/**
 * Whether the work was done; false when a row with the same key was there before, or one that it changes was not as it had to
 * be, and then nothing of it was done. What the database broke off for the sake of another transaction is done again.
 */
export async function unlessConflict(work: () => Promise<unknown>): Promise<boolean> {
  for (let poging = 1; ; poging += 1) {
    try {
      await work();
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      if (!isDeadlock(error) || poging === MAX_POGINGEN) throw error;
    }
  }
}
