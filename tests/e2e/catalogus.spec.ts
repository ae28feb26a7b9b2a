import { expect, test } from "@playwright/test";
import { zieVraag } from "./steps";

test.describe("zonder JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("zoeken met een tikfout, verfijnen, en van een dienst naar de vragen", async ({ page }) => {
    await page.goto("/dienstverleners");
    await page.getByRole("searchbox", { name: "Zoek op naam of hulp" }).fill("ondernemersklankbort");
    await page.getByRole("button", { name: "Zoek" }).click();
    await page.getByRole("link", { name: "Ondernemersklankbord" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Ondernemersklankbord");
    await page.getByRole("link", { name: "Is dit iets voor mij?" }).first().click();
    await zieVraag(page, "Wat past het beste bij uw vraag?");
    await expect(page.getByRole("checkbox", { checked: true }).first()).toBeVisible();
  });

  test("een keuze staat in het adres, telt mee en is weg te halen", async ({ page }) => {
    await page.goto("/dienstverleners?thema=personeel");
    await page.getByText("Plaats", { exact: true }).click();
    await page.getByRole("link", { name: "Provincie Drenthe" }).click();
    await expect(page).toHaveURL(/thema=personeel&regio=provincie-drenthe/);
    await page.getByRole("link", { name: "Personeel weghalen" }).click();
    await expect(page).toHaveURL("/dienstverleners?regio=provincie-drenthe");
  });

  for (const pad of ["/dienstverleners/bestaat-niet", "/diensten/bestaat-niet", "/themas/niets", "/regio/atlantis"])
    test(`${pad} bestaat niet: status 404 met een weg terug`, async ({ page }) => {
      const response = await page.goto(pad);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("link", { name: "Naar het begin" })).toBeVisible();
    });
});

test("een gemeente heeft haar loketten, en de vragen weten dan de plaats al", async ({ page }) => {
  await page.goto("/regio/assen");
  await expect(page.getByRole("link", { name: /Gemeente Assen/ })).toBeVisible();
  await page.getByRole("link", { name: "Is dit iets voor mij?" }).click();
  await zieVraag(page, "Waar gaat het over?");
  await expect(page).toHaveURL(/gemeente=Assen/);
});

for (const [oud, nu] of [
  ["/regio/bolsward", "/regio/sudwest-fryslan"],
  ["/regio/skarsterlan", "/regio/de-fryske-marren"],
  ["/regio/Den%20Haag", "/regio/s-gravenhage"],
])
  test(`${oud} leidt naar de gemeente van nu`, async ({ request }) => {
    const response = await request.get(oud ?? "", { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(new URL(response.headers()["location"] ?? "", "http://localhost").pathname).toBe(nu);
  });

test("wie een plaats zoekt, vindt de hulp van die gemeente", async ({ page }) => {
  await page.goto("/dienstverleners?zoek=Bolsward");
  await page.getByRole("link", { name: "Hulp voor ondernemers in Súdwest-Fryslân" }).click();
  await page.getByText(/plaatsen in Súdwest-Fryslân/).click();
  await expect(page.getByText(/Vroegere gemeenten die hier nu bij horen: .*Bolsward/)).toBeVisible();
});

test("wie bladert en dan de vragen begint, hoeft onderwerp en plaats niet nog eens te geven", async ({ page }) => {
  await page.goto("/dienstverleners?thema=personeel&regio=assen");
  await page.getByRole("link", { name: "Beantwoord een paar vragen, dan zoeken wij mee." }).click();
  await expect(page).toHaveURL(/\/vragenlijst\/vraagstuk\?themas=personeel&gemeente=Assen/);
});

test("wie de catalogus bijhoudt, ziet gaten en oude feiten, en zoekmachines niet", async ({ page }) => {
  await page.goto("/dekking");
  await expect(page.getByText(/\d+ van 336 vakken zonder regionale dienst/)).toBeVisible();
  await expect(page.getByRole("row", { name: /^Drenthe/ })).toBeVisible();
  await expect(page.getByText("De links zijn nog niet gecontroleerd.")).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex, nofollow");
});

test("wie iets zoekt dat niet voor bedrijven is, krijgt de deur die wel helpt", async ({ page }) => {
  await page.goto("/dienstverleners?zoek=nvwa");
  await expect(page.getByText("Dit is geen hulp voor bedrijven.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Bel 0900-0388" })).toBeVisible();
});

test("een pagina in twee talen wijst naar beide", async ({ page }) => {
  await page.goto("/en/andere-deuren");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not about your business?");
  await expect(page.locator('link[rel="alternate"][hreflang="nl"]')).toHaveAttribute("href", /\/andere-deuren$/);
  await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute("href", /\/en\/andere-deuren$/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/en\/andere-deuren$/);
});

for (const pad of [
  "/",
  "/en",
  "/over",
  "/en/direct-hulp",
  "/dienstverleners",
  "/dienstverleners/kvk",
  "/diensten/rvo-wbso",
  "/themas/personeel",
  "/regio/assen",
])
  test(`wie ${pad} deelt, deelt een titel en een plaatje`, async ({ page, request }) => {
    await page.goto(pad);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /\S/);
    await expect(page.locator('meta[property="og:description"]')).toHaveAttribute("content", /\S/);
    const plaatje = await page.locator('meta[property="og:image"]').getAttribute("content");
    const response = await request.get(new URL(plaatje ?? "").pathname);
    expect(response.headers()["content-type"]).toBe("image/png");
    // The width and height of a PNG stand at fixed places of its header.
    const bytes = await response.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

test("een plaatje van een pagina die er niet is, is er niet", async ({ request }) => {
  expect((await request.get("/beeld/delen/nl/dienstverleners/bestaat-niet")).status()).toBe(404);
});

test("zoekmachines vinden elke pagina die voor iedereen hetzelfde is, en geen antwoorden", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /advies");
  expect(robots).toContain("Disallow: /vragenlijst/");
  const paden = [...(await (await request.get("/sitemap.xml")).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = ""]) => new URL(url).pathname,
  );
  expect(paden.length).toBeGreaterThan(1000);
  expect(paden).toEqual(expect.arrayContaining(["/dienstverleners/kvk", "/regio/assen", "/themas/personeel"]));
  for (const pad of [paden[10], paden[400], paden.at(-1)]) expect((await request.get(pad ?? "")).status()).toBe(200);
});

test("een pagina draagt haar titel, omschrijving, vaste adres en gegevens voor zoekmachines", async ({ page }) => {
  await page.goto("/dienstverleners/kvk?bron=nieuwsbrief");
  await expect(page).toHaveTitle("Kamer van Koophandel (KVK) – Deurwijzer");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/dienstverleners\/kvk$/);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "")).toMatchObject({
    "@type": "GovernmentOrganization",
    name: "Kamer van Koophandel (KVK)",
  });
});
