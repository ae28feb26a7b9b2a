import { expect, test } from "@playwright/test";
import { bewaarLink, zieAdvies, zieBewaard } from "./steps";

const ANTWOORDEN = "vraagstukken=pers-aantrekken&gemeente=Utrecht&medewerkers=12";

test("een bewaarde link laat zien wat er toen was, en dat er niets is veranderd", async ({ page }) => {
  await page.goto(`/advies?${ANTWOORDEN}`);
  const naam = await page.getByRole("heading", { level: 1 }).innerText();
  await bewaarLink(page);
  expect(new URL(page.url()).searchParams.get("toen")).toMatch(/^\d{4}-\d{2}-\d{2}_/);
  const bewaard = await zieBewaard(page);
  await expect(bewaard.getByRole("definition").first()).toContainText(naam);
  await expect(bewaard).toContainText("Er is niets veranderd.");
  await zieAdvies(page);
});

test("een link van een oudere catalogus noemt wat toen gold en wat er is veranderd", async ({ page }) => {
  await page.goto(`/advies?${ANTWOORDEN}&toen=2025-03-01_1_0123456789ab_weggehaalde-dienst_kvk-eerste-informatie`);
  const bewaard = await zieBewaard(page, "1 maart 2025");
  await expect(bewaard.getByRole("definition").first()).toHaveText("Deze staat niet meer in de catalogus");
  await expect(bewaard.getByRole("definition").nth(1)).toContainText("Kamer van Koophandel (KVK)");
  const naam = await page.getByRole("heading", { level: 1 }).innerText();
  await expect(bewaard).toContainText(`Uw eerste contact is nu: ${naam}`);
  await expect(bewaard).toContainText("De gegevens over organisaties zijn bijgewerkt.");
  await zieAdvies(page);
});

for (const toen of ["onzin", "2025-99-99_1_0123456789ab_kvk", "%00", "<script>", "a".repeat(3000)]) {
  test(`een toen die niet van ons is (${toen.slice(0, 12)}), wordt stil genegeerd`, async ({ page }) => {
    const response = await page.goto(`/advies?${ANTWOORDEN}&toen=${toen}`);
    expect(response?.status()).toBe(200);
    await zieAdvies(page);
    await expect(page.getByText("Wat is er veranderd?")).toHaveCount(0);
  });
}

test("twee keer toen wordt ook genegeerd", async ({ page }) => {
  const toen = "toen=2025-03-01_1_0123456789ab_kvk-eerste-informatie";
  await page.goto(`/advies?${ANTWOORDEN}&${toen}&${toen}`);
  await zieAdvies(page);
  await expect(page.getByText("Wat is er veranderd?")).toHaveCount(0);
});
