import { findOverdrachtadres } from "../overdracht/adres";
import { compileCatalogus } from "../routering/compile-catalogus";
import { determineAdvies } from "../routering/determine-advies";
import { today } from "../server/clock";
import { readContent } from "../server/content/read-content";
import { getContentDir } from "../server/env";

/** The form of the site as a browser without JavaScript sees it: what it sends along, and who can get the story. */
export type Formulier = {
  pad: string;
  verborgen: readonly (readonly [string, string])[];
  ontvangers: readonly string[];
};

/** The forms of stories whose receivers we can mail, found by the engine. */
export async function listFormulieren(baseUrl: string): Promise<Formulier[]> {
  const content = readContent(getContentDir());
  if (!content.ok) throw new Error(content.problemen[0]);
  const { catalogus } = content;
  const gecompileerd = compileCatalogus(catalogus);
  const paden = ["Maastricht", "Rotterdam", "Amersfoort", "Diemen"].flatMap((gemeente) =>
    catalogus.taxonomie.themas
      .flatMap(({ vraagstukken }) => vraagstukken)
      .filter(({ code }) => {
        const advies = determineAdvies({ vraagstukken: [code], gemeente }, gecompileerd, today());
        return [advies.eersteContact, ...advies.doorverwijzingen].some(({ dienst }) => {
          const ingang = gecompileerd.byDienst.get(dienst);
          return ingang !== undefined && findOverdrachtadres(ingang.dienstverlener) !== null;
        });
      })
      .map(({ code }) => `/overdracht?${new URLSearchParams({ vraagstukken: code, gemeente })}`),
  );
  const formulieren = [];
  for (const pad of paden.slice(0, 6)) formulieren.push(await fetchFormulier(baseUrl, pad));
  return formulieren;
}

/** @throws Error when the page does not hold the form. */
async function fetchFormulier(baseUrl: string, pad: string): Promise<Formulier> {
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
