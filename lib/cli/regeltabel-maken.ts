import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Where rules live; commands and the server only use them. */
const DOMEIN = ["overdracht", "catalogus", "gebied", "herkenning", "profiel", "routering"];
const START = "<!-- regeltabel: npm run regeltabel -->";
const END = "<!-- einde regeltabel -->";
const REGEL = /\bR\d{2}\b/g;

/** Rule, hard or soft, where it stands, and which tests hold it; or why it is not in the code. Markdown, in the order of the rules. */
export function makeRegeltabel(): string {
  const places = listPlaatsen([
    ...DOMEIN.flatMap((folder) => listFiles(`lib/${folder}`)),
    "content/regels/beslistabel.yaml",
  ]);
  const tests = listPlaatsen(
    listFiles("tests").filter((file) => file.endsWith(".test.ts") && !file.includes("/house/")),
  );
  const reasons = listRedenen();
  const rows = listRegels().map(({ id, soort, titel }) => {
    const reason = reasons.get(id);
    const place = reason ?? toLinks(places.get(id));
    return `| ${id} | ${soort} | ${titel} | ${place} | ${toLinks(tests.get(id))} |`;
  });
  return ["| regel | | wat | plaats, of waarom niet | toets |", "|---|---|---|---|---|", ...rows].join("\n");
}

/** The document with the table between its marks. */
export function replaceRegeltabel(document: string, tabel: string): string {
  const [before, rest] = document.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`Het document mist ${START} of ${END}.`);
  return `${before}${START}\n<!-- prettier-ignore -->\n${tabel}\n\n${END}${after}`;
}

/** Every rule of regels.md with its first sentence. */
export function listRegels(): { id: string; soort: string; titel: string }[] {
  const matches = readFileSync("content/regels/regels.md", "utf8").matchAll(
    /^- \*\*(R\d{2}) (Hard|Zacht)\. (.+?)\*\*/gm,
  );
  return [...matches].map(([, id = "", soort = "", titel = ""]) => ({ id, soort: soort.toLowerCase(), titel }));
}

/** Rules that hold by the catalogue's facts, or not at all, and why (content/regels/niet-in-code.md). */
function listRedenen(): Map<string, string> {
  const matches = readFileSync("content/regels/niet-in-code.md", "utf8").matchAll(/^- \*\*(R\d{2})\*\* (.+)$/gm);
  return new Map([...matches].map(([, id = "", reason = ""]) => [id, reason]));
}

function listPlaatsen(files: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of files)
    for (const id of new Set(readFileSync(file, "utf8").match(REGEL) ?? []))
      found.set(id, [...(found.get(id) ?? []), file]);
  return found;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")))
    .sort();
}

function toLinks(files: readonly string[] = []): string {
  return files.map((file) => `[${path.posix.basename(file)}](${file})`).join(", ");
}
