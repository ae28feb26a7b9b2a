import "server-only";
import type { Bericht } from "@/lib/post/mail";
import { now } from "../clock";
import { listPost } from "../data/post";
import { openDatabase } from "../database/open-database";
import { findSleutelbosVoorOverdracht, isProefpost } from "../overdracht-aan";
import { writePost } from "../usecases/write-post";

const MAX = 50;

/** The latest mails, newest first; null where mails really leave, or where others know the site. */
export async function loadProefpost(): Promise<Bericht[] | null> {
  const sleutelbos = findSleutelbosVoorOverdracht();
  if (sleutelbos === null || !isProefpost()) return null;
  const database = openDatabase();
  const berichten: Bericht[] = [];
  for (const opdracht of await listPost(database, MAX)) {
    const plan = await writePost(database, sleutelbos, opdracht, now());
    if (plan.soort === "versturen") berichten.push(plan.bericht);
  }
  return berichten;
}
