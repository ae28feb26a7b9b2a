import "server-only";
import { beoordelingSchema, type Beoordeling } from "../../beoordeling/beoordeling";
import type { Database } from "../database/open-database";

/** Keeps a mark. The first of a token counts: another with the same one changes nothing. */
export async function saveBeoordeling(database: Database, beoordeling: Beoordeling): Promise<void> {
  const { id, themas } = beoordeling;
  await database.beoordelingRecord.upsert({
    where: { id },
    create: { ...beoordeling, themas: themas.join(",") },
    update: {},
  });
}

/** Adds the remark to the mark of this token; false when that has one already, is of another day or does not exist. */
export async function saveOpmerking(database: Database, id: string, dag: string, opmerking: string): Promise<boolean> {
  const { count } = await database.beoordelingRecord.updateMany({
    where: { id, dag, opmerking: null },
    data: { opmerking },
  });
  return count === 1;
}

/** Empties the remarks of before this day. */
export async function clearOpmerkingen(database: Database, before: string): Promise<number> {
  const { count } = await database.beoordelingRecord.updateMany({
    where: { dag: { lt: before }, opmerking: { not: null } },
    data: { opmerking: null },
  });
  return count;
}

export async function listBeoordelingen(database: Database): Promise<Beoordeling[]> {
  const rows = await database.beoordelingRecord.findMany({ orderBy: [{ dag: "asc" }, { id: "asc" }] });
  return rows.map(({ themas, ...row }) =>
    beoordelingSchema.parse({ ...row, themas: themas.split(",").filter((code) => code !== "") }),
  );
}
