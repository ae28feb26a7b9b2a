import "server-only";
import type { Database } from "../database/open-database";
import { unlessConflict } from "../database/database-error";

/**
 * Whether `houder` does this task until `tot`: when nobody does, when the time of who did is over, or when it is the same
 * one who goes on.
 */
export async function becomeLeider(
  database: Database,
  taak: string,
  houder: string,
  moment: Date,
  tot: Date,
): Promise<boolean> {
  const { count } = await database.leiderRecord.updateMany({
    where: { taak, OR: [{ houder }, { tot: { lte: moment } }] },
    data: { houder, tot },
  });
  if (count === 1) return true;
  return unlessConflict(() => database.leiderRecord.create({ data: { taak, houder, tot } }));
}

/** Lets go of the task, so that another does not have to wait. */
export async function resignLeider(database: Database, taak: string, houder: string): Promise<void> {
  await database.leiderRecord.deleteMany({ where: { taak, houder } });
}
