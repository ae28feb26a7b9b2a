import { expect, test } from "@playwright/test";
import { gemeenteveld, openWaarom, zieAdvies, zieSamenvatting, zieVraag } from "./steps";

const GELDNOOD =
  "vraagstukken=zw-acute-financiele-steun&vraagstukken=zw-schulden-regeling&banen=gekrompen&marge=gekrompen" +
  "&medewerkers=9&sector=C&gemeente=Oldambt&vorm=mkb&acuut=ja";
const SAMEN_EXPORTEREN = "vraagstukken=int-export&gemeente=Eindhoven&export=starter&vorm=mkb&medewerkers=25";

test("een ondernemer leest waarom: redenen, antwoorden, waar het bedrijf staat en wie er nog meer in beeld was", async ({
  page,
}) => {
  await page.goto(`/advies?${GELDNOOD}`);
  await openWaarom(page);
  const redenen = page.getByRole("region", { name: /^Daarom / });
  await expect(redenen.getByRole("listitem").first()).toContainText("Door uw antwoord op: Uw vraag");
  await expect(page.getByRole("definition").filter({ hasText: "Oldambt" })).toBeVisible();
  await expect(page.getByText("Wij denken: Hervormen.", { exact: true })).toBeVisible();

  const anderen = page.getByRole("region", { name: "Wie er nog meer in beeld was, en waarom niet" });
  await expect(anderen.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await anderen.getByText(/^Hulp voor een ander gebied \(\d+\)$/).click();
  await expect(anderen.getByText(/andere organisatie/).first()).toBeVisible();

  await page.getByRole("link", { name: "Terug naar het advies" }).first().click();
  await zieAdvies(page);
});

test("een antwoord wijzigen op die pagina kan meteen", async ({ page }) => {
  await page.goto(`/advies/waarom?${GELDNOOD}`);
  await page.getByRole("link", { name: "Wijzig Gemeente" }).click();
  await zieVraag(page, "In welke gemeente is uw bedrijf?");
  await expect(gemeenteveld(page)).toHaveValue("Oldambt");
});

test("klopt het segment niet, dan is het daar te wijzigen, met vooraf wat dat verandert", async ({ page }) => {
  await page.goto(
    "/advies/waarom?vraagstukken=fin-krediet-innovatie&gemeente=Eindhoven&vorm=mkb&medewerkers=25&banen=gekrompen&marge=gelijk&acuut=nee",
  );
  const segment = page.getByRole("region", { name: "Waar uw bedrijf staat" });
  await expect(segment.getByRole("listitem")).toHaveCount(3);
  const keuze = segment.getByRole("listitem").filter({ hasText: "Versnellen en uitbreiden" });
  const naam = /wordt dan (.+?): /.exec(await keuze.innerText())?.[1] ?? "geen naam";
  await keuze.getByRole("link").click();
  await expect(segment).toContainText("Wij denken: Versnellen en uitbreiden.");
  await page.getByRole("link", { name: "Terug naar het advies" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: naam, exact: true })).toBeVisible();
});

test("wat als: de link opent het advies bij dat andere antwoord, met de naam die er stond", async ({ page }) => {
  await page.goto(`/advies/waarom?${GELDNOOD}`);
  const anders = page.getByRole("region", { name: "Wat als …" }).getByRole("listitem").first();
  const naam = /eerste contact: (.+?): /.exec(await anders.innerText())?.[1] ?? "geen naam";
  await anders.getByRole("link", { name: /^Bekijk dat advies/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: naam, exact: true })).toBeVisible();
});

test("wat bijna kan, staat er met wat ervoor nodig is", async ({ page }) => {
  await page.goto(`/advies/waarom?${SAMEN_EXPORTEREN}`);
  const bijna = page.getByRole("region", { name: "Dit kan bijna" });
  await expect(bijna.getByRole("listitem").first()).toContainText(/kan dit wel|moet wel/);
});

test("zonder antwoorden is de uitleg er ook", async ({ page }) => {
  await page.goto("/advies/waarom");
  await expect(page.getByText("U hebt geen vragen beantwoord.")).toBeVisible();
  await page.getByRole("link", { name: "Bekijk en wijzig al uw antwoorden" }).click();
  await zieSamenvatting(page);
});
