import { makeFoutResponse, makePrivateResponse } from "../private-response";
import { loadAdvies } from "@/lib/server/loaders/load-advies";
import { readTaal } from "@/lib/server/taal";
import { formatAdviestekst } from "@/lib/teksten/meenemen";
import { collectParameters } from "@/lib/vragenlijst/parse-query";

/** The advice as plain text, to read, print or paste. */
export async function GET(request: Request): Promise<Response> {
  const taal = await readTaal();
  const pagina = await loadAdvies(collectParameters(new URL(request.url).searchParams), taal);
  if (pagina.soort === "fouten") return makeFoutResponse(pagina, taal);
  return makePrivateResponse(formatAdviestekst(pagina.meeneembaar, taal), "text/plain");
}
