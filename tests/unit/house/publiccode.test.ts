import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

/** The rules of publiccode.yml 0.7 (publiccodeyml/publiccode.yml, docs/standard/schema.core.rst) for the keys that we use. */

const root = join(import.meta.dirname, "../../..");

const language = z.strictObject({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(1),
});

const contact = z.strictObject({ name: z.string().min(1) });

const publiccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.literal("0.7"),
  name: z.string().min(1),
  url: z.url(),
  organisation: z.strictObject({ uri: z.url(), name: z.string().min(1).optional() }),
  softwareType: z.enum([
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
  ]),
  platforms: z.array(z.string().min(1)).min(1),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareVersion: z.string().min(1),
  categories: z.array(z.string().min(1)),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.string().min(1)),
  }),
  description: z.strictObject({ nl: language }),
  legal: z.strictObject({ license: z.string().min(1) }),
  maintenance: z.discriminatedUnion("type", [
    z.strictObject({ type: z.enum(["internal", "community"]), contacts: z.array(contact).min(1) }),
    z.strictObject({ type: z.literal("none") }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)).min(1),
  }),
});

const file: unknown = parse(readFileSync(join(root, "publiccode.yml"), "utf8"));
const packageSchema = z.object({ version: z.string(), license: z.string() });
const manifest = packageSchema.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

describe("publiccode.yml", () => {
  it("voldoet aan versie 0.7", () => {
    expect(publiccodeSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  it("noemt dezelfde versie en licentie als package.json", () => {
    const { softwareVersion, legal } = publiccodeSchema.parse(file);
    expect({ version: softwareVersion, license: legal.license }).toEqual(manifest);
  });

  it.each([
    ["zonder naam", { name: undefined }],
    ["met een onbekende status", { developmentStatus: "bijna klaar" }],
    ["met een onbekend veld", { naam: "Deurwijzer" }],
    ["met onderhoud zonder contactpersoon", { maintenance: { type: "community" } }],
  ])("wordt afgekeurd %s", (_, change) => {
    expect(publiccodeSchema.safeParse({ ...Object(file), ...change }).success).toBe(false);
  });

  it("de licentie staat voluit in LICENSE", () => {
    const text = readFileSync(join(root, "LICENSE"), "utf8");
    expect(text).toMatch(/^# EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    for (let article = 1; article <= 15; article += 1) expect(text).toMatch(new RegExp(`^## ${article}\\. ?`, "m"));
    expect(text).toContain("## Appendix");
  });
});
