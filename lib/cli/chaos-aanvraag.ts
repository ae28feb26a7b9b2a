import { randomUUID } from "node:crypto";
import { request, type Agent } from "node:http";
import type { Formulier } from "./chaos-formulier";

/** What one ondernemer sends; the same token is the same dossier. */
export type Inzending = { token: string; formulier: Formulier };

export function toMerkteken(token: string): string {
  return `merk-${token}`;
}

export function createInzending(formulier: Formulier): Inzending {
  return { token: randomUUID(), formulier };
}

/**
 * Sends the form. `bevestigd`: the site said that it has it, and gave the way to its page; `niet`: it said that it has it
 * not; `onbekend`: no whole answer came.
 */
export function sendInzending(
  baseUrl: string,
  { token, formulier }: Inzending,
  stap: "controleren" | "versturen",
  agent: Agent,
): Promise<"bevestigd" | "niet" | "onbekend"> {
  const grens = `----deurwijzer${token}`;
  const velden = [
    ...formulier.verborgen,
    ["token", token],
    ["stap", stap],
    ["verhaal", `Wij zoeken hulp. ${toMerkteken(token)}`],
    ["naam", `Naam ${token}`],
    ["telefoon", "06 12345678"],
    ["email", `${token}@ondernemer.example`],
    ["voorkeur", "ochtend"],
    ["taal", "nl"],
    ["magDoorgeven", "ja"],
    ...formulier.ontvangers.map((ontvanger) => ["ontvanger", ontvanger] as const),
  ];
  const body = Buffer.from(
    `${velden.map(([name, value]) => `--${grens}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("")}--${grens}--\r\n`,
  );
  return new Promise((resolve) => {
    const sent = request(
      baseUrl + formulier.pad,
      {
        agent,
        method: "POST",
        timeout: 30_000,
        headers: {
          Origin: baseUrl,
          "Content-Type": `multipart/form-data; boundary=${grens}`,
          "Content-Length": body.length,
        },
      },
      (response) => {
        response.resume();
        response.once("error", () => resolve("onbekend"));
        response.once("end", () => {
          const isBevestigd =
            response.statusCode === 303 && (response.headers.location ?? "").includes("/overdracht/status/");
          resolve(isBevestigd ? "bevestigd" : "niet");
        });
      },
    );
    sent.once("timeout", () => sent.destroy());
    sent.once("error", () => resolve("onbekend"));
    sent.end(body);
  });
}
