import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFormuleringen } from "@/lib/server/content/read-formuleringen";
import { readContent } from "@/lib/server/content/read-content";
import { listWoorden } from "@/lib/herkenning/kenmerken";
import { listLeervoorbeelden } from "@/lib/herkenning/leerstof";
import { createMinimalContent, removeContent, type Contentmap } from "../catalogus/minimal-content";

describe("de zinnen waarvan de herkenning leert", () => {
  const gelezen = readFormuleringen("content");
  if (!gelezen.ok) throw new Error(gelezen.problemen.join("\n"));
  const { leerstof } = gelezen;
  const zinnen = listLeervoorbeelden(leerstof).map(({ tekst }) => tekst);

  it("er staan geen vijf woorden op rij uit de toets in, en geen hele vraag", () => {
    const toets = new Map<string, string>();
    for (const [file, field] of [
      ["tests/eval/vragen.jsonl", "tekst"],
      ["tests/eval/casussen.jsonl", "verhaal"],
    ] as const)
      for (const line of readFileSync(file, "utf8").trim().split("\n")) {
        const regel = JSON.parse(line) as Record<string, string>;
        for (const stretch of listStukken(regel[field] ?? "")) toets.set(stretch, regel.id ?? "");
      }
    const overlap = zinnen.flatMap((zin) =>
      listStukken(zin)
        .filter((stretch) => toets.has(stretch))
        .map((stretch) => `${toets.get(stretch)} ‘${stretch}’ in: ${zin.slice(0, 100)}`),
    );
    expect(overlap).toEqual([]);
  });

  it("elk vraagstuk heeft er veel, in twee talen", () => {
    for (const { code } of leerstof.taxonomie.themas.flatMap((thema) => thema.vraagstukken)) {
      const groepen = leerstof.vraagstukken.filter((v) => v.vraagstuk === code).flatMap((v) => v.formuleringen);
      const count = (taal: string) =>
        groepen.filter((groep) => groep.taal === taal).reduce((sum, groep) => sum + groep.zinnen.length, 0);
      expect(count("nl"), code).toBeGreaterThanOrEqual(200);
      expect(count("en"), code).toBeGreaterThanOrEqual(60);
    }
  });

  it("geen zin leert twee verschillende dingen", () => {
    const seen = new Map<string, string>();
    const dubbel = listLeervoorbeelden(leerstof).flatMap(({ tekst, doel }) => {
      const key = listWoorden(tekst)
        .map(({ gevouwen }) => gevouwen)
        .join(" ");
      // One word may stand for two needs ("deurwaarder"): that is what shares are for.
      if (listWoorden(tekst).length < 2) return [];
      const label = [...(doel.vraagstuk ?? doel.bereik ?? [])].map(String).join();
      const other = seen.get(key);
      seen.set(key, label);
      return other === undefined || other === label ? [] : [`${tekst}: ${other} en ${label}`];
    });
    expect(dubbel).toEqual([]);
  });
});

/** Stretches of five words, as compared by the recogniser; of a shorter text (two words or more) the whole. */
function listStukken(tekst: string): string[] {
  const woorden = listWoorden(tekst).map(({ gevouwen }) => gevouwen);
  if (woorden.length < 5) return woorden.length < 2 ? [] : [`^${woorden.join(" ")}$`];
  return woorden.slice(4).map((_, start) => woorden.slice(start, start + 5).join(" "));
}

describe("gegeven content met een fout", () => {
  let content: Contentmap;
  beforeEach(() => {
    content = createMinimalContent();
  });
  afterEach(() => removeContent(content));

  const GOED = `vraagstuk: fin-anders
formuleringen:
  - taal: nl
    soort: advies
    zinnen: |
      hoe kom ik aan geld
`;

  it("gegeven geen fout, dan leren we van de zinnen en van de taxonomie", () => {
    content.write("taxonomie/formuleringen/fin-anders.yaml", GOED);
    const gelezen = readFormuleringen(content.dir);
    if (!gelezen.ok) throw new Error(gelezen.problemen.join("\n"));
    expect(listLeervoorbeelden(gelezen.leerstof).map(({ tekst }) => tekst)).toContain("hoe kom ik aan geld");
    expect(readContent(content.dir).ok, "de zinnen horen niet bij de catalogus").toBe(true);
  });

  it.each([
    ["een onbekend veld", GOED.replace("soort:", "sort:"), /fin-anders\.yaml:\d+ formuleringen\[0\]/],
    ["een onbekende taal", GOED.replace("nl", "fy"), /fin-anders\.yaml:3 formuleringen\[0\]\.taal/],
    [
      "een ander vraagstuk dan de naam",
      GOED.replace("fin-anders", "fin-garantie"),
      /:1 vraagstuk: hoort fin-anders te zijn/,
    ],
    [
      "een verwijzing die niet bestaat",
      GOED.replace("    zinnen", "    ook: [bestaat-niet]\n    zinnen"),
      /ook\[0\]: bestaat-niet staat niet in/,
    ],
    [
      "geen enkele zin",
      GOED.replace("|\n      hoe kom ik aan geld", '""'),
      /zinnen: "" mag niet; verwacht minstens één zin/,
    ],
    ["kapotte YAML", "vraagstuk: [", /fin-anders\.yaml:1/],
  ])("%s: dan noemt de melding bestand, regel en veld", (_, text, melding) => {
    content.write("taxonomie/formuleringen/fin-anders.yaml", text);
    const gelezen = readFormuleringen(content.dir);
    expect(gelezen.ok ? [] : gelezen.problemen).toContainEqual(expect.stringMatching(melding));
  });
});
