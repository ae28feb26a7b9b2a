import type { Taal } from "../catalogus/codes";
import { BERICHTEN } from "../teksten/teksten";
import type { Alinea, Mailinhoud } from "./mail";

const SITENAAM = BERICHTEN.nl.algemeen.naam;
/** Characters in a line of plain text, as RFC 3676 advises. */
const REGELLENGTE = 72;

/** The subject on one line: a line break in it would begin another header. */
export function formatOnderwerp({ onderwerp }: Mailinhoud): string {
  return toRegel(onderwerp);
}

/** The mail as plain text, in lines of at most 72 characters; a longer word or address stays whole. */
export function formatTekst({ alineas }: Mailinhoud): string {
  // "-- " is how mail programs know where a letter ends and a signature begins.
  return `${[...alineas.map(toTekst), `-- \n${SITENAAM}`].join("\n\n")}\n`;
}

/**
 * The mail as one HTML document, without pictures or anything from elsewhere. It sets no colours, so that it follows the
 * light or dark of the mail program.
 */
export function formatHtml(inhoud: Mailinhoud, taal: Taal): string {
  return `<!doctype html>
<html lang="${taal}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(formatOnderwerp(inhoud))}</title>
</head>
<body style="margin:0;padding:1rem">
<div lang="${taal}" dir="ltr" style="max-width:36rem;margin:0 auto;font-family:Verdana,Arial,sans-serif;font-size:1rem;line-height:1.5;overflow-wrap:break-word">
${inhoud.alineas.map(toHtml).join("\n")}
<hr style="border:0;border-top:1px solid;margin:1.5rem 0 1rem">
<p style="margin:0;font-weight:bold">${escape(SITENAAM)}</p>
</div>
</body>
</html>
`;
}

function toTekst(alinea: Alinea): string {
  if ("tekst" in alinea) return wrapAll(alinea.tekst);
  if ("klein" in alinea) return wrapAll(alinea.klein);
  if ("lijst" in alinea) return alinea.lijst.map((punt) => wrap(toRegel(punt), "- ", "  ")).join("\n");
  return `${wrap(toRegel(alinea.link.tekst))}\n${toRegel(alinea.link.url)}`;
}

function toHtml(alinea: Alinea): string {
  if ("tekst" in alinea) return `<p style="margin:0 0 1rem">${toHtmlRegels(alinea.tekst)}</p>`;
  if ("klein" in alinea) return `<p style="margin:0 0 1rem;font-size:.875rem">${toHtmlRegels(alinea.klein)}</p>`;
  if ("lijst" in alinea) {
    const punten = alinea.lijst.map((punt) => `<li style="margin:0 0 .25rem">${escape(toRegel(punt))}</li>`);
    return `<ul style="margin:0 0 1rem;padding-left:1.5rem">${punten.join("")}</ul>`;
  }
  const tekst = escape(toRegel(alinea.link.tekst));
  const url = escape(toRegel(alinea.link.url));
  if (!isWebadres(alinea.link.url)) return `<p style="margin:0 0 1rem">${tekst}<br>${url}</p>`;
  return `<p style="margin:1.5rem 0"><a href="${url}" style="display:inline-block;padding:.75rem 1.25rem;border:2px solid;border-radius:.25rem;font-weight:bold;color:inherit">${tekst}</a></p>`;
}

function toHtmlRegels(tekst: string): string {
  return toRegels(tekst).map(escape).join("<br>");
}

function toRegels(tekst: string): string[] {
  return tekst
    .trim()
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)
    .map(toRegel);
}

/** One line without control characters; hard spaces, as in a phone number, stay. */
function toRegel(tekst: string): string {
  return tekst.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ").trim();
}

function wrapAll(tekst: string): string {
  return toRegels(tekst)
    .map((regel) => wrap(regel))
    .join("\n");
}

function wrap(regel: string, begin = "", vervolg = ""): string {
  const regels: string[] = [];
  let huidige = begin;
  let isLeeg = true;
  for (const woord of regel.split(" ")) {
    if (!isLeeg && huidige.length + 1 + woord.length > REGELLENGTE) {
      regels.push(huidige);
      huidige = vervolg;
      isLeeg = true;
    }
    huidige += isLeeg ? woord : ` ${woord}`;
    isLeeg = false;
  }
  return [...regels, huidige].join("\n");
}

/** Anything else, such as `javascript:`, is not made into a link. */
function isWebadres(url: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) && URL.canParse(url);
}

const TEKENS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);
}
