import { expect, test, type Page } from "@playwright/test";
import { gaVerder, zieAdvies } from "./steps";

const ADVIES = "/advies?vraagstukken=int-export&gemeente=Eindhoven&export=ervaren&vorm=mkb&medewerkers=25&acuut=nee";

const eersteContact = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

/** Says below the advice what happened there, and waits for the next. */
async function nietGeholpen(page: Page, wat: string): Promise<void> {
  const before = page.url();
  await page.getByText("Konden zij u niet helpen?").click();
  await page.getByRole("link", { name: wat }).click();
  await page.waitForURL((url) => url.href !== before);
  await zieAdvies(page);
}

test("wie niet geholpen is, krijgt de volgende, hoeft niets opnieuw te vertellen en kan het terugdraaien", async ({
  page,
}) => {
  await page.goto(ADVIES);
  const eerste = await eersteContact(page);
  await nietGeholpen(page, "Ik krijg niemand te pakken");
  const tweede = await eersteContact(page);
  expect(tweede).not.toBe(eerste);
  await expect(page.getByText(`${eerste}: u kreeg niemand te pakken.`)).toBeVisible();
  await expect(page.getByRole("region", { name: "Zo begint u het gesprek" })).toContainText(
    `Ik heb het al geprobeerd bij ${eerste}.`,
  );
  await expect(page.getByRole("main").locator("ol > li", { hasText: eerste })).toHaveCount(0);

  await page.getByRole("link", { name: "Klopt dit niet? Wijzig het" }).click();
  await page.getByRole("checkbox", { name: eerste }).uncheck();
  await page.getByRole("checkbox", { name: "Niemand, ik wil iedereen nog proberen" }).check();
  await gaVerder(page);
  await page.goto(`/advies${new URL(page.url()).search}`);
  expect(await eersteContact(page)).toBe(eerste);
});

test("na drie keer sturen we niemand verder: er staat wie belt u, met een nummer", async ({ page }) => {
  await page.goto(ADVIES);
  const namen = new Set([await eersteContact(page)]);
  for (const wat of [
    "Mijn vraag hoort niet bij hen",
    "Zij hebben nu geen tijd of plek",
    "Zij helpen niet in mijn regio",
  ]) {
    await nietGeholpen(page, wat);
    namen.add(await eersteContact(page));
  }
  await expect(page.getByText("We sturen u niet verder van deur naar deur.")).toBeVisible();
  await expect(page.getByText("Konden zij u niet helpen?")).toHaveCount(0);
  await expect(page.getByRole("article").first().locator('a[href^="tel:"]').first()).toBeVisible();
  expect(namen.size).toBeGreaterThanOrEqual(3);
});

for (const geweest of ["kvk", "kvk.zomaar", "bestaat-niet.anders", "kvk.anders.nog"])
  test(`een adres met geweest=${geweest} geeft een advies of een melding, geen fout`, async ({ page }) => {
    const response = await page.goto(`${ADVIES}&geweest=${geweest}`);
    expect(response?.status()).toBeLessThan(500);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
