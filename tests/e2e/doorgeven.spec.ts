import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { withSiteServer } from "../../lib/cli/site-server.mjs";
import {
  bekijkWatWijSturen,
  geefTerug,
  kiesEersteContact,
  leesOntvangerlink,
  maakOndernemer,
  neemAan,
  openMail,
  verstuur,
  verzoek,
  vulAanvraagIn,
  zieToestand,
  type Dossier,
} from "./overdrachtstappen";

/** Real answers that lead from KVK to others. */
const LANGE_WEG = "vraagstukken=fin-eigen-vermogen-bancair&vraagstukken=int-export&gemeente=Maastricht";

/**
 * A site of its own, in whose catalogue every party has a mail address: the published one has too few to pass anything on.
 * The rest of it is as it is published.
 */
const test = base.extend<object, { proefsite: string }>({
  proefsite: [
    async ({}, use) => {
      const map = mkdtempSync(path.join(tmpdir(), "deurwijzer-doorgeven-"));
      const content = path.join(map, "content");
      cpSync("content", content, { recursive: true });
      for (const file of readdirSync(path.join(content, "catalogus")))
        addMailadres(path.join(content, "catalogus", file));
      const env = { CONTENT_DIR: content, DATABASE_URL: `file:${path.join(map, "proef.db")}` };
      const migrate = ["--conditions=react-server", "--import", "tsx", "lib/cli/migrate.ts"];
      execFileSync(process.execPath, migrate, { env: { ...process.env, ...env }, stdio: "ignore" });
      await withSiteServer(env, (url: string) => use(url));
      rmSync(map, { recursive: true });
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: ({ proefsite }, use) => use(proefsite),
});

function addMailadres(file: string): void {
  const text = readFileSync(file, "utf8");
  if (/^ {2}- soort: e-mail$/m.test(text)) return;
  const kanaal = `contactkanalen:\n  - soort: e-mail\n    waarde: ${path.basename(file, ".yaml")}@loket.example`;
  if (/^contactkanalen:$/m.test(text)) writeFileSync(file, text.replace(/^contactkanalen:$/m, kanaal));
  else appendFileSync(file, `\n${kanaal}\n`);
}

async function vraagAan(page: Page, { magDoorgeven }: { magDoorgeven: boolean }): Promise<Dossier> {
  await page.goto(`/overdracht?${LANGE_WEG}`);
  await kiesEersteContact(page);
  await vulAanvraagIn(page, maakOndernemer("Ik wil uitbreiden en krijg bij de bank geen gehoor."));
  if (magDoorgeven) await page.getByRole("checkbox", { name: /Past het niet bij hen/ }).check();
  await bekijkWatWijSturen(page);
  return verstuur(page);
}

/** Who the ondernemer now waits for, as the own page says it once the mail is there. */
async function leesWie(page: Page, status: string): Promise<string> {
  const kop = page.getByRole("heading", { level: 2, name: /^Wij wachten op / });
  await expect
    .poll(async () => {
      await page.goto(status);
      return kop.count();
    })
    .toBe(1);
  return (await kop.innerText()).replace("Wij wachten op ", "");
}

/** Opens the page of whoever has it now, in a tab of its own. */
async function openBalie(page: Page, kenmerk: string): Promise<Page> {
  const balie = await page.context().newPage();
  await balie.goto(await leesOntvangerlink(page, kenmerk));
  return balie;
}

async function stuurTerug(page: Page, kenmerk: string): Promise<void> {
  const balie = await openBalie(page, kenmerk);
  await geefTerug(balie, "Wij hebben nu geen plek");
  await expect(balie.getByText("U hebt het teruggegeven.")).toBeVisible();
}

test("wie vooraf ja zei, ziet het drie keer doorgaan, steeds naar een ander; daarna staat er wie te bellen", async ({
  page,
}) => {
  test.slow();
  const { kenmerk, status } = await vraagAan(page, { magDoorgeven: true });
  const gehad: string[] = [];
  for (let ronde = 1; ronde <= 4; ronde += 1) {
    const wie = await leesWie(page, status);
    expect(gehad).not.toContain(wie);
    const vorige = gehad.at(-1);
    if (vorige !== undefined) {
      const mail = await openMail(page, `Uw vraag gaat nu naar ${wie} (${kenmerk})`);
      await expect(mail).toContainText(`${vorige} zegt: wij hebben nu geen plek.`);
    }
    gehad.push(wie);
    await stuurTerug(page, kenmerk);
  }
  await page.goto(status);
  await zieToestand(page, "Wij vinden niemand meer: bel Kamer van Koophandel (KVK)");
  const mail = await openMail(page, `Bel met KVK: wij vinden niemand meer (${kenmerk})`);
  await expect(mail).toContainText(`${gehad.at(-1)} zegt: wij hebben nu geen plek.`);
  await expect(mail).toContainText("Wij hebben dit zonder uw gegevens gemeld aan wie onze catalogus bijhoudt.");
});

test("wie vooraf niets zei, kiest zelf: pas na een ja gaat het door, en de volgende leest wie er al naar keek", async ({
  page,
}) => {
  const { kenmerk, status } = await vraagAan(page, { magDoorgeven: false });
  const eerste = await leesWie(page, status);
  await stuurTerug(page, kenmerk);
  await page.goto(status);
  const vraag = page.getByRole("heading", { level: 2, name: /^Mogen wij uw verhaal naar .+ sturen\?$/ });
  await expect(vraag).toBeVisible();
  const tweede = (await vraag.innerText()).replace(/^Mogen wij uw verhaal naar (.+) sturen\?$/, "$1");
  await openMail(page, `Mogen wij uw verhaal naar ${tweede} sturen? (${kenmerk})`);
  await openMail(page, verzoek(kenmerk), 0);
  await page.getByRole("button", { name: `Ja, stuur mijn verhaal naar ${tweede}` }).click();
  expect(await leesWie(page, status)).toBe(tweede);

  const balie = await openBalie(page, kenmerk);
  await expect(balie.getByText(`${eerste}: wij hebben nu geen plek.`)).toBeVisible();
  await expect(balie.getByRole("main")).toContainText("krijg bij de bank geen gehoor");
  await neemAan(balie, "Bob de Beller", "030 765 43 21");
  await page.goto(status);
  await zieToestand(page, `${tweede} pakt uw vraag op`);
  await expect(page.getByText("U spreekt met Bob de Beller.")).toBeVisible();
});
