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
  // Not even a sketch names who was just said to be of no help.
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await page.getByRole("checkbox", { name: eerste }).uncheck();
  await gaVerder(page);
  await zieAdvies(page);
  expect(await eersteContact(page)).toBe(eerste);
});

test("na drie keer sturen we niemand verder: er staat wie belt u, met een nummer", async ({ page }) => {
  await page.goto("/advies?vraagstukken=inn-nieuwe-producten&gemeente=Eindhoven&vorm=mkb&medewerkers=25&acuut=nee");
  const namen = [await eersteContact(page)];
  for (const wat of [
    "Mijn vraag hoort niet bij hen",
    "Zij hebben nu geen tijd of plek",
    "Zij helpen niet in mijn regio",
  ]) {
    await nietGeholpen(page, wat);
    namen.push(await eersteContact(page));
  }
  await expect(page.getByText("We sturen u niet verder van deur naar deur.")).toBeVisible();
  await expect(page.getByText("Konden zij u niet helpen?")).toHaveCount(0);
  await expect(page.getByRole("article").first().locator('a[href^="tel:"]').first()).toBeVisible();
  expect(new Set(namen).size).toBe(4);
});

test("wie bij KVK niemand te pakken krijgt en voor wie niemand anders is, leest dat, zonder beloften", async ({
  page,
}) => {
  await page.goto(
    "/advies?vraagstukken=fin-eigen-vermogen-bancair&gemeente=Assen&vorm=mkb&acuut=nee&geweest=kvk.niet-bereikbaar",
  );
  await zieAdvies(page);
  await expect(page.getByText("We weten voor deze vraag niemand anders die u eerst kan helpen.")).toBeVisible();
  await expect(page.getByText("Ik heb het al geprobeerd bij")).toHaveCount(0);
});

for (const geweest of ["kvk", "kvk.zomaar", "kvk.anders.nog"])
  test(`een adres met geweest=${geweest} geeft een melding, met een weg naar het advies op de rest`, async ({
    page,
  }) => {
    await page.goto(`${ADVIES}&geweest=${geweest}`);
    await expect(page.getByRole("heading", { level: 1, name: "We kunnen een antwoord niet lezen" })).toBeVisible();
    await page.getByRole("link", { name: "Bekijk het advies zonder deze antwoorden" }).click();
    await zieAdvies(page);
  });

test("wie uit de catalogus is verdwenen, telt niet mee", async ({ page }) => {
  await page.goto(`${ADVIES}&geweest=bestaat-niet.anders`);
  await zieAdvies(page);
  await expect(page.getByText("Jammer dat u nog niet geholpen bent")).toHaveCount(0);
});
