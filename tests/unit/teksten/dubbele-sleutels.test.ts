import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../../content/teksten");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));

/** Each key that its object has already, with the way to it: who reads the JSON gets the last one, without a word. */
function listDubbel(text: string): string[] {
  const walk = (node: ts.Node | undefined, pad: string): string[] => {
    if (node === undefined) return [];
    if (ts.isArrayLiteralExpression(node))
      return node.elements.flatMap((child, index) => walk(child, `${pad}.${index}`));
    if (!ts.isObjectLiteralExpression(node)) return [];
    const seen = new Set<string>();
    return node.properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) return [];
      const sleutel = `${pad}.${property.name.text}`;
      const dubbel = seen.has(sleutel) ? [sleutel] : [];
      seen.add(sleutel);
      return [...dubbel, ...walk(property.initializer, sleutel)];
    });
  };
  return walk(ts.parseJsonText("a.json", text).statements[0]?.expression, "");
}

describe("een sleutel die twee keer in een tekstbestand staat", () => {
  it("wordt gevonden, hoe diep ook; dezelfde sleutel op een andere plek mag", () => {
    const text = '{ "a": { "b": "1", "c": "2", "b": "3" }, "c": [{ "a": "4" }, { "a": "5", "a": "6" }] }';
    expect(listDubbel(text)).toEqual([".a.b", ".c.1.a"]);
  });

  it.each(files)("is er niet in %s", (file) => {
    expect(listDubbel(readFileSync(join(root, file), "utf8"))).toEqual([]);
  });
});
