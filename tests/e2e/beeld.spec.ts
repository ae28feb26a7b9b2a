import { expect, test, type Page } from "@playwright/test";

/**
 * A few pages beside the picture of them that someone approved (tests/e2e/beelden): what no other test sees, such as a colour,
 * a space or a line that falls apart. Small screens in light, wide ones in dark. After a change that was meant:
 * `npm run beelden`, then look at every picture in the difference before you commit it.
 */
const BEELDEN: readonly [naam: string, pad: string, wat: (page: Page) => Page | ReturnType<Page["getByRole"]>][] = [
  ["start", "/", (page) => page],
  ["vraag", "/vragenlijst/acuut?vraagstukken=pers-aantrekken&gemeente=Zwolle&vorm=mkb&medewerkers=5", (page) => page],
  ["vraag-met-fout", "/vragenlijst/gemeente?plaats=Amersfort&stap=gemeente", (page) => page],
  // The rest of this page bears the date of today.
  [
    "eerste-contact",
    "/advies?vraagstukken=pers-aantrekken&gemeente=Zwolle&vorm=mkb",
    (page) => page.getByRole("article").first(),
  ],
];

for (const [naam, pad, wat] of BEELDEN)
  test(`${naam} ziet eruit zoals is goedgekeurd`, async ({ page }) => {
    // On a page that is seen for the first time the typeface is left out when it is late.
    await page.route("**/*.css", async (route) => {
      const response = await route.fetch();
      const css = await response.text();
      expect(css).toContain("font-display:optional");
      await route.fulfill({ response, body: css.replace("font-display:optional", "font-display:block") });
    });
    await page.goto(pad);
    const beeld = wat(page);
    const file = `${naam}.png`;
    if ("goto" in beeld) await expect(beeld).toHaveScreenshot(file, { fullPage: true });
    else await expect(beeld).toHaveScreenshot(file);
  });
