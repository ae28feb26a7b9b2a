import { expect, test } from "@playwright/test";
import {
  beantwoordVragen,
  bekijkAdvies,
  gaVerder,
  gemeenteveld,
  keuze,
  kies,
  kiesOnderwerp,
  openStart,
  openWaarom,
  vertel,
  vinkAan,
  vulGemeenteIn,
  wijzig,
  zieAdvies,
  zieAntwoord,
  zieNummer,
  zieSamenvatting,
  zieVraag,
} from "./steps";

const PERSONEEL = "U zoekt mensen voor uw bedrijf en vindt ze niet.";

test("een ondernemer kiest een onderwerp, beantwoordt de vragen en krijgt één eerste contact", async ({ page }) => {
  await openStart(page);
  await zieNummer(page);
  await kiesOnderwerp(page, "Personeel");
  await zieVraag(page, "Wat past het beste bij uw vraag?");
  await expect(page).toHaveTitle(/Hierna volgen een paar korte vragen/);
  await vinkAan(page, PERSONEEL);
  await gaVerder(page);
  const asked = await beantwoordVragen(page, {
    "In welke gemeente is uw bedrijf?": () => vulGemeenteIn(page, "3811"),
    "Wat past het beste bij u?": keuze("Ik heb een bedrijf, alleen of met personeel"),
    "Hoeveel mensen werken er in uw bedrijf?": keuze("2 tot en met 9"),
  });
  expect(asked.length).toBeLessThanOrEqual(6);
  await zieSamenvatting(page);
  await zieAntwoord(page, "Gemeente", "Amersfoort, postcode 3811");
  await bekijkAdvies(page);
  await zieAdvies(page);

  await openWaarom(page);
  await expect(page.getByRole("heading", { name: "Wie er nog meer in beeld was, en waarom niet" })).toBeVisible();
});

test("een ondernemer vertelt het in eigen woorden en bevestigt wat wij lazen", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await openStart(page);
  await vertel(
    page,
    "Ik zoek al maanden een bakker die bij ons wil werken maar krijg geen personeel, zegt Achternaampje.",
  );
  await expect(page.getByRole("heading", { name: "Dit lazen we in uw verhaal" })).toBeFocused();
  await expect(page.getByRole("checkbox", { name: PERSONEEL })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: PERSONEEL })).toHaveAccessibleDescription(/U schreef: .*‘personeel’/);
  await gaVerder(page);
  await zieVraag(page, "In welke gemeente is uw bedrijf?");
  expect(requests.filter((url) => url.includes("chternaampje"))).toEqual([]);
});

test("een ondernemer in geldnood krijgt weinig vragen", async ({ page }) => {
  await openStart(page);
  await page.getByRole("link", { name: "Snel hulp bij geldnood" }).click();
  await page.getByRole("checkbox", { name: "Weet ik niet" }).check();
  await gaVerder(page);
  const asked = await beantwoordVragen(page, { "Wat past het beste bij u?": keuze("Ik ben zzp’er") });
  expect(asked.length).toBeLessThanOrEqual(4);
  await zieSamenvatting(page);
  await zieAntwoord(page, "Haast", "Ja");
  await bekijkAdvies(page);
  await zieAdvies(page);
});

test("wat in het verhaal staat, wordt niet meer gevraagd, tenzij u het uitvinkt", async ({ page }) => {
  await openStart(page);
  await vertel(
    page,
    "Ik heb een kapsalon in Zutphen en doe alles alleen. Ik zoek een leerling maar krijg geen reacties.",
  );
  await expect(page.getByRole("checkbox", { name: "Gemeente: Zutphen" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Aantal mensen: Alleen ik" }).uncheck();
  await gaVerder(page);
  await expect(page).toHaveURL(/gemeente=Zutphen/);
  expect(page.url()).not.toContain("medewerkers=");
  const asked = await beantwoordVragen(page, {});
  expect(asked).not.toContain("In welke gemeente is uw bedrijf?");
  await zieSamenvatting(page);
  await zieAntwoord(page, "Gemeente", "Zutphen");
});

test("terwijl u typt, staan er suggesties die meteen verder leiden", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => request.url().includes("/api/v1/herken") && sent.push(request.method()));
  await openStart(page);
  const box = page.getByRole("textbox", { name: "Uw verhaal" });
  await box.pressSequentially("ik zoek personeel voor mijn bakkerij en krijg geen reacties");
  await page.getByRole("link", { name: PERSONEEL }).click();
  await expect(page).toHaveURL(/vraagstukken=pers-aantrekken/);
  // Debounced: far fewer requests than keys, and never by GET, which would put the text in an address.
  expect(sent.length).toBeLessThan(15);
  expect(new Set(sent)).toEqual(new Set(["POST"]));
});

test("wie tijdens het typen in gevaar lijkt, ziet meteen hulp", async ({ page }) => {
  await openStart(page);
  await page.getByRole("textbox", { name: "Uw verhaal" }).fill("everybody would be better off without me");
  await page.getByRole("link", { name: "Get help now" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "You do not have to do this alone" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
});

test("een Engelse vraag die hier niet hoort, krijgt een Engels antwoord", async ({ page }) => {
  await openStart(page);
  await vertel(page, "I bought a washing machine last month, it is broken and the shop refuses to give me a refund");
  await expect(page.getByRole("heading", { level: 1, name: "This looks like a customer’s question" })).toBeVisible();
  await expect(page.getByRole("link", { name: "ACM ConsuWijzer", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Nederlands", exact: true })).toHaveAttribute(
    "href",
    "/buiten-bereik/consument",
  );
});

test("het logo leidt naar het begin, en laat geen antwoorden achter in de link naar de andere taal", async ({
  page,
}) => {
  await page.goto("/advies?vraagstukken=int-export&gemeente=Eindhoven");
  await page.getByRole("link", { name: "Deurwijzer", exact: true }).click();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: "English", exact: true })).toHaveAttribute("href", "/en");
});

test("wie in levensgevaar lijkt te zijn, krijgt eerst 112 en 113", async ({ page }) => {
  await openStart(page);
  await vertel(page, "Mijn bedrijf is kapot en ik wil niet meer leven.");
  await expect(page.getByRole("heading", { level: 1, name: "U hoeft dit niet alleen te doen" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Bel 112" })).toHaveAttribute("href", "tel:112");
  await expect(page.getByRole("link", { name: "Bel 113" })).toHaveAttribute("href", "tel:113");
});

test("wie met een vraag buiten ons bereik komt, krijgt een eerlijk antwoord en een weg terug", async ({ page }) => {
  await openStart(page);
  await vertel(page, "asdf qwer zxcv");
  await expect(page).toHaveURL(/\/buiten-bereik\/onzin$/);
  await page.getByRole("link", { name: "Kies een onderwerp" }).click();
  await zieVraag(page, "Waar gaat het over?");
});

test("de knop terug van de browser en een bewaard adres geven dezelfde vraag met dezelfde antwoorden", async ({
  page,
  context,
}) => {
  await page.goto("/vragenlijst/medewerkers?vraagstukken=pers-aantrekken&gemeente=Utrecht&acuut=nee");
  await kies(page, "Hoeveel mensen werken er in uw bedrijf?", "2 tot en met 9");
  await zieVraag(page, "Wat past het beste bij u?");
  const bookmark = page.url();
  await page.goBack();
  await zieVraag(page, "Hoeveel mensen werken er in uw bedrijf?");
  await kies(page, "Hoeveel mensen werken er in uw bedrijf?", "10 tot en met 49");

  const later = await context.newPage();
  await later.goto(bookmark);
  await zieVraag(later, "Wat past het beste bij u?");
  await later.getByRole("link", { name: "Terug" }).click();
  await zieVraag(later, "Hoeveel mensen werken er in uw bedrijf?");
  await expect(later.getByRole("radio", { name: "2 tot en met 9" })).toBeChecked();
});

test("een antwoord wijzigen vanuit het overzicht brengt u terug in het overzicht", async ({ page }) => {
  await page.goto(
    "/vragenlijst/samenvatting?vraagstukken=reg-vergunningen&acuut=nee&gemeente=Utrecht&postcode=3511&vorm=zzp" +
      "&medewerkers=1&omzet=tot-2m&banen=gelijk&marge=gelijk&oprichtingsjaar=2010&sector=I&export=nee&behoefte=advies",
  );
  await zieSamenvatting(page);
  await wijzig(page, "Gemeente");
  await expect(gemeenteveld(page)).toHaveValue("Utrecht");
  await vulGemeenteIn(page, "Den Haag");
  await zieSamenvatting(page);
  await zieAntwoord(page, "Gemeente", "'s-Gravenhage");
  await expect(page.getByText("postcode 3511")).toHaveCount(0);
});

test("staat het eerste contact al vast, dan staat de naam bij de vraag en mag u stoppen", async ({ page }) => {
  const schets = page.getByRole("complementary", { name: "Dit weten we al: hier begint u" });
  await page.goto("/vragenlijst/gemeente?vraagstukken=pers-aantrekken");
  await vulGemeenteIn(page, "Zwolle");
  await expect(schets).toBeHidden();
  await kies(page, "Wat past het beste bij u?", "Ik heb een bedrijf, alleen of met personeel");
  await kies(page, "Hoeveel mensen werken er in uw bedrijf?", "2 tot en met 9");
  await zieVraag(page, "Kunt u binnen een paar dagen iets belangrijks niet betalen?");
  await expect(schets).toContainText("Werkcentrum Regio Zwolle");
  await schets.getByRole("link", { name: "Stop met de vragen en bekijk uw advies" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Werkcentrum Regio Zwolle" })).toBeVisible();
});

test("wie alles overslaat, krijgt toch een advies", async ({ page }) => {
  await page.goto("/advies");
  await zieAdvies(page);
});
