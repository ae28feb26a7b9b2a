import "server-only";
import { cache } from "react";
import type { Linkcontrole } from "@/lib/linkcheck/linkcontrole";
import { listLinkcontroles } from "../data/linkcontrole";
import { describeDatabaseError } from "../database/database-error";
import { openDatabase } from "../database/open-database";
import { getDatabaseadres } from "../env";
import { log } from "../log";

/** The last result per web address, spelled as in the catalogue. Empty, with a line in the log, when the database is away. */
export const loadLinkcontroles = cache(async (): Promise<ReadonlyMap<string, Linkcontrole>> => {
  try {
    return new Map((await listLinkcontroles(openDatabase())).map((controle) => [controle.url, controle]));
  } catch (error) {
    log("warn", describeDatabaseError(error, getDatabaseadres()));
    return new Map();
  }
});
