import "server-only";
import { firstBewaardag } from "../../beoordeling/beoordeling";
import { clearOpmerkingen } from "../data/beoordeling";
import type { Database } from "../database/open-database";

/** Empties every remark that is older than it may be kept, and says how many; the marks stay. */
export function wisOudeOpmerkingen(database: Database, vandaag: string): Promise<number> {
  return clearOpmerkingen(database, firstBewaardag(vandaag));
}
