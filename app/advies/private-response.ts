import type { Foutpagina } from "@/lib/server/loaders/load-advies";
import type { Taal } from "@/lib/catalogus/codes";
import { getSiteUrl } from "@/lib/server/env";
import { toTaaladres } from "@/lib/teksten/taaladres";
import { getVertaler } from "@/lib/teksten/teksten";

/** A file made of someone's answers: nobody keeps it on the way, and no search engine collects it. */
export function makePrivateResponse(
  body: string,
  type: string,
  headers: Record<string, string> = {},
  status = 200,
): Response {
  return new Response(body, {
    status,
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
      ...headers,
    },
  });
}

/** Answers that could not be read, in the form of a text. */
export function makeFoutResponse({ zonderUrl }: Foutpagina, taal: Taal): Response {
  const t = getVertaler(taal);
  const regels = [
    t("advies.foutTitel"),
    t("advies.foutUitleg"),
    `${t("advies.zonderFouten")}: ${getSiteUrl()}${toTaaladres(zonderUrl, taal)}`,
  ];
  return makePrivateResponse(`${regels.join("\n")}\n`, "text/plain", {}, 400);
}
