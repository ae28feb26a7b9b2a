import type { NextRequest } from "next/server";
import { loadAdviesForInvoer } from "@/lib/server/loaders/load-advies";
import { describeInvoerfout } from "@/lib/teksten/describe-fout";
import { t } from "@/lib/teksten/teksten";
import type { Invoerfout } from "@/lib/vragenlijst/parse-invoer";
import { parseQuery } from "@/lib/vragenlijst/parse-query";

/** Largest request body that is read, in bytes; the longest valid answers need a tenth of it. */
const MAX_BYTES = 16_384;

/** The advice on answers in the query: the same names as in the addresses of the pages. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = parseQuery(request.nextUrl.searchParams);
  return query.ok ? respond(query.value) : problem(query.fouten);
}

/** The advice on answers as JSON. */
export async function POST(request: NextRequest): Promise<Response> {
  const body = await readBody(request);
  if (body === null) return problem([{ veld: "", code: "te-lang", bericht: null, suggesties: [] }]);
  try {
    return await respond(JSON.parse(body));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return problem([{ veld: "", code: "ongeldig", bericht: t("fouten.machine.geenJson"), suggesties: [] }]);
  }
}

async function respond(value: unknown): Promise<Response> {
  const outcome = await loadAdviesForInvoer(value);
  if (outcome.soort === "fouten") return problem(outcome.fouten);
  if (outcome.soort === "geen-catalogus")
    return respondProblem(503, { title: t("fouten.machine.storing"), detail: t("fouten.storing.tekst") });
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

/** RFC 9457. */
function respondProblem(status: number, members: Readonly<Record<string, unknown>>): Response {
  return Response.json(
    { type: "about:blank", status, ...members },
    { status, headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" } },
  );
}

/** The body as text, or null as soon as it is larger than it may be: what is too much is never held. */
async function readBody(request: NextRequest): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
