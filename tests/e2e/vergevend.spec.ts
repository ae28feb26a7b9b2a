import { expect, test, type Page } from "@playwright/test";
import {
  bekijkWatWijSturen,
  draagOver,
  EEN_ONTVANGER,
  geefTerug,
  kiesEersteContact,
  komVanElders,
  leesOntvangerlink,
  maakOndernemer,
  neemAan,
  ONTVANGER,
  verstuur,
  vulAanvraagIn,
  wachtOpOpening,
  zieDank as zieUitkomst,
  zieFouten,
  zieToestand,
} from "./overdrachtstappen";
import {
  beantwoordVragen,
  bekijkAdvies,
  keuze,
  openStart,
  tekst,
  gemeenteveld,
  vertel,
  vulGemeenteIn,
  zieAdvies,
  zieAntwoord,
  zieFout,
  zieNietVerstuurd,
  zieVoorstel,
  zieVraag,
} from "./steps";

/** Reload, two tabs, a page from before a new version, no connection, a slow one: nothing typed is lost. */

const VERHAAL = "Ik zoek al maanden een monteur voor mijn garage in Assen";
const ADVIES = "/advies?vraagstukken=int-export&gemeente=Eindhoven&vorm=mkb&medewerkers=25";
const OPMERKING = "Ik zocht een nummer en vond het meteen";

// The worker would fetch pages by itself, where a test cannot hold them up.
test.use({ serviceWorkers: "block" });

const verhaalvak = (page: Page) => page.getByRole("textbox", { name: "Uw verhaal" });
const opmerkingvak = (page: Page) => page.getByRole("textbox", { name: "Uw opmerking" });
const zoekknop = (page: Page) => page.getByRole("button", { name: /Zoek de juiste hulp|Even zoeken/ });

async function geefCijfer(page: Page): Promise<void> {
  await page.getByRole("button", { name: "4 makkelijk", exact: true }).click();
  await expect(opmerkingvak(page)).toBeVisible();
}

async function verstuurOpmerking(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Verstuur" }).click();
}

async function zieDank(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 2, name: "Dank u. Hier maken we het beter mee." })).toBeFocused();
}

/** Reloads after a pause in typing; only what was typed in the last moment before is not kept. */
async function herlaad(page: Page, getypt: string): Promise<void> {
  const kept = () =>
    page.evaluate(() => Object.values((history.state as { getypt?: Record<string, string> }).getypt ?? {}).join());
  await expect.poll(kept).toBe(getypt);
  await page.reload();
}

/** Lets what is sent to a server action wait until `laatDoor` is called; `aantal` counts. */
async function houdVast(page: Page): Promise<{ laatDoor: () => void; aantal: () => number }> {
  let sent = 0;
  let laatDoor = () => {};
  const open = new Promise<void>((resolve) => (laatDoor = resolve));
  await page.route("**", async (route) => {
    if (route.request().method() !== "POST" || !("next-action" in route.request().headers())) return route.fallback();
    sent += 1;
    await open;
    await route.continue();
  });
  return { laatDoor, aantal: () => sent };
}

/** A page from before a new version of the site: the names of its actions are known no more, in its HTML nor its data. */
async function openVerouderd(page: Page, pad: string): Promise<void> {
  let isOpened = false;
  await page.route(
    (url) => url.pathname + url.search === pad,
    async (route) => {
      // Not `times: 1`: when that ends the interception, requests that wait for it now and then wait for ever.
      if (isOpened) return route.fallback();
      isOpened = true;
      const response = await route.fetch();
      const html = await response.text();
      const id = /&quot;id&quot;:&quot;([0-9a-f]{42})&quot;/.exec(html)?.[1];
      if (id === undefined) throw new Error(`Geen actie op ${pad} (status ${response.status()})`);
      await route.fulfill({ response, body: html.replaceAll(id, `${id.slice(0, 2)}${"0".repeat(40)}`) });
    },
  );
  await page.goto(pad);
}

/** The new version arrives while the page stands open. */
async function vernieuwSite(page: Page): Promise<void> {
  await page.route("**", async (route) => {
    const headers = route.request().headers();
    const id = headers["next-action"];
    if (id === undefined) return route.fallback();
    await route.continue({ headers: { ...headers, "next-action": `${id.slice(0, 2)}${"0".repeat(40)}` } });
  });
}

test.describe("herladen", () => {
  test("wie tijdens het typen herlaadt, vindt de tekst terug, met de suggesties", async ({ page }) => {
    await openStart(page);
    await verhaalvak(page).fill(VERHAAL);
    await herlaad(page, VERHAAL);
    await expect(verhaalvak(page)).toHaveValue(VERHAAL);
    await page.reload();
    await expect(verhaalvak(page)).toHaveValue(VERHAAL);
    await expect(page.getByRole("status")).toHaveText(/suggestie/);
    await verhaalvak(page).fill("");
    await herlaad(page, "");
    await expect(verhaalvak(page)).toHaveValue("");
  });

  test("wie na het voorstel herlaadt, hoeft alleen nog eens te zoeken", async ({ page }) => {
    await openStart(page);
    await vertel(page, VERHAAL);
    await zieVoorstel(page);
    await herlaad(page, VERHAAL);
    await expect(verhaalvak(page)).toHaveValue(VERHAAL);
    await zoekknop(page).click();
    await zieVoorstel(page);
  });

  test("een nieuw bezoek aan de eerste pagina begint leeg, en niets blijft in de browser achter", async ({ page }) => {
    await openStart(page);
    await verhaalvak(page).fill(VERHAAL);
    await page.goto("/direct-hulp");
    await openStart(page);
    await expect(verhaalvak(page)).toHaveValue("");
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
  });

  test("wie terugkomt met de terugknop, vindt de tekst met de suggesties", async ({ page }) => {
    await openStart(page);
    await verhaalvak(page).fill(VERHAAL);
    await page.goto("/direct-hulp");
    await page.goBack();
    await expect(verhaalvak(page)).toHaveValue(VERHAAL);
    await expect(page.getByRole("status")).toHaveText(/suggestie/);
  });

  test("op een vraag en op het advies blijft staan wat u antwoordde", async ({ page }) => {
    await page.goto("/vragenlijst/gemeente?vraagstukken=reg-vergunningen");
    await vulGemeenteIn(page, "Assen");
    await expect(gemeenteveld(page)).toBeHidden();
    const vraag = await page.getByRole("heading", { level: 1 }).innerText();
    await page.reload();
    await zieVraag(page, vraag);
    expect(new URL(page.url()).searchParams.get("gemeente")).toBe("Assen");
    await page.goto(ADVIES);
    const advies = await page.getByRole("heading", { level: 1 }).innerText();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(advies);
  });

  test("wie het begin van een verhaal weghaalt, vindt het vak leeg terug", async ({ page }) => {
    await page.goto(`/overdracht?${EEN_ONTVANGER}`);
    await wachtOpOpening(page);
    await verhaalvak(page).fill("");
    await herlaad(page, "");
    await page.getByRole("textbox", { name: "Uw naam" }).fill("Jan");
    await herlaad(page, ",Jan");
    await expect(page.getByRole("textbox", { name: "Uw naam" })).toHaveValue("Jan");
    await expect(verhaalvak(page)).toHaveValue("");
  });

  test("wie op de eigen pagina een nummer verandert of weghaalt, vindt het zo terug", async ({ page, context }) => {
    await komVanElders(context);
    const wie = maakOndernemer();
    const { kenmerk, status } = await draagOver(page, wie);
    await page.goto(await leesOntvangerlink(page, kenmerk));
    await geefTerug(page, "Wij kunnen de ondernemer niet bereiken");
    await expect(page.getByText("U hebt het teruggegeven.")).toBeVisible();
    await page.goto(status);
    const nummer = page.getByRole("textbox", { name: "Uw telefoonnummer" });
    await expect(nummer).toHaveValue(wie.telefoon);
    for (const getypt of ["06 8765", ""]) {
      await nummer.fill(getypt);
      await herlaad(page, getypt);
      await expect(nummer).toHaveValue(getypt);
    }
  });

  test("een opmerking die nog niet weg was, staat er weer na een nieuw cijfer", async ({ page }) => {
    await page.goto(ADVIES);
    await geefCijfer(page);
    await opmerkingvak(page).fill(OPMERKING);
    await herlaad(page, OPMERKING);
    await geefCijfer(page);
    await expect(opmerkingvak(page)).toHaveValue(OPMERKING);
    await verstuurOpmerking(page);
    await zieDank(page);
    await page.reload();
    await geefCijfer(page);
    await expect(opmerkingvak(page)).toHaveValue("");
  });
});

test("twee tabbladen storen elkaar niet: niet in de vragen, niet in het advies, niet in de opmerking", async ({
  page,
  context,
}) => {
  test.slow();
  const ander = await context.newPage();
  await page.goto("/vragenlijst/gemeente?vraagstukken=int-export");
  await ander.goto("/vragenlijst/gemeente?vraagstukken=pers-aantrekken");
  await vulGemeenteIn(page, "Eindhoven");
  await vulGemeenteIn(ander, "Assen");
  const VORM = "Hoe werkt u?";
  await beantwoordVragen(page, { [VORM]: keuze("Ik ben zzp’er") });
  await beantwoordVragen(ander, { "Hoeveel mensen werken er in uw bedrijf?": tekst("Aantal", "12") });
  await zieAntwoord(page, "gemeente", "Eindhoven");
  await zieAntwoord(ander, "gemeente", "Assen");
  for (const tab of [page, ander]) {
    await bekijkAdvies(tab);
    await zieAdvies(tab);
    await geefCijfer(tab);
  }
  await opmerkingvak(page).fill(OPMERKING);
  await opmerkingvak(ander).fill(`${OPMERKING}, ook hier`);
  await herlaad(page, OPMERKING);
  await expect(opmerkingvak(ander)).toHaveValue(`${OPMERKING}, ook hier`);
  await geefCijfer(page);
  await expect(opmerkingvak(page)).toHaveValue(OPMERKING);
  for (const tab of [ander, page]) {
    await verstuurOpmerking(tab);
    await zieDank(tab);
  }
});

test.describe("de site is vernieuwd terwijl de pagina open stond", () => {
  test("het verhaal komt toch aan, zonder dat u iets merkt", async ({ page }) => {
    await openVerouderd(page, "/");
    await vertel(page, VERHAAL);
    await zieVoorstel(page);
    await expect(verhaalvak(page)).toHaveValue(VERHAAL);
    expect(page.url()).not.toContain("monteur");
    await vertel(page, `${VERHAAL}.`);
    await zieVoorstel(page);
  });

  test("ook een verhaal met een fout erin, en een verhaal dat naar een andere deur leidt", async ({ page }) => {
    await openVerouderd(page, "/");
    await vertel(page, " ");
    await zieFout(page, "Vertel in een paar woorden");
    await openVerouderd(page, "/");
    await vertel(page, "Ik wil niet meer leven");
    await expect(page).toHaveURL(/direct-hulp/);
  });

  test("het cijfer en de opmerking komen toch aan", async ({ page }) => {
    await openVerouderd(page, ADVIES);
    await geefCijfer(page);
    await vernieuwSite(page);
    await opmerkingvak(page).fill(`${OPMERKING}\nen nog iets`);
    await verstuurOpmerking(page);
    await zieDank(page);
  });

  test("van vier formulieren op een pagina komt het goede aan, met een fout en zonder", async ({ page, context }) => {
    await komVanElders(context);
    const { kenmerk } = await draagOver(page, maakOndernemer());
    const link = await leesOntvangerlink(page, kenmerk);
    await openVerouderd(page, link);
    await geefTerug(page, null);
    await zieFouten(page, "Kies waarom u het teruggeeft.");
    await openVerouderd(page, link);
    await neemAan(page, "Mila Brons", "0344 123456");
    await expect(page.getByText("De ondernemer ziet nu dat u het oppakt.")).toBeVisible();
  });

  test("wat u op uw eigen pagina kiest, gebeurt toch", async ({ page, context }) => {
    await komVanElders(context);
    const { status } = await draagOver(page, maakOndernemer());
    await openVerouderd(page, status);
    await page.getByRole("button", { name: "Trek mijn vraag in" }).click();
    await zieToestand(page, `U trok uw vraag aan ${ONTVANGER} in`);
  });

  test("is de nieuwe pagina er nog niet, dan blijft de tekst staan", async ({ page }) => {
    await openStart(page);
    await vernieuwSite(page);
    await page.route("/", (route) => (route.request().method() === "GET" ? route.abort() : route.fallback()));
    await vertel(page, VERHAAL);
    await zieNietVerstuurd(page);
    await expect(verhaalvak(page)).toHaveValue(VERHAAL);
    await page.unrouteAll();
    await zoekknop(page).click();
    await zieVoorstel(page);
  });

  test.describe("zonder JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("met de terugknop staat de tekst er nog, en dan lukt het", async ({ page }) => {
      await openVerouderd(page, "/");
      await vertel(page, VERHAAL);
      await expect(verhaalvak(page)).toHaveCount(0);
      await page.goBack();
      await expect(verhaalvak(page)).toHaveValue(VERHAAL);
      await zoekknop(page).click();
      await zieVoorstel(page);
    });
  });
});

test.describe("zonder verbinding", () => {
  test("blijft het verhaal staan met wat u kunt doen, en met verbinding lukt het", async ({ page, context }) => {
    await openStart(page);
    await context.setOffline(true);
    for (const poging of [VERHAAL, `${VERHAAL}.`]) {
      await vertel(page, poging);
      await zieNietVerstuurd(page);
      await expect(verhaalvak(page)).toHaveValue(poging);
      await expect(verhaalvak(page)).toBeEditable();
    }
    await context.setOffline(false);
    await zoekknop(page).click();
    await zieVoorstel(page);
    await expect(page.getByRole("alert").filter({ hasText: "Het versturen lukte niet" })).toHaveCount(0);
  });

  test("blijven het cijfer en de opmerking te geven, en met verbinding lukt het", async ({ page, context }) => {
    const melding = page.getByRole("alert").filter({ hasText: "Het versturen lukte niet." });
    await page.goto(ADVIES);
    await context.setOffline(true);
    await page.getByRole("button", { name: "4 makkelijk", exact: true }).click();
    await expect(melding).toBeFocused();
    await context.setOffline(false);
    await geefCijfer(page);
    await opmerkingvak(page).fill(OPMERKING);
    await context.setOffline(true);
    await verstuurOpmerking(page);
    await expect(melding).toBeFocused();
    await expect(opmerkingvak(page)).toHaveValue(OPMERKING);
    await context.setOffline(false);
    await verstuurOpmerking(page);
    await zieDank(page);
  });

  test("zegt uw eigen pagina dat het niet verstuurd is, en met verbinding lukt het alsnog", async ({
    page,
    context,
  }) => {
    const melding = page.getByRole("alert").filter({ hasText: "Misschien hebt u geen internet" });
    const kop = melding.getByRole("heading", { name: "Het versturen lukte niet" });
    await komVanElders(context);
    const { status } = await draagOver(page, maakOndernemer());
    await page.goto(status);
    const gesproken = page.getByRole("button", { name: "Wij hebben elkaar gesproken" });
    await context.setOffline(true);
    for (const poging of [gesproken, page.getByRole("button", { name: "Trek mijn vraag in" })]) {
      await poging.click();
      await expect(kop).toBeFocused();
    }
    await context.setOffline(false);
    await gesproken.click();
    await zieUitkomst(page, "Dat is gelukt.");
    await expect(melding).toHaveCount(0);

    const wis = page.getByRole("button", { name: "Ja, wis mijn gegevens" });
    await page.locator("summary").filter({ hasText: "Wis alles nu" }).click();
    await context.setOffline(true);
    await wis.click();
    await expect(kop).toBeFocused();
    await context.setOffline(false);
    await wis.click();
    await expect(page.getByRole("heading", { level: 1, name: "Uw gegevens zijn gewist" })).toBeVisible();
  });

  test("blijft na twee weken staan wat u koos, en met verbinding lukt het", async ({ page, context }) => {
    await komVanElders(context);
    await page.goto(`/overdracht?${EEN_ONTVANGER}`);
    await kiesEersteContact(page);
    await vulAanvraagIn(page, maakOndernemer());
    await page.getByRole("checkbox", { name: /Na twee weken/ }).check();
    await bekijkWatWijSturen(page);
    const { status } = await verstuur(page);
    await page.goto(`${status}/navraag`);
    await page.getByRole("radio", { name: "Deels opgelost" }).check();
    await page.getByRole("radio", { name: "8", exact: true }).check();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect(page.getByRole("heading", { name: "Het versturen lukte niet" })).toBeFocused();
    await expect(page.getByRole("radio", { name: "Deels opgelost" })).toBeChecked();
    await expect(page.getByRole("radio", { name: "8", exact: true })).toBeChecked();
    await context.setOffline(false);
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Dank u wel" })).toBeVisible();
  });

  test("op een Engelse pagina is de melding in het Engels", async ({ page, context }) => {
    await page.goto("/en");
    await context.setOffline(true);
    await page.getByRole("textbox", { name: "Your story" }).fill("I cannot find a mechanic for my garage");
    await page.getByRole("button", { name: "Find the right help" }).click();
    await expect(page.getByRole("heading", { name: "Sending did not work" })).toBeFocused();
    await expect(page.getByRole("textbox", { name: "Your story" })).toHaveValue(/mechanic/);
  });
});

test("een server die het niet kan, geeft dezelfde melding", async ({ page }) => {
  await openStart(page);
  await page.route("/", (route) =>
    route.request().method() === "POST" ? route.fulfill({ status: 502, body: "Bad Gateway" }) : route.fallback(),
  );
  await vertel(page, VERHAAL);
  await zieNietVerstuurd(page);
  await expect(verhaalvak(page)).toHaveValue(VERHAAL);
});

test.describe("trage verbinding", () => {
  test("twee keer drukken verstuurt het verhaal één keer, en een schermlezer hoort dat het bezig is", async ({
    page,
  }) => {
    const { laatDoor, aantal } = await houdVast(page);
    await openStart(page);
    await verhaalvak(page).fill(VERHAAL);
    await expect(page.getByRole("status")).toHaveText(/suggestie/);
    const plaats = () => zoekknop(page).evaluate((knop) => knop.getBoundingClientRect().top + scrollY);
    const vooraf = await plaats();
    await zoekknop(page).dblclick();
    await expect(zoekknop(page)).toHaveText("Even zoeken…");
    await expect(page.getByRole("status")).toHaveText("Even zoeken…");
    await expect(zoekknop(page)).toBeFocused();
    await expect(verhaalvak(page)).not.toBeEditable();
    expect(await plaats(), "de knop springt niet weg").toBe(vooraf);
    await verhaalvak(page).press("Enter");
    await zoekknop(page).press("Enter");
    laatDoor();
    await zieVoorstel(page);
    await expect(zoekknop(page)).toHaveText("Zoek de juiste hulp");
    await expect(verhaalvak(page)).toBeEditable();
    expect(aantal()).toBe(1);
  });

  test("twee keer drukken verstuurt een opmerking één keer", async ({ page }) => {
    await page.goto(ADVIES);
    await geefCijfer(page);
    const { laatDoor, aantal } = await houdVast(page);
    await opmerkingvak(page).fill(OPMERKING);
    await page.getByRole("button", { name: "Verstuur" }).dblclick();
    const bezig = page.getByRole("button", { name: "Even geduld…" });
    await expect(bezig).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: "Even geduld…" })).toBeAttached();
    await bezig.press("Enter");
    laatDoor();
    await zieDank(page);
    expect(aantal()).toBe(1);
  });

  test("twee keer drukken op uw eigen pagina verstuurt het één keer, en een schermlezer hoort dat het bezig is", async ({
    page,
    context,
  }) => {
    await komVanElders(context);
    const { status } = await draagOver(page, maakOndernemer());
    await page.goto(status);
    const { laatDoor, aantal } = await houdVast(page);
    await page.getByRole("button", { name: "Trek mijn vraag in" }).dblclick();
    await expect(page.getByRole("status").filter({ hasText: "Even geduld…" })).toBeAttached();
    laatDoor();
    await zieToestand(page, `U trok uw vraag aan ${ONTVANGER} in`);
    expect(aantal()).toBe(1);
  });

  test("zijn er te veel suggesties gevraagd, dan komen ze niet, en gaat het verhaal gewoon weg", async ({ page }) => {
    const kaal = { status: 429, headers: { "Retry-After": "10" }, contentType: "application/problem+json", body: "{}" };
    await page.route("**/api/v1/herken", (route) => route.fulfill(kaal));
    await openStart(page);
    const geweigerd = page.waitForResponse("**/api/v1/herken");
    await verhaalvak(page).fill(VERHAAL);
    await (await geweigerd).finished();
    await expect(page.getByRole("region", { name: "Gaat het hierover?" })).toBeHidden();
    await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
    await zoekknop(page).click();
    await zieVoorstel(page);
  });

  test("een late suggestie komt niet over een nieuwere heen", async ({ page }) => {
    let laatDoor = () => {};
    const open = new Promise<void>((resolve) => (laatDoor = resolve));
    let late: Promise<unknown> = Promise.resolve();
    await page.route("**/api/v1/herken", async (route) => {
      if (!route.request().postData()?.includes("exporteren")) return route.continue();
      late = open.then(() => route.continue().catch(() => undefined));
      await late;
    });
    await openStart(page);
    const eerste = page.waitForRequest((request) => request.postData()?.includes("exporteren") ?? false);
    await verhaalvak(page).fill("ik wil exporteren naar Duitsland");
    await eerste;
    await verhaalvak(page).fill("ik zoek al maanden een monteur voor mijn garage");
    const lijst = page.getByRole("region", { name: "Gaat het hierover?" });
    await expect(lijst).toBeVisible();
    const nieuw = await lijst.innerText();
    laatDoor();
    await late;
    // Another round trip of the same page: whatever the late answer would do, it has done by then.
    await page.evaluate(() => fetch("/api/health").then(() => new Promise((done) => requestAnimationFrame(done))));
    expect(await lijst.innerText()).toBe(nieuw);
  });
});
