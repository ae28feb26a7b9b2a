import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { beoordelingSchema } from "@/lib/beoordeling/beoordeling";
import { navraagSchema } from "@/lib/beoordeling/navraag";
import { beslisregelSchema } from "@/lib/catalogus/catalogus";
import * as codes from "@/lib/catalogus/codes";
import { dienstverlenerSchema } from "@/lib/catalogus/dienstverlener";
import { taxonomieSchema } from "@/lib/catalogus/taxonomie";
import { voorwaardeSchema } from "@/lib/catalogus/voorwaarde";
import { gemeenteSchema } from "@/lib/gebied/gebied";
import { linkcontroleSchema, LINKUITKOMSTEN } from "@/lib/linkcheck/linkcontrole";
import { VOORKEUREN } from "@/lib/overdracht/aanvraagvelden";
import { bijlageSchema, persoonsdeelSchema } from "@/lib/overdracht/dossier";
import { gebeurtenisSchema, REDENEN_TERUG, UITKOMSTEN } from "@/lib/overdracht/gebeurtenis";
import { ONTVANGERZETTEN, TERUGKOPPELINGEN } from "@/lib/overdracht/ontvangerzet";
import { POSTSOORTEN } from "@/lib/overdracht/post";
import { STATUSUITKOMSTEN, STATUSZETTEN } from "@/lib/overdracht/statuszet";
import { ACTOREN, SOORTEN_GEBEURTENIS, TOESTANDEN } from "@/lib/overdracht/toestanden";
import { REDENEN_GEWEIGERD, REDENEN_LATER } from "@/lib/post/verzenduitkomst";
import { GROOTTEKLASSEN } from "@/lib/profiel/grootteklasse";
import { GROEI, OMZETKLASSEN } from "@/lib/profiel/omvang";
import { REDENEN_GEWEEST } from "@/lib/routering/geweest";
import { invoerSchema } from "@/lib/routering/invoer";
import { LINKDOELEN } from "@/lib/server/geheim/link";

const text = readFileSync(join(import.meta.dirname, "../../../WOORDENLIJST.md"), "utf8");
const words = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word));

/** Every field name in a schema, at any depth. */
function listFields(schema: z.ZodType): string[] {
  const fields = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("properties" in part && typeof part.properties === "object") {
      for (const field of Object.keys(part.properties ?? {})) fields.add(field);
    }
    for (const child of Object.values(part)) walk(child);
  };
  walk(z.toJSONSchema(schema, { io: "input" }));
  return [...fields];
}

/** SBI letters are no words. */
const isWord = (value: string) => value.length > 1;

const lists: [string, readonly string[]][] = [
  ...Object.entries(codes).flatMap(([name, value]): [string, readonly string[]][] =>
    Array.isArray(value) ? [[name, value.filter(isWord)]] : [],
  ),
  ["GROOTTEKLASSEN", GROOTTEKLASSEN],
  ["GROEI", GROEI],
  ["OMZETKLASSEN", OMZETKLASSEN],
  ["LINKUITKOMSTEN", LINKUITKOMSTEN],
  ["LINKDOELEN", LINKDOELEN],
  ["soorten voorwaarde", voorwaardeSchema.options.map(({ shape }) => shape.soort.value)],
  ["velden van een dienstverlener", listFields(dienstverlenerSchema)],
  ["velden van de taxonomie", listFields(taxonomieSchema)],
  ["velden van een beslisregel", listFields(beslisregelSchema)],
  ["velden van een gemeente", listFields(gemeenteSchema)],
  ["velden van een beoordeling", Object.keys(beoordelingSchema.shape)],
  ["velden van de navraag", Object.keys(navraagSchema.shape)],
  ["velden van een linkcontrole", Object.keys(linkcontroleSchema.shape)],
  ["velden van de invoer", listFields(invoerSchema)],
  ["REDENEN_GEWEEST", REDENEN_GEWEEST],
  ["TOESTANDEN", TOESTANDEN],
  ["ACTOREN", ACTOREN],
  ["SOORTEN_GEBEURTENIS", SOORTEN_GEBEURTENIS],
  ["REDENEN_TERUG", REDENEN_TERUG],
  ["UITKOMSTEN", UITKOMSTEN],
  ["POSTSOORTEN", POSTSOORTEN],
  ["VOORKEUREN", VOORKEUREN],
  ["STATUSZETTEN", STATUSZETTEN],
  ["STATUSUITKOMSTEN", STATUSUITKOMSTEN],
  ["ONTVANGERZETTEN", ONTVANGERZETTEN],
  ["TERUGKOPPELINGEN", TERUGKOPPELINGEN],
  ["velden van een gebeurtenis", Object.keys(gebeurtenisSchema.shape)],
  ["velden van een persoonsdeel", Object.keys(persoonsdeelSchema.shape)],
  ["velden van een bijlage", Object.keys(bijlageSchema.shape)],
  ["REDENEN_LATER", REDENEN_LATER],
  ["REDENEN_GEWEIGERD", REDENEN_GEWEIGERD],
];

describe("de woordenlijst", () => {
  it("de lijsten zijn gevonden en niet leeg", () => {
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.flatMap(([, values]) => values)).toEqual(
      expect.arrayContaining(["zwaar-weer", "te-bespreken", "plaatshouder", "clusterDeelnemers", "korteUitleg"]),
    );
  });

  it.each(lists)("kent elk woord van %s", (_, values) => {
    expect(values.filter((value) => !words.has(value))).toEqual([]);
  });
});
