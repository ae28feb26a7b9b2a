import { expect, test } from "@playwright/test";
import { weighPage } from "@/lib/cli/page-weight.mjs";
import { draagOver, EEN_ONTVANGER, komVanElders, leesOntvangerlink, maakOndernemer } from "./overdrachtstappen";

const PAGINAS = {
  start: "/",
  vraag: "/vragenlijst/gemeente?vraagstukken=int-export",
  advies: "/advies?vraagstukken=pers-aantrekken&gemeente=Zwolle&vorm=mkb",
};

for (const [naam, pad] of Object.entries(PAGINAS))
  test(`${naam}: niets verspringt, ook niet als de letters laat komen`, async ({ page }) => {
    let releaseLetters = () => {};
    const painted = new Promise<void>((resolve) => (releaseLetters = resolve));
    await page.route("**/*.woff2", async (route) => {
      await painted;
      await route.continue();
    });
    const letters = page.waitForEvent("requestfinished", (request) => request.url().endsWith(".woff2"));
    await page.goto(pad, { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    releaseLetters();
    await letters;
    await page.waitForLoadState("load");
    const verschoven = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          // What moved is reported after the frames in which it moved.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 100)));
        }),
    );
    expect(verschoven).toBe(0);
  });

test("de eerste aanblik wacht op niets dan de pagina zelf, en heeft dan al haar opmaak", async ({ page }) => {
  let release = () => {};
  const painted = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_next/static/**", async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const knop = page.getByRole("button", { name: "Zoek de juiste hulp" });
  expect(await knop.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(14, 90, 85)");
  release();
});

/** What a page of this site may add to what Next itself brings; `npm run bench:web` prints it beside a bare page. */
test("een pagina is licht: weinig script, weinig stijl, niets van elders", async ({ baseURL }) => {
  const [start, vraag] = [await weighPage(baseURL, "/"), await weighPage(baseURL, "/vragenlijst/gemeente")];
  // A question has no script of ours at all; the front page has the form that suggests while one types.
  expect(start.js - vraag.js).toBeLessThan(6);
  for (const { css, foreign } of [start, vraag]) {
    // Not nothing: it stands within the page, and has to be found there.
    expect(css).toBeGreaterThan(1);
    expect(css).toBeLessThan(25);
    expect(foreign).toEqual([]);
  }
});

test("de pagina’s van een overdracht zijn licht: hun formulieren zijn al hun script", async ({
  page,
  context,
  baseURL,
}) => {
  await komVanElders(context);
  const { kenmerk, status } = await draagOver(page, maakOndernemer());
  const vraag = await weighPage(baseURL, "/vragenlijst/gemeente");
  for (const [pad, kB] of [
    [`/overdracht?${EEN_ONTVANGER}`, 6],
    [await leesOntvangerlink(page, kenmerk), 6],
    [status, 3],
    [`${status}/navraag`, 2],
    [`${status}/kaart`, 1],
  ] as const) {
    const { js, css, foreign } = await weighPage(baseURL, pad);
    expect(js - vraag.js, pad).toBeLessThan(kB);
    expect(css, pad).toBeLessThan(25);
    expect(foreign).toEqual([]);
  }
});
