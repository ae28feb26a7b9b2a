import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { findNameProblem } from "../../../eslint.house.mjs";

/** Rules over the real tree that no single file can tell. */

const root = join(import.meta.dirname, "../../..");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 10_000_000,
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));

type Graph = ReadonlyMap<string, readonly string[]>;

/** The first cycle found, as the files on its way, or null. */
function findCycle(graph: Graph): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | null => {
    const start = way.indexOf(file);
    if (start >= 0) return [...way.slice(start), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

function readImports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
  return importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith("@/")) return [`${fileName.slice(2)}.ts`];
    return fileName.startsWith(".") ? [`${posix.join(posix.dirname(file), fileName)}.ts`] : [];
  });
}

describe("de boom", () => {
  it("geen bestand of map heeft een naam die niets zegt, en code heet in kebab-case", () => {
    const wrong = files.flatMap((file) => {
      const problem = findNameProblem(file);
      return problem ? [`${file}: ${problem}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["lib/gebied/helpers/a.ts", "emptyName"],
    ["docs/misc.md", "emptyName"],
    ["lib/gebied/index.ts", "barrel"],
    ["components/advies/AdviesKaart.tsx", "kebab"],
    ["lib/server_side/a.ts", "kebab"],
    ["app/(publiek)/vragenlijst/[stap]/page.tsx", null],
    ["app/layout.tsx", null],
    ["README.md", null],
    [".prettierrc.json", null],
  ])("de naam %s krijgt het oordeel %s", (file, problem) => {
    expect(findNameProblem(file)).toBe(problem);
  });

  it("zuivere code importeert nergens in een kring", () => {
    const pure = files.filter((file) => /^lib\/(?!server\/|cli\/).*\.ts$/.test(file));
    expect(pure.length).toBeGreaterThan(5);
    const graph = new Map(pure.map((file) => [file, readImports(file)]));
    expect([...graph.values()].flat().some((file) => graph.has(file))).toBe(true);
    expect(findCycle(graph)).toBeNull();
  });

  it("een kring wordt gevonden, ook verder weg", () => {
    const line: [string, string[]][] = [
      ["a", ["b"]],
      ["b", ["c"]],
    ];
    expect(findCycle(new Map(line))).toBeNull();
    expect(findCycle(new Map([...line, ["c", ["b"]]]))).toEqual(["b", "c", "b"]);
  });
});
