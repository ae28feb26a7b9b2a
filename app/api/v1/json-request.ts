import type { NextRequest } from "next/server";
import { getVertaler } from "@/lib/teksten/teksten";

/** Machines are answered in Dutch. */
const t = getVertaler("nl");

export type JsonBody = { ok: true; value: unknown } | { ok: false; code: "te-lang" | "geen-json" };

/** The JSON of a request. What is larger than `maxBytes` is never held. */
export async function readJson(request: NextRequest, maxBytes: number): Promise<JsonBody> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return { ok: false, code: "te-lang" };
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    return { ok: true, value: JSON.parse(text + decoder.decode()) };
  } catch {
    return { ok: false, code: "geen-json" };
  }
}

/** An error as RFC 9457 asks. */
export function respondProblem(
  status: number,
  members: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(
    { type: "about:blank", status, ...members },
    { status, headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers } },
  );
}

export function respondStoring(): Response {
  return respondProblem(503, { title: t("fouten.machine.storing"), detail: t("fouten.storing.tekst") });
}
