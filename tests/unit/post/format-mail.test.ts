import { describe, expect, it } from "vitest";
import { formatHtml, formatOnderwerp, formatTekst } from "@/lib/post/format-mail";
import type { Alinea, Mailinhoud } from "@/lib/post/mail";

const met = (...alineas: Alinea[]): Mailinhoud => ({ onderwerp: "Uw vraag", alineas });

describe("het onderwerp van een mail", () => {
  it.each([
    ["Uw vraag", "Uw vraag"],
    ["  Uw   vraag ", "Uw vraag"],
    ["Uw vraag\r\nBcc: ander@voorbeeld.nl", "Uw vraag Bcc: ander@voorbeeld.nl"],
    ["Uw\rvraag\nvan\u2028nu\u0085en\u0000straks\u001b", "Uw vraag van nu en straks"],
    ["Bel 088\u00a0123\u00a045", "Bel 088\u00a0123\u00a045"],
  ])("%j wordt %j", (onderwerp, regel) => {
    expect(formatOnderwerp({ onderwerp, alineas: [] })).toBe(regel);
  });
});

describe("een mail als tekst", () => {
  it("heeft een witregel tussen de alinea's, en onderaan de naam van de site", () => {
    const inhoud = met(
      { tekst: "Goedendag." },
      { link: { tekst: "Bekijk de vraag", url: "https://voorbeeld.nl/o/abc?x=1&y=2" } },
      { lijst: ["Bel ons", "Of mail"] },
      { klein: "U krijgt deze mail één keer." },
    );

    expect(formatTekst(inhoud)).toBe(
      [
        "Goedendag.",
        "",
        "Bekijk de vraag",
        "https://voorbeeld.nl/o/abc?x=1&y=2",
        "",
        "- Bel ons",
        "- Of mail",
        "",
        "U krijgt deze mail één keer.",
        "",
        "-- ",
        "Deurwijzer",
        "",
      ].join("\n"),
    );
  });

  it("breekt lange regels tussen woorden, en die van een lijst springen in", () => {
    const zin = "Een ondernemer met een vraag over personeel wil graag weten wie er helpt.".repeat(3);
    const regels = formatTekst(met({ tekst: zin }, { lijst: [zin] })).split("\n");

    expect(Math.max(...regels.map((regel) => regel.length))).toBeLessThanOrEqual(72);
    const [first, second] = regels.slice(regels.findIndex((regel) => regel.startsWith("- ")));
    expect(first).toMatch(/^- Een/);
    expect(second).toMatch(/^ {2}\S/);
    expect(regels.join(" ").replace(/ +/g, " ")).toContain(zin);
  });

  it("houdt een lang woord of adres heel", () => {
    const url = `https://voorbeeld.nl/${"a".repeat(100)}`;
    expect(formatTekst(met({ tekst: `Kijk op ${url} voor meer.` }, { link: { tekst: "Kijk", url } }))).toContain(
      `Kijk op\n${url}\nvoor meer.\n\nKijk\n${url}\n`,
    );
  });

  it("houdt de regels van wie iets schreef, zonder stuurtekens", () => {
    expect(formatTekst(met({ tekst: "\r\neen\r\ntwee\rdrie\n\nvier\u0000\u0007 vijf\t zes\r\n" }))).toMatch(
      /^een\ntwee\ndrie\n\nvier vijf zes\n\n/,
    );
  });
});

describe("een mail als HTML", () => {
  it("heeft taal, titel en één kolom, en haalt niets van elders", () => {
    const html = formatHtml(met({ tekst: "Good day." }), "en");

    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html).toContain('<div lang="en" dir="ltr" style="max-width:36rem;');
    expect(html).toContain("<title>Uw vraag</title>");
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain(">Deurwijzer</p>");
    expect(html).not.toMatch(
      /<(img|link|script|style|iframe|form|object)\b|src=|url\(|@import|(background|[;"]color):[^i]/,
    );
  });

  it("heeft alinea's, regels, lijsten en een link", () => {
    const html = formatHtml(
      met(
        { tekst: "een\ntwee" },
        { lijst: ["a", "b"] },
        { link: { tekst: "Bekijk", url: "https://voorbeeld.nl/?x=1&y=2" } },
        { klein: "klein" },
      ),
      "nl",
    );

    expect(html).toMatch(/<p [^>]*>een<br>twee<\/p>/);
    expect(html).toMatch(/<ul [^>]*><li [^>]*>a<\/li><li [^>]*>b<\/li><\/ul>/);
    expect(html).toMatch(/<a href="https:\/\/voorbeeld\.nl\/\?x=1&amp;y=2" style="[^"]*">Bekijk<\/a>/);
    expect(html).toMatch(/<p style="[^"]*font-size:\.875rem">klein<\/p>/);
  });

  it("laat niets van wat erin staat opmaak worden, waar het ook staat", () => {
    const kwaad = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
    const html = formatHtml(
      {
        onderwerp: `</title>${kwaad}`,
        alineas: [
          { tekst: kwaad },
          { klein: kwaad },
          { lijst: [kwaad] },
          { link: { tekst: kwaad, url: `https://voorbeeld.nl/?${kwaad}` } },
          { link: { tekst: "ja", url: `https://voorbeeld.nl/?"onclick="alert(1)` } },
        ],
      },
      "nl",
    );

    expect(html).not.toMatch(/<script|<img|" ?onclick/);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)).toHaveLength(6);
    expect(html).toContain("&amp;amp;");
    expect(html).toContain('href="https://voorbeeld.nl/?&quot;onclick=&quot;alert(1)"');
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " data:text/html,x",
    "//voorbeeld.nl",
    "https://",
    "geen adres",
    "",
  ])("maakt van %j geen link, en laat het wel lezen", (url) => {
    const html = formatHtml(met({ link: { tekst: "Klik", url } }), "nl");
    expect(html).not.toContain("<a");
    expect(html).toContain(`Klik<br>${url.trim()}</p>`);
  });
});
