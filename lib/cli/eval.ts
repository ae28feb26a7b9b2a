import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Invoer } from "../routering/invoer";
import { giveAdvies } from "../server/usecases/give-advies";
import { herkenVerhaal } from "../server/usecases/herken-verhaal";

/** `npm run eval`: scores the published catalogue on the labelled cases and questions, with the misses (tests/eval). */

type Casus = { id: string; invoer: Invoer };
type Vraag = { id: string; tekst: string };

await score("advies", "tests/eval/casussen.jsonl", async ({ id, invoer }: Casus) => {
  const { profiel, eersteContact, doorverwijzingen } = await giveAdvies(invoer);
  const short = ({ dienstverlener, dienst }: typeof eersteContact) => ({ dienstverlener, dienst });
  return {
    id,
    segment: profiel.segment,
    eersteContact: short(eersteContact),
    doorverwijzingen: doorverwijzingen.map(short),
  };
});
await score("herken", "tests/eval/vragen.jsonl", async ({ id, tekst }: Vraag) => ({
  id,
  ...(await herkenVerhaal(tekst)),
}));

async function score<T>(soort: string, file: string, answer: (line: T) => Promise<object>): Promise<void> {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const answers = await Promise.all(lines.map((line) => answer(JSON.parse(line) as T)));
  const dir = mkdtempSync(path.join(tmpdir(), "deurwijzer-eval-"));
  try {
    const out = path.join(dir, "resultaten.jsonl");
    writeFileSync(out, answers.map((line) => JSON.stringify(line)).join("\n"));
    execFileSync(process.execPath, ["tests/eval/score.mjs", soort, file, out, "--detail"], { stdio: "inherit" });
  } finally {
    rmSync(dir, { recursive: true });
  }
}
