import type { NextRequest } from "next/server";
import { readJson, respondProblem, respondStoring } from "../json-request";
import { now } from "@/lib/server/clock";
import { loadHerkenning } from "@/lib/server/loaders/load-herkenning";
import { findTeVaak } from "@/lib/server/verzoeklimiet";
import { getVertaler } from "@/lib/teksten/teksten";
import { MAX_VERHAAL } from "@/lib/vragenlijst/parse-verhaal";

/** Machines are answered in Dutch. */
const t = getVertaler("nl");

/** Largest request body that is read, in bytes: the longest story in characters of four bytes, escaped, and its name. */
const MAX_BYTES = 32_768;

/** What a text is about. By POST, for free text belongs in no address and no log. */
export async function POST(request: NextRequest): Promise<Response> {
  const teVaak = findTeVaak("suggesties", request.headers, now());
  if (teVaak !== null) return respondProblem(429, { title: t("fouten.machine.teVaak") }, teVaak);
  const body = await readJson(request, MAX_BYTES);
  if (!body.ok) return problem(body.code, body.code === "te-lang" ? "" : t("fouten.machine.geenJson"));
  const outcome = await loadHerkenning(body.value);
  if (outcome.soort === "fout") return problem(outcome.fout, "");
  if (outcome.soort === "storing") return respondStoring();
  return Response.json(outcome.herkenning, { headers: { "Cache-Control": "no-store" } });
}

function problem(code: string, detail: string): Response {
  const sentence =
    detail !== ""
      ? detail
      : code === "te-lang"
        ? t("start.fouten.te-lang", { max: MAX_VERHAAL })
        : code === "stuurtekens"
          ? t("start.fouten.stuurtekens")
          : t("start.fouten.leeg");
  return respondProblem(400, {
    title: t("fouten.machine.titel"),
    errors: [{ pointer: "/tekst", code, detail: sentence }],
  });
}
