import "server-only";
import { toInvoer } from "../../herkenning/to-invoer";
import type { Invoer } from "../../routering/invoer";
import { herkenVerhaal } from "./herken-verhaal";

/** Answers taken from a story where nobody can be asked; an answer that was given goes before what was read. */
export async function readVerhaal(tekst: string, gegeven: Invoer): Promise<Invoer> {
  return { ...toInvoer(await herkenVerhaal(tekst)), ...gegeven };
}
