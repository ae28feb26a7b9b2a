import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** What stands on a page takes its looks from a token, so that a house style can be laid over all of it. */

const root = join(import.meta.dirname, "../../..");
const css = readFileSync(join(root, "app/globals.css"), "utf8");
const parts = ["app", "components"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((p) => join(folder, p)),
  )
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n");

const match = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found))];
const defined = match(css, /^\s*(--(?:basis|deurwijzer)-[\w-]+):/gm);
const used = match(css, /var\((--(?:basis|deurwijzer)-[\w-]+)\)/g);
const onTailwind = match(css, /^\s*(--[\w\\.-]+):/gm).map((naam) => naam?.replace("\\", ""));

/** Kinds of names in the themes that NL Design System publishes. */
const SCALE = "(?:[2-6]?x[sl]|sm|md|lg)";
const ECHT = new RegExp(
  "^--basis-(?:" +
    [
      "color-(?:default|accent-1|action-1|negative|warning)-(?:inverse-)?(?:bg|border|color)-(?:default|document|subtle|hover)",
      `text-font-size-${SCALE}`,
      `text-line-height-${SCALE}`,
      "text-font-family-default",
      `space-(?:inline|block|row|column)-${SCALE}`,
      `border-radius-${SCALE}`,
      "focus-(?:outline|background)-color",
    ].join("|") +
    ")$",
);

describe("de tokens van de huisstijl", () => {
  it("elke token die er is wordt gebruikt, en elke die wordt gebruikt is er", () => {
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it("wat naar NL Design System is genoemd, heet zoals daar", () => {
    const basis = defined.filter((naam) => naam?.startsWith("--basis-"));
    expect(basis.length).toBeGreaterThan(50);
    expect(basis.filter((naam) => !ECHT.test(naam ?? ""))).toEqual([]);
  });

  it.each([
    ["padding", /(?<![\w-])p[xytrblse]?-([\d.]+)(?![\w.])/g],
    ["margin", /(?<![\w-])-?m[xytrblse]?-([\d.]+)(?![\w.])/g],
    ["space", /(?<![\w-])space-[xy]-([\d.]+)(?![\w.])/g],
    ["gap", /(?<![\w-])gap-(?:[xy]-)?([\d.]+)(?![\w.])/g],
    ["text", /(?<![\w-])text-(xs|sm|base|lg|\d?xl)(?![\w-])/g],
  ])("elke stap van %s in een onderdeel komt uit een token", (naam, pattern) => {
    const steps = match(parts, pattern).filter((step) => step !== "0");
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter((step) => !onTailwind.includes(`--${naam}-${step}`))).toEqual([]);
  });

  it("ruimte en letters staan in een onderdeel niet als los getal", () => {
    expect(match(parts, /(?<![\w-])((?:p|m|gap|space|text)[xytrbl]?(?:-[xy])?-\[[^\]]*\d[^\]]*\])/g)).toEqual([]);
  });
});
