import { createServer, request as ask, type Server } from "node:http";
import { test as base, expect, type Page } from "@playwright/test";

/**
 * The site through a server in between, which a test can take away. `context.setOffline` does not hold for a worker
 * that the browser starts anew, and then the site answers after all.
 */
const test = base.extend<{ tussenserver: Server }>({
  tussenserver: async ({}, use) => {
    const site = process.env.E2E_BASE_URL ?? "http://localhost:3000";
    const server = createServer((request, response) => {
      const { method, headers, url = "/" } = request;
      const passedOn = ask(
        new URL(url, site),
        { method, headers: { ...headers, host: new URL(site).host } },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      );
      request.pipe(passedOn);
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    await use(server);
    loseNetwork(server);
  },
  baseURL: async ({ tussenserver }, use) => {
    const address = tussenserver.address();
    await use(`http://localhost:${typeof address === "object" ? address?.port : ""}`);
  },
});

function loseNetwork(server: Server): void {
  server.close();
  server.closeAllConnections();
}

const ADVIES = "/advies?vraagstukken=zw-acute-financiele-steun&gemeente=";

/** The worker keeps an advice beside showing it, so a test waits until it has. */
async function openAdvies(page: Page, pad: string): Promise<string> {
  await page.goto(pad);
  const naam = await page.getByRole("heading", { level: 1 }).innerText();
  await expect.poll(() => page.evaluate(listBewaard)).toContain(pad);
  // Behind the advice itself comes the page for who is offline.
  await expect.poll(() => page.evaluate(listVast)).toEqual(expect.arrayContaining(["/offline", "/en/offline"]));
  return naam;
}

async function listBewaard(): Promise<string[]> {
  const keys = await (await caches.open("deurwijzer-adviezen")).keys();
  return keys.map(({ url }) => new URL(url).pathname + new URL(url).search);
}

async function listVast(): Promise<string[]> {
  return (await (await caches.open("deurwijzer-vast")).keys()).map(({ url }) => new URL(url).pathname);
}

test("een geopend advies is zonder internet nog te lezen, met opmaak, ook als het de eerste pagina was", async ({
  page,
  tussenserver,
}) => {
  const naam = await openAdvies(page, `${ADVIES}Zwolle`);
  const kleur = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  const opmaak = await kleur();
  loseNetwork(tussenserver);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(naam);
  expect(await kleur()).toBe(opmaak);
});

for (const [taal, voor, titel, bewaard, wis, geen] of [
  ["nl", "", "Zonder internet", "Uw bewaarde adviezen", "Wis de bewaarde adviezen", "is geen advies bewaard"],
  ["en", "/en", "Without internet", "Your kept advices", "Clear the kept advices", "No advice is kept"],
] as const)
  test(`zonder internet staan het bewaarde advies en de nummers klaar, en wissen werkt (${taal})`, async ({
    page,
    tussenserver,
  }) => {
    const naam = await openAdvies(page, `${voor}${ADVIES}Zwolle`);
    loseNetwork(tussenserver);
    await page.goto(`${voor}/dienstverleners`);
    await expect(page.getByRole("heading", { level: 1, name: titel })).toBeVisible();
    for (const nummer of ["tel:112", "tel:113"])
      await expect(page.getByRole("main").locator(`a[href="${nummer}"]`)).toBeVisible();
    await page.getByRole("region", { name: bewaard }).getByRole("listitem").getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(naam);

    await page.goto(`${voor}/offline`);
    await page.getByRole("button", { name: wis }).click();
    await expect(page.getByText(geen)).toBeVisible();
    expect(await page.evaluate(listBewaard)).toEqual([]);
    await page.goto(`${voor}${ADVIES}Zwolle`);
    await expect(page.getByRole("heading", { level: 1, name: titel })).toBeVisible();
  });

test("de browser bewaart de laatste drie adviezen en niets anders", async ({ page }) => {
  for (const gemeente of ["Zwolle", "Utrecht", "Assen", "Zwolle", "Breda"]) await openAdvies(page, ADVIES + gemeente);
  await page.goto("/advies?banen=x");
  await page.goto(`${ADVIES}Nergenshuizen`);
  await page.goto("/advies/waarom?gemeente=Zwolle");
  await page.goto("/dienstverleners/kvk");
  expect(await page.evaluate(listBewaard)).toEqual(["Assen", "Zwolle", "Breda"].map((gemeente) => ADVIES + gemeente));
  expect((await page.evaluate(listVast)).sort()).toEqual(["/bewaard.js", "/en/offline", "/icon.svg", "/offline"]);
});

test("de site is te installeren: een manifest met pictogrammen die er zijn", async ({ page }) => {
  await page.goto("/");
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = (await (await page.request.get(href ?? "")).json()) as { icons: { src: string; type: string }[] };
  expect(manifest.icons.length).toBeGreaterThan(1);
  for (const { src, type } of manifest.icons) {
    const response = await page.request.get(src);
    expect(response.status(), src).toBe(200);
    expect(response.headers()["content-type"], src).toContain(type);
  }
});
