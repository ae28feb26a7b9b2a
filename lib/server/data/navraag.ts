import "server-only";
import { navraagSchema, type Navraag } from "../../beoordeling/navraag";
import type { Database } from "../database/open-database";

/** Keeps an answer, once for each dossier: false when it was given already, or may not be asked. */
export async function saveNavraag(database: Database, dossierId: string, navraag: Navraag): Promise<boolean> {
  return database.$transaction(async (transaction) => {
    // That it was asked and answered is all that the dossier remembers.
    const { count } = await transaction.dossierRecord.updateMany({
      where: { id: dossierId, magNavragen: true },
      data: { magNavragen: false },
    });
    if (count === 1) await transaction.navraagRecord.create({ data: navraag });
    return count === 1;
  });
}

export async function listNavraag(database: Database): Promise<Navraag[]> {
  const rows = await database.navraagRecord.findMany({ orderBy: [{ maand: "asc" }, { id: "asc" }] });
  return rows.map((row) => navraagSchema.parse(row));
}
