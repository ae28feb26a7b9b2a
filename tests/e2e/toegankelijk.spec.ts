import { readdirSync, readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { toTaaladres } from "@/lib/teksten/taaladres";
import {
  EEN_ONTVANGER,
  GEEN_ONTVANGER,
  komVanElders,
  leesOntvangerlink,
  maakOndernemer,
  TWEE_ONTVANGERS,
  wachtOpOpening,
} from "./overdrachtstappen";
import { openStart, vertel, zieNietVerstuurd } from "./steps";

const ANTWOORDEN =
  "vraagstukken=int-export&vraagstukken=zw-acute-financiele-steun&gemeente=Eindhoven&vorm=zzp&medewerkers=25";

const PAGINAS: readonly [naam: string, pad: string][] = [
  ["start", "/"],
  ["direct hulp", "/direct-hulp"],
  ["buiten bereik", "/buiten-bereik/werknemer"],
  ["te weinig verteld", "/buiten-bereik/te-weinig"],
  ["de dekking van de catalogus", "/dekking"],
  ["andere deuren", "/andere-deuren"],
  ["over deze site", "/over"],
  ["privacy", "/privacy"],
  ["cookies", "/cookies"],
  ["de toegankelijkheidsverklaring", "/toegankelijkheid"],
  ["het colofon", "/colofon"],
  ["contact", "/contact"],
  ["zonder internet", "/offline"],
  ["een plaats en een andere deur gezocht", "/dienstverleners?zoek=ombudsman"],
  ["een groep organisaties", "/dienstverleners/brancheverenigingen"],
  ["niet gevonden", "/nergens"],
  ["alle organisaties", "/dienstverleners"],
  ["organisaties met keuzes", "/dienstverleners?zoek=werkcentrum&regio=provincie-drenthe&soort=overheid"],
  ["niets gevonden", "/dienstverleners?zoek=qqqqxxxxzzzz"],
  ["een organisatie", "/dienstverleners/kvk"],
  ["een organisatie zonder nummer", "/dienstverleners/rom-inwest"],
  ["een dienst", "/diensten/rvo-wbso"],
  ["een onderwerp", "/themas/zwaar-weer"],
  ["een gemeente", "/regio/assen"],
  ["een provincie", "/regio/provincie-fryslan"],
  ["thema", "/vragenlijst/thema"],
  ["vraagstuk", "/vragenlijst/vraagstuk?themas=zwaar-weer"],
  ["acuut", `/vragenlijst/acuut?${ANTWOORDEN}`],
  ["een vraag met de schets", "/vragenlijst/acuut?vraagstukken=pers-aantrekken&gemeente=Zwolle&vorm=mkb&medewerkers=5"],
  ["gemeente", `/vragenlijst/gemeente?${ANTWOORDEN}`],
  ["gemeente met fout", "/vragenlijst/gemeente?plaats=Amersfort&stap=gemeente"],
  ["gemeente met keuze", "/vragenlijst/gemeente?plaats=Bergen&stap=gemeente"],
  ["vorm", `/vragenlijst/vorm?${ANTWOORDEN}`],
  ["medewerkers met fout", "/vragenlijst/medewerkers?stap=medewerkers&aantal=veel"],
  ["omzet", "/vragenlijst/omzet"],
  ["banen met fout", "/vragenlijst/banen?stap=banen"],
  ["marge", "/vragenlijst/marge"],
  ["oprichtingsjaar", "/vragenlijst/oprichtingsjaar"],
  ["sector", "/vragenlijst/sector"],
  ["export", "/vragenlijst/export"],
  ["doelland", "/vragenlijst/doelland"],
  ["deelnemers", "/vragenlijst/deelnemers"],
  ["behoefte", "/vragenlijst/behoefte"],
  ["samenvatting", `/vragenlijst/samenvatting?${ANTWOORDEN}`],
  ["lege samenvatting", "/vragenlijst/samenvatting"],
  ["advies", `/advies?${ANTWOORDEN}`],
  ["algemeen advies", "/advies"],
  [
    "advies voor wie al ergens was",
    `/advies?${ANTWOORDEN}&geweest=kvk.niet-bereikbaar&geweest=155-help-een-bedrijf.geen-plek`,
  ],
  [
    "advies na drie keer",
    `/advies?${ANTWOORDEN}&geweest=nlinbusiness.anders&geweest=rvo.anders&geweest=uwv.andere-regio`,
  ],
  [
    "advies terug bij KVK",
    "/advies?vraagstukken=fin-eigen-vermogen-bancair&gemeente=Assen&geweest=kvk.niet-bereikbaar",
  ],
  ["al geweest", `/vragenlijst/geweest?${ANTWOORDEN}&geweest=kvk.niet-bereikbaar`],
  ["advies met fout", "/advies?banen=x"],
  ["bewaard advies", `/advies?${ANTWOORDEN}&toen=2025-03-01_1_0123456789ab_weggehaald_kvk-eerste-informatie`],
  ["waarom", `/advies/waarom?${ANTWOORDEN}`],
  ["waarom zonder antwoorden", "/advies/waarom"],
  ["waarom met fout", "/advies/waarom?banen=x"],
  ["een overdracht vragen", `/overdracht?${TWEE_ONTVANGERS}`],
  ["een overdracht zonder adres", `/overdracht?${GEEN_ONTVANGER}`],
  ["een overdracht met een fout in het adres", "/overdracht?banen=x"],
  ["een link die niet werkt", "/overdracht/status/rommel"],
  ["proefpost", "/proefpost"],
];

async function checkAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // Who speaks to the page says what stands there; off by default, as are the targets of 24 pixels.
      rules: { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true } },
    })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}

/** The sentences of the handover, to find what stands on the page in either language. */
function readOverdrachtteksten(taal: "nl" | "en"): typeof import("@/content/teksten/nl/overdracht.json") {
  return JSON.parse(readFileSync(`content/teksten/${taal}/overdracht.json`, "utf8"));
}

/** Words that stand in no English sentence, and in hardly any Dutch name. */
const NEDERLANDS = /\b(?:uw|wij|niet|het|wordt|kunt|hebt|waar|deze|geen)\b/;

/** Names of the catalogue stay Dutch, also within a sentence; the longest first. */
const NAMEN = readdirSync("content/catalogus")
  .flatMap((file) => [...readFileSync(`content/catalogus/${file}`, "utf8").matchAll(/^ *naam: "?(.+?)"?$/gm)])
  .map(([, naam = ""]) => naam)
  .sort((a, b) => b.length - a.length);

/** What of an English page is in Dutch without saying so: names are marked, or stand alone in a link. */
async function listNederlands(page: Page): Promise<string[]> {
  const zinnen = await page.locator("body").evaluate((page) => {
    const body = page.cloneNode(true) as HTMLElement;
    for (const element of body.querySelectorAll("[lang=nl], script, style, a, option")) element.remove();
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode() !== null) found.push(walker.currentNode.textContent ?? "");
    return found;
  });
  return zinnen.filter((zin) => NEDERLANDS.test(NAMEN.reduce((rest, naam) => rest.replaceAll(naam, ""), zin)));
}

for (const [naam, pad, taal] of PAGINAS.flatMap(
  ([naam, pad]) =>
    [
      [naam, pad, "nl"],
      [naam, toTaaladres(pad, "en"), "en"],
    ] as const,
)) {
  test(`${naam} (${taal}): geen bevindingen, geen schuifbalk opzij, geen geweigerde scripts, in licht en donker`, async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy|hydrat/i.test(message.text())) refused.push(message.text());
    });
    page.on("pageerror", (error) => refused.push(error.message));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(pad);
      await page.locator("details").evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
      await checkAxe(page);
    }
    for (const width of [320, page.viewportSize()?.width ?? 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(refused).toEqual([]);
    await expect(page.locator("html")).toHaveAttribute("lang", taal);
    if (taal === "en") expect(await listNederlands(page)).toEqual([]);
  });
}

for (const [taal, pad, cijfer, knop] of [
  ["nl", `/advies?${ANTWOORDEN}`, "4 makkelijk", "Verstuur"],
  ["en", `/en/advies?${ANTWOORDEN}`, "4 easy", "Send"],
] as const)
  test(`een oordeel over het advies (${taal}): geen bevindingen bij de vraag waarom, een fout en de dank`, async ({
    page,
  }) => {
    await page.goto(pad);
    await page.getByRole("button", { name: cijfer, exact: true }).click();
    const veld = page.locator("#beoordeling-opmerking");
    await expect(veld).toBeVisible();
    await checkAxe(page);
    await veld.fill("a".repeat(1001));
    await page.getByRole("button", { name: knop, exact: true }).click();
    await expect(page.locator("#beoordeling-fout")).toBeVisible();
    await checkAxe(page);
    await veld.fill("Goed te doen");
    await page.getByRole("button", { name: knop, exact: true }).click();
    await expect(veld).toHaveCount(0);
    await checkAxe(page);
  });

test("start zonder verbinding: geen bevindingen, in licht en donker", async ({ page, context }) => {
  await openStart(page);
  await context.setOffline(true);
  await vertel(page, "Ik zoek een monteur voor mijn garage");
  await zieNietVerstuurd(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await checkAxe(page);
  }
});

test("start terwijl het verhaal onderweg is: geen bevindingen", async ({ page }) => {
  await openStart(page);
  await page.route("/", () => {});
  await vertel(page, "Ik zoek een monteur voor mijn garage");
  await expect(page.getByRole("button", { name: "Even zoeken…" })).toBeVisible();
  await checkAxe(page);
});

test("een oordeel zonder verbinding: geen bevindingen", async ({ page, context }) => {
  await page.goto(`/advies?${ANTWOORDEN}`);
  const cijfer = page.getByRole("button", { name: "4 makkelijk", exact: true });
  const fout = page.locator("#beoordeling-fout");
  await context.setOffline(true);
  await cijfer.click();
  await expect(fout).toBeFocused();
  await checkAxe(page);
  await context.setOffline(false);
  await cijfer.click();
  await page.getByRole("textbox", { name: "Uw opmerking" }).fill("Goed te doen");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();
  await expect(fout).toBeFocused();
  await checkAxe(page);
});

for (const { taal, pad, label, knop, titel, status, verhaal, onzeker, zoekt } of [
  {
    taal: "nl",
    pad: "/",
    label: "Uw verhaal",
    knop: "Zoek de juiste hulp",
    titel: /Dit lazen we|We weten het nog niet/,
    status: /suggestie/,
    verhaal: "Ik heb een kapsalon in Zutphen en doe alles alleen. Ik krijg de huur deze maand niet betaald.",
    onzeker: "Ik heb twee loodsen en een hond, en nu wil de buurman er iets mee.",
    zoekt: "ik zoek al maanden een monteur voor mijn garage",
  },
  {
    taal: "en",
    pad: "/en",
    label: "Your story",
    knop: "Find the right help",
    titel: /This is what we read|We are not sure yet/,
    status: /suggestion/,
    verhaal: "I have a hair salon in Zutphen and do everything alone. I cannot pay the rent this month.",
    onzeker: "I have two sheds for my company and a dog, and the neighbour has plans with them.",
    zoekt: "I have been looking for a mechanic for my garage for months",
  },
] as const) {
  const vertelOpStart = async (page: Page, tekst: string) => {
    await page.goto(pad);
    await page.getByRole("textbox", { name: label }).fill(tekst);
    await page.getByRole("button", { name: knop }).click();
  };

  test(`start met een fout (${taal}): geen bevindingen`, async ({ page }) => {
    await vertelOpStart(page, " ");
    await expect(page.getByRole("alert").getByRole("heading")).toBeVisible();
    await checkAxe(page);
    if (taal === "en") expect(await listNederlands(page)).toEqual([]);
  });

  for (const [naam, tekst] of [
    ["een voorstel", verhaal],
    ["een onzeker voorstel", onzeker],
  ] as const) {
    test(`${naam} (${taal}): geen bevindingen, in licht en donker, en geen schuifbalk opzij`, async ({ page }) => {
      await vertelOpStart(page, tekst);
      await expect(page.getByRole("form", { name: titel })).toBeVisible();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await checkAxe(page);
      }
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      if (taal === "en") expect(await listNederlands(page)).toEqual([]);
    });
  }

  test(`suggesties tijdens het typen (${taal}): geen bevindingen, en een schermlezer hoort hoeveel het er zijn`, async ({
    page,
  }) => {
    await page.goto(pad);
    await page.getByRole("textbox", { name: label }).fill(zoekt);
    await expect(page.getByRole("status")).toHaveText(status);
    await checkAxe(page);
    if (taal === "en") expect(await listNederlands(page)).toEqual([]);
  });
}

for (const taal of ["nl", "en"] as const) {
  const {
    aanvraag,
    controle,
    status: statusteksten,
    kaart,
    verbeteren,
    ontvanger,
    personalia,
  } = readOverdrachtteksten(taal);
  const verhaal = taal === "nl" ? "Wie betaalt een cursus voor mijn bakkers?" : "Who pays for a course for my bakers?";
  const knop = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

  /** In light and dark, with all that opens open, on a narrow screen too. */
  const bekijk = async (page: Page, wat: string) =>
    test.step(wat, async () => {
      // After a form the title of the new page comes a moment later than what stands on it.
      await expect(page).toHaveTitle(/\S/);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator("details").evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
        await checkAxe(page);
      }
      const viewport = page.viewportSize();
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      if (viewport !== null) await page.setViewportSize(viewport);
      if (taal === "en") expect(await listNederlands(page)).toEqual([]);
    });

  const vraagOverdracht = async (page: Page, antwoorden: string) => {
    await page.goto(toTaaladres(`/overdracht?${antwoorden}`, taal));
    await wachtOpOpening(page);
    await page.getByRole("group", { name: aanvraag.ontvangers }).getByRole("checkbox").first().check();
    const wie = maakOndernemer(verhaal);
    await page.getByRole("textbox", { name: aanvraag.naam }).fill(wie.naam);
    await page.getByRole("textbox", { name: aanvraag.email }).fill(wie.email);
    await page.getByRole("textbox", { name: aanvraag.verhaal }).fill(wie.verhaal);
    await knop(page, aanvraag.verder).click();
    await expect(page.getByRole("heading", { name: controle.titel })).toBeVisible();
  };
  const verstuur = async (page: Page) => {
    await knop(page, controle.verstuur).click();
    await expect(page.getByRole("heading", { name: statusteksten.nieuw.titel })).toBeVisible();
    const kenmerk = /DW-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
    return { kenmerk, status: new URL(page.url()).pathname };
  };

  test(`wat een ondernemer van een overdracht ziet (${taal}): geen bevindingen`, async ({ page, context }) => {
    test.slow();
    await komVanElders(context);
    await page.goto(toTaaladres(`/overdracht?${EEN_ONTVANGER}`, taal));
    await wachtOpOpening(page);
    await page.getByRole("textbox", { name: aanvraag.verhaal }).fill("");
    await page.getByRole("textbox", { name: aanvraag.email }).fill("x");
    await knop(page, aanvraag.verder).click();
    await expect(page.getByRole("heading", { name: aanvraag.foutTitel })).toBeVisible();
    await bekijk(page, "fouten");
    await vraagOverdracht(page, EEN_ONTVANGER);
    await bekijk(page, "controle");
    const { status } = await verstuur(page);
    await bekijk(page, "verstuurd");
    await page.goto(`${status}/kaart`);
    await expect(page.getByRole("img", { name: kaart.qr })).toBeVisible();
    await bekijk(page, "kaart");
    await page.goto(`${status}/verbeteren`);
    await expect(page.getByRole("heading", { level: 1, name: verbeteren.titel })).toBeVisible();
    await bekijk(page, "verbeteren");
    await page.goto(status);
    await knop(page, statusteksten.zetten["contact-melden"]).click();
    await expect(page.getByRole("status").filter({ hasText: statusteksten.gedaan.gedaan })).toBeVisible();
    await bekijk(page, "gesproken");
    await knop(page, statusteksten.zetten.opgelost).click();
    await expect(page.getByRole("heading", { name: statusteksten.toestanden.opgelost })).toBeVisible();
    await bekijk(page, "opgelost");
    await knop(page, statusteksten.gegevens.wis).click();
    await expect(page.getByRole("heading", { level: 1, name: statusteksten.gewist.titel })).toBeVisible();
    await bekijk(page, "gewist");
  });

  test(`wat een ontvanger van een overdracht ziet (${taal}): geen bevindingen`, async ({ page, context }) => {
    test.slow();
    await komVanElders(context);
    await vraagOverdracht(page, EEN_ONTVANGER);
    const { kenmerk, status } = await verstuur(page);
    const link = toTaaladres(await leesOntvangerlink(page, kenmerk), taal);
    await page.goto(link);
    await expect(page.getByRole("heading", { name: personalia.verhaal })).toBeVisible();
    await bekijk(page, "verhaal");
    await knop(page, ontvanger.teruggeven.knop).click();
    await knop(page, ontvanger.aannemen.knop).click();
    await expect(page.getByRole("alert").getByRole("heading", { name: ontvanger.foutTitel })).toHaveCount(2);
    await bekijk(page, "fouten");
    await page.getByRole("textbox", { name: ontvanger.aannemen.naam }).first().fill("Mila Brons");
    await page.getByRole("textbox", { name: ontvanger.aannemen.telefoon }).first().fill("0344 123456");
    await knop(page, ontvanger.aannemen.knop).click();
    await expect(page.getByRole("status").filter({ hasText: ontvanger.klaar.aangenomen })).toBeVisible();
    await bekijk(page, "aangenomen");
    await page.goto(status);
    await expect(page.getByRole("link", { name: "0344 123456" })).toBeVisible();
    await bekijk(page, "status: aangenomen");
    await page.goto(link);
    await page.locator("summary").filter({ hasText: ontvanger.teruggeven.titel }).click();
    await page.getByRole("radio", { name: ontvanger.teruggeven.redenen["niet-bereikbaar"] }).check();
    await knop(page, ontvanger.teruggeven.knop).click();
    await expect(page.getByText(ontvanger.klaar.teruggegeven)).toBeVisible();
    await bekijk(page, "teruggegeven");
    await page.goto(status);
    await expect(page.getByRole("textbox", { name: statusteksten.zetten.nummer })).toBeVisible();
    await bekijk(page, "status: niet te bereiken");
  });
}

test("met alleen het toetsenbord: eerst de sprong naar de inhoud, en focus is te zien", async ({ page }) => {
  await page.goto("/vragenlijst/vorm");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Ga direct naar de inhoud" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("radio", { name: "Ik ben zzp’er" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/vorm=zzp/);
});

test("elk antwoord en elke knop is minstens 24 pixels hoog", async ({ page }) => {
  for (const pad of ["/advies", "/advies/waarom"]) {
    await page.goto(`${pad}?${ANTWOORDEN}`);
    for (const link of await page.getByRole("main").getByRole("link").all()) {
      const box = await link.boundingBox();
      if (box !== null) expect(box.height, await link.innerText()).toBeGreaterThanOrEqual(24);
    }
  }
});

test("elk antwoord heeft strenge beveiligingskoppen en zet geen cookie", async ({ page }) => {
  for (const pad of ["/", "/advies", "/api/health", "/nergens"]) {
    const response = await page.request.get(pad);
    const headers = response.headers();
    expect(headers["x-content-type-options"], pad).toBe("nosniff");
    expect(headers["referrer-policy"], pad).toBe("same-origin");
    expect(headers["x-powered-by"], pad).toBeUndefined();
    expect(headers["set-cookie"], pad).toBeUndefined();
    if (!pad.startsWith("/api")) {
      expect(headers["content-security-policy"], pad).toMatch(/frame-ancestors 'none'/);
      expect(headers["content-security-policy"], pad).not.toMatch(/unsafe/);
    }
  }
});
