import "server-only";
import { linkcontroleSchema, type Linkcontrole } from "../../linkcheck/linkcontrole";
import type { Database } from "../database/open-database";

/** Keeps what was found; an earlier result of the same address gives way. */
export async function saveLinkcontrole(database: Database, linkcontrole: Linkcontrole): Promise<void> {
  const { url, ...data } = linkcontrole;
  await database.linkcontroleRecord.upsert({ where: { url }, create: linkcontrole, update: data });
}

/** The last result of every address that was ever checked, also of those that the catalogue no longer has. */
export async function listLinkcontroles(database: Database): Promise<Linkcontrole[]> {
  const rows = await database.linkcontroleRecord.findMany({ orderBy: { url: "asc" } });
  return rows.map((row) => linkcontroleSchema.parse(row));
}
