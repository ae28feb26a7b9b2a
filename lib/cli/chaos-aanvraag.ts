import { randomUUID } from "node:crypto";
import { request, type Agent } from "node:http";

/** The form of the site as a browser without JavaScript sees it: what it sends along, and who can get the story. */
export type Formulier = {
  pad: string;
  verborgen: readonly (readonly [string, string])[];
  ontvangers: readonly string[];
};

/** @throws Error when the page does not hold the form. */
export async function fetchFormulier(baseUrl: string, pad: string): Promise<Formulier> {
  const response = await fetch(baseUrl + pad);
  const html = await response.text();
  const inputs = [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => ({
    name: readAttribute(tag, "name"),
    type: readAttribute(tag, "type"),
    value: readAttribute(tag, "value"),
  }));
  const verborgen = inputs
    .filter(({ type, name }) => type === "hidden" && name !== "token")
    .map(({ name, value }) => [name, value] as const);
  const ontvangers = inputs.filter(({ name }) => name === "ontvanger").map(({ value }) => value);
  if (!verborgen.some(([name]) => name.startsWith("$ACTION_")) || ontvangers.length === 0)
    throw new Error(`${pad} holds no form (${response.status}).`);
  return { pad, verborgen, ontvangers };
}

function readAttribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

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
