import type { NextRequest } from "next/server";
import { readJson, respondProblem, respondStoring } from "../json-request";
import { loadAdviesForInvoer } from "@/lib/server/loaders/load-advies";
import { describeInvoerfout } from "@/lib/teksten/describe-fout";
import { getVertaler } from "@/lib/teksten/teksten";
import type { Invoerfout } from "@/lib/vragenlijst/parse-invoer";
import { parseQuery } from "@/lib/vragenlijst/parse-query";

/** Machines are answered in Dutch. */
const t = getVertaler("nl");

/** Largest request body that is read, in bytes; the longest valid answers need a tenth of it. */
const MAX_BYTES = 16_384;

/** The advice on answers in the query: the same names as in the addresses of the pages. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = parseQuery(request.nextUrl.searchParams);
  return query.ok ? respond(query.value) : problem(query.fouten);
}

/** The advice on answers as JSON. */
export async function POST(request: NextRequest): Promise<Response> {
  const body = await readJson(request, MAX_BYTES);
  if (body.ok) return respond(body.value);
  return body.code === "te-lang"
    ? problem([{ veld: "", code: "te-lang", bericht: null, suggesties: [] }])
    : problem([{ veld: "", code: "ongeldig", bericht: t("fouten.machine.geenJson"), suggesties: [] }]);
}

async function respond(value: unknown): Promise<Response> {
  const outcome = await loadAdviesForInvoer(value);
  if (outcome.soort === "fouten") return problem(outcome.fouten);
  if (outcome.soort === "geen-catalogus") return respondStoring();
  return Response.json(outcome.advies, { headers: { "Cache-Control": "no-store" } });
}

/** `errors` has one entry per field, as the extension example of RFC 9457. */
function problem(fouten: readonly Invoerfout[]): Response {
  const errors = fouten.map((fout) => ({
    pointer: fout.veld === "" ? "" : `/${fout.veld.replaceAll(".", "/")}`,
    code: fout.code,
    detail: describeInvoerfout(fout),
    ...(fout.suggesties.length > 0 && { suggesties: fout.suggesties }),
  }));
  return respondProblem(400, { title: t("fouten.machine.titel"), errors });
}
