import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Invoer } from "../routering/invoer";
import { today } from "../server/clock";
import { getGecompileerdeCatalogus, getZoekindex } from "../server/kennis";
import { giveAdvies } from "../server/usecases/give-advies";
import { herkenVerhaal } from "../server/usecases/herken-verhaal";
import { readVerhaal } from "../server/usecases/read-verhaal";
import { zoek } from "../zoeken/zoekindex";
import { runVragen, scoreVerloop } from "./vraagverloop";

/** `npm run eval`: scores the published catalogue on the labelled cases and questions, with the misses (tests/eval). */

type Casus = { id: string; invoer: Invoer; verhaal: string };
type Vraag = { id: string; tekst: string };

process.stdout.write("── met alle antwoorden\n");
await scoreAdvies(({ invoer }) => Promise.resolve(invoer));
process.stdout.write("── met alleen het verhaal\n");
await scoreAdvies(({ verhaal }) => readVerhaal(verhaal, {}));
await reportVragen();
for (const file of ["tests/eval/vragen.jsonl", "tests/eval/proef.jsonl"])
  await score("herken", file, async ({ id, tekst }: Vraag) => ({ id, ...(await herkenVerhaal(tekst)) }));
await reportNood();
await reportNamen();

/** Danger to life and limb on our own trial, which labels it: how much is seen, and how often it is seen where there is none. */
async function reportNood(): Promise<void> {
  const isNood = (reden: string | null) => reden?.startsWith("nood-") ?? false;
  const vragen = readLines<Vraag & { verwacht: { reden: string | null } }>("tests/eval/proef.jsonl");
  const gezien = await Promise.all(vragen.map(async ({ tekst }) => isNood((await herkenVerhaal(tekst)).reden)));
  const tally = (nood: boolean) => {
    const hier = vragen.flatMap(({ verwacht }, place) => (isNood(verwacht.reden) === nood ? [gezien[place]] : []));
    return `${hier.filter(Boolean).length} van ${hier.length}`;
  };
  process.stdout.write(`nood: herkend ${tally(true)} · vals alarm ${tally(false)}\n`);
}

/** Names with typing errors, abbreviations and former names: is the right one among the first three? */
async function reportNamen(): Promise<void> {
  const index = await getZoekindex("nl");
  const vragen = readLines<{ zoek: string; verwacht: string[] }>("tests/eval/namen-zoeken.jsonl");
  const gemist = vragen.filter(({ zoek: tekst, verwacht }) => {
    const eerste = zoek({ zoek: tekst, pagina: 1 }, index).dienstverleners.slice(0, 3);
    return !eerste.some(({ slug }) => verwacht.includes(slug));
  });
  for (const { zoek: tekst, verwacht } of gemist)
    process.stdout.write(`NAAM ${tekst} verwacht ${verwacht.join("/")}\n`);
  const share = ((100 * (vragen.length - gemist.length)) / vragen.length).toFixed(1);
  process.stdout.write(`zoeken: n=${vragen.length} naam bij de eerste drie ${share} %\n`);
}

function scoreAdvies(toInvoer: (casus: Casus) => Promise<Invoer>): Promise<void> {
  return score("advies", "tests/eval/casussen.jsonl", async (casus: Casus) => {
    const { profiel, eersteContact, doorverwijzingen } = await giveAdvies(await toInvoer(casus));
    const short = ({ dienstverlener, dienst }: typeof eersteContact) => ({ dienstverlener, dienst });
    return {
      id: casus.id,
      segment: profiel.segment,
      eersteContact: short(eersteContact),
      doorverwijzingen: doorverwijzingen.map(short),
    };
  });
}

async function reportVragen(): Promise<void> {
  const catalogus = await getGecompileerdeCatalogus("nl");
  const casussen = readLines<Casus>("tests/eval/casussen.jsonl");
  const verlopen = casussen.map(({ invoer }) => runVragen(invoer, catalogus, today()));
  const { mediaan, p90, max, zelfdeEersteContact, zelfdeVerwijzingen, schetsen, schetsenWaar } = scoreVerloop(verlopen);
  process.stdout.write(
    `vragen na het vraagstuk: mediaan ${mediaan} · p90 ${p90} · hoogstens ${max} · zelfde eerste contact als met alle antwoorden ` +
      `${zelfdeEersteContact} % · zelfde doorverwijzingen ${zelfdeVerwijzingen} % · eerste contact staat al vast bij ${schetsen} % ` +
      `van de vragen, en bleef dat bij ${schetsenWaar} %\n`,
  );
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

async function score<T>(soort: string, file: string, answer: (line: T) => Promise<object>): Promise<void> {
  const answers = await Promise.all(readLines<T>(file).map(answer));
  const dir = mkdtempSync(path.join(tmpdir(), "deurwijzer-eval-"));
  try {
    const out = path.join(dir, "resultaten.jsonl");
    writeFileSync(out, answers.map((line) => JSON.stringify(line)).join("\n"));
    execFileSync(process.execPath, ["tests/eval/score.mjs", soort, file, out, "--detail"], { stdio: "inherit" });
  } finally {
    rmSync(dir, { recursive: true });
  }
}
