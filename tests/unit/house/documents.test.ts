import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { boundaries } from "../../../eslint.house.mjs";

/** What the documents promise is there: commands, links, paths and boundaries. */

const root = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "BESLUITEN.md", "WOORDENLIJST.md", "PRIVACY.md"];
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read("package.json")));

function listCommands(text: string): string[] {
  const runs = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z0-9:-]*)/g)].map(([, name]) => name ?? "");
  const shorts = [...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name ?? "");
  return [...new Set([...runs, ...shorts])];
}

function listLinks(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => (target ?? "").replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}

/** Paths between backticks; one with a placeholder or a wildcard is a pattern and not a path. */
function listPaths(text: string): string[] {
  return [...text.matchAll(/`((?:app|components|lib|prisma|content|tests|public)\/[^`\s]*)`/g)]
    .map(([, path]) => path ?? "")
    .filter((path) => !/[<>*…{}]/.test(path));
}

const listRuleNumbers = (text: string) => [...new Set(text.match(/\bR\d{2}\b/g))];

/** Generated code is not in the repository, but has its place. */
function isIgnored(path: string): boolean {
  try {
    execFileSync("git", ["check-ignore", "-q", path], { cwd: root });
    return true;
  } catch {
    return false;
  }
}

describe.each(DOCUMENTS)("%s", (document) => {
  const text = read(document);

  it("noemt alleen commando's die bestaan", () => {
    expect(listCommands(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  it("verwijst alleen naar bestanden die bestaan", () => {
    const missing = listLinks(text).filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it("noemt alleen paden die bestaan", () => {
    expect(listPaths(text).filter((path) => !existsSync(join(root, path)) && !isIgnored(path))).toEqual([]);
  });
});

describe("het lezen van documenten", () => {
  it("ziet commando's, links en paden", () => {
    const text =
      "Run `npm run --silent advies` or `npm start`; see [a](lib/a.ts#b), [c](https://d.nl) and `lib/x/y.ts`, `lib/<z>`.";
    expect(listCommands(text)).toEqual(["advies", "start"]);
    expect(listLinks(text)).toEqual(["lib/a.ts"]);
    expect(listPaths(text)).toEqual(["lib/x/y.ts"]);
  });

  it("elk regelnummer in code en beslistabel staat in content/regels/regels.md", () => {
    const known = new Set(listRuleNumbers(read("content/regels/regels.md").replace(/^(?!- \*\*R).*$/gm, "")));
    const sources = execFileSync(
      "git",
      ["grep", "--untracked", "-lE", "R[0-9]{2}", "--", "lib", "content/regels/*.yaml"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    const cited = sources
      .trim()
      .split("\n")
      .flatMap((file) => listRuleNumbers(read(file)).map((rule) => ({ file, rule })));
    expect(known.size).toBeGreaterThan(50);
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });

  it("README noemt elk commando van package.json", () => {
    const internal = /^(pre|post)/;
    const named = listCommands(read("README.md"));
    expect(Object.keys(scripts).filter((name) => !internal.test(name) && !named.includes(name))).toEqual([]);
  });

  it("ARCHITECTURE noemt elke grens, met de melding van de lint", () => {
    const text = read("ARCHITECTURE.md").replace(/\s+/g, " ");
    for (const { id, message } of boundaries) {
      expect(text).toContain(`\`${id}\``);
      expect(text).toContain(message.replace(/\s+/g, " "));
    }
  });
});
