import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test, type Page } from "@playwright/test";
import { z } from "zod";

/** How easy was it: one tap is enough, a remark may follow, and only what may be kept is kept. */

const ADVIES = "/advies?vraagstukken=int-export&gemeente=Eindhoven&vorm=mkb&medewerkers=25";

const TEKSTEN = {
  nl: {
    pad: ADVIES,
    vraag: "Hoe makkelijk was dit?",
    cijfer: "4 makkelijk",
    waarom: "Dank u. Wilt u zeggen waarom?",
    veld: "Uw opmerking",
    knop: "Verstuur",
    teLang: "Uw opmerking is langer dan 1.000 tekens.",
    dank: "Dank u. Hier maken we het beter mee.",
  },
  en: {
    pad: `/en${ADVIES}`,
    vraag: "How easy was this?",
    cijfer: "4 easy",
    waarom: "Thank you. Would you like to say why?",
    veld: "Your remark",
    knop: "Send",
    teLang: "Your remark is longer than 1,000 characters.",
    dank: "Thank you. This helps us to do better.",
  },
} as const;

const VELDEN = ["catalogusversie", "cijfer", "dag", "eersteContact", "motorversie", "opmerking", "taal", "themas"];
const rapportSchema = z.object({
  totaal: z.object({ aantal: z.number() }),
  opmerkingen: z.array(z.record(z.string(), z.unknown())),
});

/** The report of `npm run feedback`, from the database of the site that is under test. */
async function readFeedback(): Promise<z.infer<typeof rapportSchema>> {
  const command = ["--conditions=react-server", "--import", "tsx", "lib/cli/feedback.ts", "--json"];
  return rapportSchema.parse(JSON.parse((await promisify(execFile)(process.execPath, command)).stdout));
}

const kop = (page: Page, naam: string) => page.getByRole("heading", { level: 2, name: naam, exact: true });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "met JavaScript" : "zonder JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const taal of ["nl", "en"] as const)
      test(`één tik, dan een opmerking (${taal})`, async ({ page }, { project }) => {
        const { pad, vraag, cijfer, waarom, veld, knop, teLang, dank } = TEKSTEN[taal];
        const merk = `proef ${project.name} ${taal} ${javaScriptEnabled} ${Date.now().toString(36)}`;
        await page.goto(pad);
        await page.getByRole("group", { name: vraag }).getByRole("button", { name: cijfer, exact: true }).click();
        await expect(kop(page, waarom)).toBeFocused();
        await expect(page).toHaveURL(pad);

        await page.getByRole("textbox", { name: veld }).fill("a".repeat(1001));
        await page.getByRole("button", { name: knop }).click();
        await expect(page.getByRole("alert").filter({ hasText: teLang })).toBeFocused();
        await expect(page.getByRole("textbox", { name: veld })).toHaveValue("a".repeat(1001));

        await page.getByRole("textbox", { name: veld }).fill(`${merk}, bel 06-12345678`);
        await page.getByRole("button", { name: knop }).click();
        await expect(kop(page, dank)).toBeFocused();
        await expect(page.getByRole("textbox", { name: veld })).toBeHidden();
        expect(page.url()).not.toContain("proef");
        expect(await page.context().cookies()).toEqual([]);

        const rows = (await readFeedback()).opmerkingen.filter((row) => String(row.opmerking).startsWith(merk));
        expect(rows).toHaveLength(1);
        expect(Object.keys(rows[0] ?? {}).sort()).toEqual(VELDEN);
        expect(rows[0]).toMatchObject({
          dag: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          cijfer: 4,
          taal,
          themas: ["internationalisering"],
          opmerking: `${merk}, bel [weggehaald]`,
        });
        expect(JSON.stringify(rows)).not.toContain("Eindhoven");
      });
  });

test("met alleen het toetsenbord", async ({ page }) => {
  await page.goto(ADVIES);
  await page.getByRole("button", { name: "1 heel moeilijk" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(kop(page, TEKSTEN.nl.waarom)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: TEKSTEN.nl.veld })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(kop(page, TEKSTEN.nl.dank)).toBeFocused();
});

test("de vraag is er niet zonder advies, en staat niet op papier", async ({ page }) => {
  await page.goto("/advies?banen=x");
  await expect(kop(page, TEKSTEN.nl.vraag)).toHaveCount(0);
  await page.goto(ADVIES);
  await page.emulateMedia({ media: "print" });
  await expect(kop(page, TEKSTEN.nl.vraag)).toBeHidden();
});
