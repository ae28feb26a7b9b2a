import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";

/** The chapter of BENCH.md that `npm run chaos` writes; all before it is of `npm run bench`. */
const BESTAND = "BENCH.md";
const KOP = "\n## Handovers under kills and load\n";

export function readOverdrachtmeting(): string {
  const text = readFileSync(BESTAND, "utf8");
  const start = text.indexOf(KOP);
  return start < 0 ? "" : text.slice(start);
}

/** Puts these measurements in the place of the earlier ones. */
export async function saveOverdrachtmeting(tabellen: string): Promise<void> {
  const text = readFileSync(BESTAND, "utf8");
  const before = text.slice(0, text.length - readOverdrachtmeting().length);
  const chapter = `${KOP}
Printed and written by \`npm run chaos\`: real requests over HTTP to the built site, mail to a real mail server, everything on this machine, which the load shares with the server that it measures.

${tabellen}`;
  writeFileSync(BESTAND, await format(before + chapter, { ...(await resolveConfig(BESTAND)), filepath: BESTAND }));
}
