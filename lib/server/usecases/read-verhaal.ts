import "server-only";
import { toInvoer } from "../../herkenning/to-invoer";
import { determineAdvies } from "../../routering/determine-advies";
import type { Invoer } from "../../routering/invoer";
import { today } from "../clock";
import { getGecompileerdeCatalogus } from "../kennis";
import { herkenVerhaal } from "./herken-verhaal";

/** Answers taken from a story where nobody can be asked; an answer that was given goes before what was read. */
export async function readVerhaal(tekst: string, gegeven: Invoer): Promise<Invoer> {
  const catalogus = await getGecompileerdeCatalogus("nl");
  const findEersteContact = (invoer: Invoer) =>
    determineAdvies({ ...invoer, ...gegeven }, catalogus, today()).eersteContact.dienstverlener;
  return { ...toInvoer(await herkenVerhaal(tekst), findEersteContact), ...gegeven };
}
