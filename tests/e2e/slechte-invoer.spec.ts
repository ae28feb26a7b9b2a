import { expect, test } from "@playwright/test";
import { gemeenteveld, openStart, vertel, vulGemeenteIn, zieFout, zieVraag } from "./steps";

const ONLEESBAAR: readonly [wat: string, pad: string][] = [
  ["een onbekende keuze", "/advies?banen=misschien"],
  ["een getal buiten bereik", "/advies?medewerkers=999999"],
  ["een herhaald antwoord", "/advies?banen=gelijk&banen=gegroeid"],
  ["een stuurteken", "/advies?gemeente=Ut%00recht"],
  ["een te lang antwoord", `/advies?gemeente=${"a".repeat(2000)}`],
  ["een fout bij de uitleg", "/advies/waarom?vorm=nv"],
  ["een fout in het overzicht", "/vragenlijst/samenvatting?sector=bouw"],
  ["een lege vraag", "/vragenlijst/banen?stap=banen"],
  ["een woord als getal", "/vragenlijst/medewerkers?stap=medewerkers&aantal=veel"],
  ["een fout in een andere vraag", "/vragenlijst/banen?marge=x"],
];

for (const [wat, pad] of ONLEESBAAR) {
  test(`gegeven ${wat} in het adres, dan volgt status 400 met een melding en een weg verder`, async ({ page }) => {
    const response = await page.goto(pad);
    expect(response?.status()).toBe(400);
    await expect(page).toHaveTitle(/^(Fout|Kloppen)/);
    const alert = page.getByRole("alert").filter({ has: page.getByRole("heading", { name: "Er klopt iets niet" }) });
    await expect(alert.getByRole("link")).toHaveCount(1);
    await expect(alert.getByRole("heading")).toBeFocused();
    await expect(page.getByText(/Zod|Error|at .*\.ts/)).toHaveCount(0);
  });
}

test("gegeven een fout in het adres van het advies, dan is er advies op de rest", async ({ page }) => {
  await page.goto("/advies?vraagstukken=pers-aantrekken&banen=misschien");
  await page.getByRole("link", { name: "Bekijk het advies zonder deze antwoorden" }).click();
  await expect(page.getByText("Hier kunt u het beste beginnen")).toBeVisible();
  expect(page.url()).not.toContain("banen");
});

test("gegeven een tikfout in de gemeente, dan staan er namen bij die erop lijken en blijft de tikfout staan", async ({
  page,
}) => {
  await page.goto("/vragenlijst/gemeente?vraagstukken=reg-vergunningen");
  await vulGemeenteIn(page, "Amersfort");
  await zieFout(page, "We kennen geen gemeente of postcode ‘Amersfort’.");
  await expect(gemeenteveld(page)).toHaveValue("Amersfort");
  await page.getByRole("link", { name: "Amersfoort (Utrecht)" }).click();
  await page.waitForURL((url) => url.searchParams.get("gemeente") === "Amersfoort");
});

test("gegeven een naam van twee gemeenten, dan kiest u welke", async ({ page }) => {
  await page.goto("/vragenlijst/gemeente?vraagstukken=reg-vergunningen");
  await vulGemeenteIn(page, "Bergen");
  await zieFout(page, "Bij ‘Bergen’ hoort meer dan één gemeente.");
  await page.getByRole("link", { name: "Bergen (L.) (Limburg)" }).click();
  await page.waitForURL((url) => url.searchParams.get("gemeente") === "Bergen (L.)");
});

test("gegeven een te lang verhaal, dan blijft het staan en volgt een melding met focus", async ({ page }) => {
  await openStart(page);
  const verhaal = "Mijn zaak loopt niet goed. ".repeat(200);
  await vertel(page, verhaal);
  const alert = page.getByRole("alert").filter({ hasText: "langer dan 4.000 tekens" });
  await expect(alert.getByRole("heading")).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Uw verhaal" })).toHaveValue(verhaal);
});

for (const [naam, data, code] of [
  ["geen JSON", "{", "geen-json"],
  ["geen tekst", "{}", "leeg"],
  ["een onbekend veld", '{"tekst":"lening","x":1}', "leeg"],
  ["tekst die geen tekst is", '{"tekst":{"a":1}}', "leeg"],
  ["stuurtekens", '{"tekst":"lening\\u0000nodig"}', "stuurtekens"],
  ["een te lange tekst", JSON.stringify({ tekst: "lening ".repeat(900) }), "te-lang"],
  ["een veel te grote tekst", JSON.stringify({ tekst: "x".repeat(200_000) }), "te-lang"],
] as const)
  test(`de herkenning krijgt ${naam}: 400 met wat er moet gebeuren`, async ({ request }) => {
    const response = await request.post("/api/v1/herken", {
      data: Buffer.from(data),
      headers: { "Content-Type": "application/json" },
    });
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    const { errors } = await response.json();
    expect(errors[0]).toMatchObject({ pointer: "/tekst", code });
    expect(errors[0].detail).toMatch(/[.]$/);
  });

test("de herkenning antwoordt met vraagstukken, woorden en feiten, en laat niets in een cache achter", async ({
  request,
}) => {
  const response = await request.post("/api/v1/herken", {
    data: { tekst: "Ik zoek personeel voor mijn bakkerij in Assen" },
  });
  expect(response.headers()["cache-control"]).toBe("no-store");
  const { vraagstukken, antwoorden, taal } = await response.json();
  expect(vraagstukken[0]).toMatchObject({ code: "pers-aantrekken" });
  expect(vraagstukken[0].woorden).toContain("personeel");
  expect(antwoorden).toMatchObject({ gemeente: "Assen", sector: "C" });
  expect(taal).toBe("nl");
});

test("gegeven een pagina die niet bestaat, dan volgt een Nederlandse 404 met een weg terug", async ({ page }) => {
  const response = await page.goto("/vragenlijst/bestaat-niet");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "Naar het begin" }).click();
  await zieVraag(page, "Waar loopt u tegenaan?");
});

const KAPOTTE_INVOER: readonly [wat: string, body: string, pointer: string][] = [
  ["geen JSON", "hallo", ""],
  ["geen object", "null", ""],
  ["een onbekend veld", '{"naam":"Jan"}', "/naam"],
  ["een verkeerd type", '{"medewerkers":"drie"}', "/medewerkers"],
  ["een getal buiten bereik", '{"medewerkers":-1}', "/medewerkers"],
  ["een onbekend vraagstuk", '{"vraagstukken":["bestaat-niet"]}', "/vraagstukken"],
  ["een onbekende gemeente", '{"gemeente":"Amersfort"}', "/gemeente"],
  ["een stuurteken", '{"gemeente":"Ut\\u0000recht"}', "/gemeente"],
  ["100 kB tekst", JSON.stringify({ gemeente: "a".repeat(100_000) }), ""],
];

for (const [wat, body, pointer] of KAPOTTE_INVOER) {
  test(`gegeven ${wat} van een machine, dan volgt 400 met een fout bij het veld`, async ({ request }) => {
    const response = await request.post("/api/v1/advies", {
      data: Buffer.from(body),
      headers: { "Content-Type": "application/json" },
    });
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    const problem = (await response.json()) as { errors: { pointer: string; detail: string }[] };
    expect(problem.errors.map((error) => error.pointer)).toEqual([pointer]);
    expect(problem.errors[0]?.detail).toMatch(/\.$|\?$/);
    expect(problem.errors[0]?.detail).not.toMatch(/invalid|expected|unrecognized/i);
  });
}

test("gegeven goede antwoorden van een machine, dan geven POST en GET hetzelfde advies als de pagina", async ({
  page,
  request,
}) => {
  const invoer = { vraagstukken: ["pers-aantrekken"], gemeente: "Utrecht", medewerkers: 12 };
  const query = "vraagstukken=pers-aantrekken&gemeente=Utrecht&medewerkers=12";
  const post = await (await request.post("/api/v1/advies", { data: invoer })).json();
  const get = await (await request.get(`/api/v1/advies?${query}`)).json();
  expect(get).toEqual(post);
  expect(post.doorverwijzingen.length).toBeLessThanOrEqual(3);

  await page.goto(`/advies?${query}`);
  const kandidaat = post.kandidaten.find((k: { oordeel: string }) => k.oordeel === "eerste-contact");
  expect(kandidaat.dienst).toBe(post.eersteContact.dienst);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("de gezondheid van de site noemt de versie van de catalogus", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({
    ok: true,
    catalogusversie: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

for (const pad of [
  "/vragenlijst/xyz",
  "/vragenlijst/%",
  "/vragenlijst/%E0%A4%A",
  "/buiten-bereik/xyz",
  "/vragenlijst",
  "/xyz",
]) {
  test(`het adres ${pad} bestaat niet en geeft een hele pagina die verder helpt`, async ({ request }) => {
    const response = await request.get(pad);
    expect(response.status()).toBe(404);
    const visible = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, "");
    expect(visible).toContain("Deze pagina is er niet");
    expect(visible).toMatch(/href="tel:\d+"/);
  });
}
