import "server-only";
import { herken, type Herkenning } from "../../herkenning/herken";
import { getHerkenkennis } from "../kennis";

/** What a story is about. The text is read, never kept or logged. */
export async function herkenVerhaal(tekst: string): Promise<Herkenning> {
  return herken(tekst, await getHerkenkennis());
}
