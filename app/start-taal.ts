import { setTaal } from "@/components/taal";
import type { Taal } from "@/lib/catalogus/codes";
import { readTaal } from "@/lib/server/taal";

/** The language of the page, told to everything that is drawn for it. The first thing that a page, its metadata and the layout do. */
export async function startTaal(): Promise<Taal> {
  const taal = await readTaal();
  setTaal(taal);
  return taal;
}
