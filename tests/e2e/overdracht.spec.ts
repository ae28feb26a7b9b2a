import { get } from "node:http";
import { expect, test, type Page } from "@playwright/test";
import decodeQR from "qr/decode.js";
import { LOKVELD } from "@/lib/limiet/lokveld";
import { addDagen, toDag } from "@/lib/kalender/werkdagen";
import {
  bekijkWatWijSturen,
  draagOver,
  EEN_ONTVANGER,
  GEEN_ONTVANGER,
  geefTerug,
  kiesEersteContact,
  komVanElders,
  leesKenmerk,
  leesLink,
  leesOntvangerlink,
  maakOndernemer,
  neemAan,
  ONTVANGER,
  openAanvraag,
  openMail,
  type Ondernemer,
  TWEE_ONTVANGERS,
  verhaalvak,
  verstuur,
  verzoek,
  ontvangerkeuzes,
  vulAanvraagIn,
  vulVeldenIn,
  wachtOpOpening,
  zieControle,
  zieDank,
  zieFoutBij,
  zieFouten,
  zieToestand,
  zieVerstuurd,
} from "./overdrachtstappen";
import { openStart, vertel, zieNummer, zieVoorstel } from "./steps";

/** A story that is told once: asked, sent, answered, given back, withdrawn, erased, and carried on paper. */

// A worker in between would hide what is sent from a test that holds it up.
test.use({ serviceWorkers: "block" });
test.beforeEach(({ context }) => komVanElders(context));

const FOUTKOP = "Er klopt nog iets niet";

async function wis(page: Page): Promise<void> {
  await page.locator("summary").filter({ hasText: "Wis alles nu" }).click();
  await page.getByRole("button", { name: "Ja, wis mijn gegevens" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Uw gegevens zijn gewist" })).toBeVisible();
}

test("van het advies tot opgelost: gevraagd, gecontroleerd, verstuurd, aangenomen, gesproken", async ({
  page,
  context,
}) => {
  test.slow();
  const adressen: string[] = [];
  context.on("request", (request) => adressen.push(decodeURIComponent(request.url())));
  const wie = maakOndernemer();
  await openAanvraag(page);

  await test.step("wat er mist of niet klopt, staat in een melding met focus, en wat getypt is blijft staan", async () => {
    const ontvanger = page.getByRole("checkbox", { name: ONTVANGER });
    await wachtOpOpening(page);
    await ontvanger.uncheck();
    await verhaalvak(page).fill(" ");
    await bekijkWatWijSturen(page);
    await zieFouten(
      page,
      "Kies naar wie uw verhaal mag.",
      "Schrijf kort wat er speelt.",
      "Vul uw naam in.",
      "Vul een telefoonnummer of een e-mailadres in. Anders kan niemand u bereiken.",
    );
    await expect(page.getByRole("heading", { name: FOUTKOP })).toBeFocused();
    const fout = { naam: "J".repeat(81), telefoon: "bel maar", email: "jan@", verhaal: "a".repeat(3001) };
    await vulAanvraagIn(page, fout);
    await bekijkWatWijSturen(page);
    await zieFouten(
      page,
      "Kies naar wie uw verhaal mag.",
      "Uw verhaal is te lang. Houd het op 3.000 tekens.",
      "Uw naam is te lang. Houd het op 80 tekens.",
      "Dit is geen telefoonnummer. Gebruik alleen cijfers, bijvoorbeeld 06 12345678.",
      "Dit is geen e-mailadres. Het lijkt op naam@voorbeeld.nl.",
    );
    await expect(page.getByRole("heading", { name: FOUTKOP })).toBeFocused();
    await zieFoutBij(page.getByRole("textbox", { name: "Uw naam" }), "Uw naam is te lang. Houd het op 80 tekens.");
    await expect(page.getByRole("textbox", { name: "E-mailadres" })).toHaveAccessibleDescription(
      /^Vul er een in.* Fout: Dit is geen e-mailadres\./,
    );
    await expect(page.getByRole("textbox", { name: "Uw naam" })).toHaveValue(fout.naam);
    await expect(page.getByRole("textbox", { name: "Telefoonnummer" })).toHaveValue(fout.telefoon);
    await expect(page.getByRole("textbox", { name: "E-mailadres" })).toHaveValue(fout.email);
    await expect(verhaalvak(page)).toHaveValue(fout.verhaal);
    await page.getByRole("alert").getByRole("link", { name: "Uw naam is te lang." }).click();
    await expect(page.getByRole("textbox", { name: "Uw naam" })).toBeFocused();
    await ontvanger.check();
  });

  await vulAanvraagIn(page, wie);
  await page.getByRole("radio", { name: "In de ochtend" }).check();
  await page.getByRole("radio", { name: "Engels" }).check();
  await page.getByRole("checkbox", { name: /Na twee weken/ }).check();
  await bekijkWatWijSturen(page);
  await expect(page.getByRole("heading", { level: 2, name: "Klopt dit?" })).toBeFocused();
  const main = page.getByRole("main");
  const gaatMee = [ONTVANGER, wie.naam, wie.telefoon, wie.email, "In de ochtend", "Engels", "Buren", "zzp’er"];
  for (const tekst of [...gaatMee, ...wie.verhaal.split("\n")]) await expect(main).toContainText(tekst);

  await test.step("wie iets wijzigt, vindt alles terug", async () => {
    await page.getByRole("button", { name: "Wijzig iets" }).click();
    await expect(page.getByRole("textbox", { name: "Uw naam" })).toHaveValue(wie.naam);
    await expect(page.getByRole("textbox", { name: "Telefoonnummer" })).toHaveValue(wie.telefoon);
    await expect(page.getByRole("textbox", { name: "E-mailadres" })).toHaveValue(wie.email);
    await expect(verhaalvak(page)).toHaveValue(wie.verhaal);
    for (const keuze of ["In de ochtend", "Engels"])
      await expect(page.getByRole("radio", { name: keuze })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: ONTVANGER })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: /Na twee weken/ })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: /Past het niet bij hen/ })).not.toBeChecked();
    await page.getByRole("radio", { name: "Nederlands" }).check();
    await bekijkWatWijSturen(page);
  });

  const { kenmerk, status } = await verstuur(page);
  expect(kenmerk).toMatch(/^DW-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const mail = await openMail(page, verzoek(kenmerk));
  for (const geheim of [wie.naam, "Kneedervoort", wie.telefoon, wie.email, "cursus", "bakkerij"])
    await expect(mail).not.toContainText(geheim);
  const link = await leesLink(mail);

  const balie = await context.newPage();
  await balie.goto(link);
  for (const tekst of [wie.naam, wie.email, "liefst in de ochtend", "Nederlands", "Buren", ...wie.verhaal.split("\n")])
    await expect(balie.getByRole("main")).toContainText(tekst);
  await expect(balie.getByRole("link", { name: `Bel ${wie.telefoon}` })).toHaveAttribute("href", /^tel:06\d{8}$/);
  await expect(balie.getByRole("link", { name: `Mail ${wie.email}` })).toHaveAttribute("href", `mailto:${wie.email}`);

  await test.step("zonder nummer van wie belt is het niet aangenomen", async () => {
    await neemAan(balie, "Mila Brons", "");
    await zieFouten(balie, "Vul een telefoonnummer in, alleen met cijfers.");
    await expect(balie.getByRole("heading", { name: FOUTKOP })).toBeFocused();
    await zieFoutBij(
      balie.getByRole("textbox", { name: "Rechtstreeks nummer" }),
      "Vul een telefoonnummer in, alleen met cijfers.",
    );
    await expect(balie.getByRole("textbox", { name: "Wie neemt contact op?" })).toHaveValue("Mila Brons");
  });
  const afspraak = addDagen(toDag(new Date()), 5);
  await balie.getByLabel("Op welke dag?").fill(afspraak);
  await balie.getByRole("textbox", { name: "Wilt u er iets bij zeggen?" }).fill("Leg uw plannen klaar.");
  await neemAan(balie, "Mila Brons", "0344 123456");
  await zieDank(balie, "De ondernemer ziet nu dat u het oppakt.");

  await page.goto(status);
  await zieToestand(page, `${ONTVANGER} pakt uw vraag op`);
  await expect(page.getByText("U spreekt met Mila Brons.")).toBeVisible();
  await expect(page.getByRole("link", { name: "0344 123456" })).toHaveAttribute("href", "tel:0344123456");
  await expect(page.getByText(/^U wordt gebeld op [a-z]+ \d+ [a-z]+\.$/)).toBeVisible();
  await expect(page.getByText("Zij schreven erbij: “Leg uw plannen klaar.”", { exact: true })).toBeVisible();
  const bericht = await openMail(page, `${ONTVANGER} pakt uw vraag op (${kenmerk})`);
  await expect(bericht).toContainText(`Aan: ${wie.email}`);
  await expect(bericht).toContainText("U spreekt met: Mila Brons.");
  expect(await leesLink(bericht)).toBe(status);

  await page.getByRole("button", { name: "Wij hebben elkaar gesproken" }).click();
  await zieToestand(page, `U hebt ${ONTVANGER} gesproken`);
  await expect(page.getByText("U sprak met Mila Brons.")).toBeVisible();
  await balie.reload();
  await balie.getByRole("radio", { name: "De vraag is opgelost" }).check();
  await balie.getByRole("button", { name: "Laat het weten" }).click();
  await expect(balie.getByText("Deze vraag is afgerond.")).toBeVisible();
  await page.goto(status);
  await zieToestand(page, "Uw vraag is opgelost");
  await openMail(page, `Uw vraag is afgerond (${kenmerk})`);

  const prive = [wie.naam, wie.telefoon, wie.email, "cursus", "Mila", "0344", "plannen"];
  expect(adressen.filter((adres) => prive.some((geheim) => adres.includes(geheim)))).toEqual([]);
});

/** With a mistake first; then what was typed is kept, and whoever has it reads it. */
async function verbeterNaam(page: Page, status: string, wie: Ondernemer): Promise<void> {
  await page.goto(status);
  await page.getByRole("link", { name: "Verbeter uw gegevens of uw verhaal" }).click();
  await expect(page.getByRole("textbox", { name: "Uw naam" })).toHaveValue(wie.naam);
  await page.getByRole("textbox", { name: "Uw naam" }).fill("");
  await page.getByRole("textbox", { name: "Telefoonnummer" }).fill("06 87654321");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await zieFouten(page, "Vul uw naam in.");
  await expect(page.getByRole("textbox", { name: "Telefoonnummer" })).toHaveValue("06 87654321");
  await expect(verhaalvak(page)).toHaveValue(wie.verhaal);
  await page.getByRole("textbox", { name: "Uw naam" }).fill(`${wie.naam} Junior`);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await zieDank(page, "Uw gegevens zijn verbeterd.");
  await expect(page.getByRole("main")).toContainText(`${wie.naam} Junior`);
}

/** With the button of that consent, which then goes. */
async function neemTerug(page: Page, knop: string, zin: string): Promise<void> {
  await page.getByRole("button", { name: knop }).click();
  await zieDank(page, zin);
  await expect(page.getByRole("button", { name: knop })).toHaveCount(0);
}

test("verbeteren en de toestemming intrekken kan op de eigen pagina, en de ontvanger leest het nieuwe", async ({
  page,
  context,
}) => {
  const wie = maakOndernemer();
  await openAanvraag(page);
  await vulAanvraagIn(page, wie);
  await page.getByRole("checkbox", { name: /Past het niet bij hen/ }).check();
  await page.getByRole("checkbox", { name: /Na twee weken/ }).check();
  await bekijkWatWijSturen(page);
  await expect(page.getByText("Na twee weken mailen wij u of uw vraag is opgelost.")).toBeVisible();
  const { kenmerk, status } = await verstuur(page);
  await verbeterNaam(page, status, wie);
  await neemTerug(page, "Vraag het mij voortaan eerst", "Voortaan vragen wij het u eerst.");
  await expect(page.getByText("Gaat uw verhaal naar een ander, dan vragen wij het u eerst.")).toBeVisible();
  await neemTerug(page, "Mail mij dat niet", "Wij mailen u dat niet.");
  await expect(page.getByText("U vond het goed dat wij na twee weken mailen")).toHaveCount(0);
  const balie = await context.newPage();
  await balie.goto(await leesOntvangerlink(page, kenmerk));
  await expect(balie.getByRole("link", { name: "Bel 06 87654321" })).toBeVisible();
  await expect(balie.getByRole("main")).toContainText(`${wie.naam} Junior`);
});

test.describe("zonder JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("verbeteren gaat ook: wat getypt is blijft staan bij een fout", async ({ page }) => {
    const wie = maakOndernemer();
    await openAanvraag(page);
    await vulVeldenIn(page, wie);
    await page.getByRole("checkbox", { name: /Past het niet bij hen/ }).check();
    await bekijkWatWijSturen(page);
    const { status } = await verstuur(page);
    await verbeterNaam(page, status, wie);
    await neemTerug(page, "Vraag het mij voortaan eerst", "Voortaan vragen wij het u eerst.");
  });

  test("gaat het net zo: fout, controle, wijzigen, versturen, teruggeven zonder reden, aannemen", async ({ page }) => {
    const wie = maakOndernemer();
    await openAanvraag(page);
    await vulVeldenIn(page, { ...wie, naam: "" });
    await bekijkWatWijSturen(page);
    await zieFouten(page, "Vul uw naam in.");
    await expect(verhaalvak(page)).toHaveValue(wie.verhaal);
    await vulVeldenIn(page, wie);
    await bekijkWatWijSturen(page);
    await zieControle(page);
    await page.getByRole("button", { name: "Wijzig iets" }).click();
    await expect(page.getByRole("textbox", { name: "E-mailadres" })).toHaveValue(wie.email);
    await bekijkWatWijSturen(page);
    const { kenmerk, status } = await verstuur(page);

    await page.goto(await leesOntvangerlink(page, kenmerk));
    await geefTerug(page, null);
    await zieFouten(page, "Kies waarom u het teruggeeft.");
    await zieFoutBij(page.getByRole("group", { name: "Waarom?" }), "Kies waarom u het teruggeeft.");
    await neemAan(page, "Mila Brons", "");
    await zieFouten(page, "Vul een telefoonnummer in, alleen met cijfers.");
    await zieFoutBij(
      page.getByRole("textbox", { name: "Rechtstreeks nummer" }),
      "Vul een telefoonnummer in, alleen met cijfers.",
    );
    await neemAan(page, "Mila Brons", "0344 123456");
    await zieDank(page, "De ondernemer ziet nu dat u het oppakt.");
    await page.goto(status);
    await expect(page.getByRole("link", { name: "0344 123456" })).toBeVisible();
    await wis(page);
  });
});

test("wiens browser het verborgen veld invulde, hoort dat het niet weg is en wie te bellen, en kan het nog eens doen", async ({
  page,
}) => {
  const wie = maakOndernemer();
  await openAanvraag(page);
  await vulAanvraagIn(page, wie);
  const lokveld = page.locator(`input[name="${LOKVELD}"]`);
  await lokveld.evaluate((field: HTMLInputElement) => (field.value = "koop"));
  await bekijkWatWijSturen(page);
  const melding = page.getByRole("alert").filter({ hasText: "Er stond iets in een verborgen veld" });
  await expect(melding.getByRole("heading", { name: FOUTKOP })).toBeFocused();
  await expect(melding.getByRole("link", { name: /^Bel .+: / })).toHaveAttribute("href", /^tel:/);
  await expect(verhaalvak(page)).toHaveValue(wie.verhaal);
  await expect(lokveld).toHaveValue("");
  await bekijkWatWijSturen(page);
  await zieControle(page);
  await lokveld.evaluate((field: HTMLInputElement) => (field.value = "koop"));
  await page.getByRole("button", { name: "Ja, verstuur" }).click();
  await expect(melding).toBeVisible();
  await bekijkWatWijSturen(page);
  await zieControle(page);
  await verstuur(page);
});

test("teruggegeven: de ondernemer hoort wie wat zei en wat nu, de oude link is klaar, nog eens verandert niets", async ({
  page,
  context,
}) => {
  const wie = maakOndernemer();
  const { kenmerk, status } = await draagOver(page, wie, "gemeente=Buren&vraagstukken=pers-behouden&vorm=zzp");
  const link = await leesOntvangerlink(page, kenmerk);
  const [balie, ander] = [await context.newPage(), await context.newPage()];
  for (const tab of [balie, ander]) await tab.goto(link);
  await geefTerug(balie, "Wij hebben nu geen plek");
  await expect(balie.getByText("U hebt het teruggegeven.")).toBeVisible();
  // Nobody else does this here: a person has to look further.
  const mail = await openMail(page, `Bel met KVK: wij vinden niemand meer (${kenmerk})`);
  await expect(mail).toContainText(`${ONTVANGER} zegt: wij hebben nu geen plek.`);
  await page.goto(status);
  await zieToestand(page, "Wij vinden niemand meer: bel Kamer van Koophandel (KVK)");
  await expect(page.getByRole("main").getByRole("link", { name: /^Bel Kamer van Koophandel/ })).toHaveAttribute(
    "href",
    /^tel:/,
  );
  const tijdlijn = page.getByRole("listitem").filter({ hasText: /zegt|verwezen|ging op weg|De mail naar/ });
  await page.locator("summary").filter({ hasText: "Wat er tot nu toe gebeurde" }).click();
  const gebeurd = await tijdlijn.allInnerTexts();
  expect(gebeurd.at(-2)).toContain(`${ONTVANGER} zegt: wij hebben nu geen plek.`);
  expect(gebeurd.at(-1)).toContain("Wij vonden niemand meer en verwezen u naar Kamer van Koophandel (KVK).");

  await geefTerug(ander, "Dit hoort niet bij ons");
  await expect(ander.getByRole("heading", { level: 1, name: "Dit kan niet meer" })).toBeVisible();
  await expect(ander.getByText("U hebt het teruggegeven.")).toBeVisible();
  await balie.goto(link);
  await expect(balie.getByText("U hebt het teruggegeven.")).toBeVisible();
  await expect(balie.getByRole("main")).not.toContainText(wie.naam);
  await page.reload();
  await page.locator("summary").filter({ hasText: "Wat er tot nu toe gebeurde" }).click();
  expect(await tijdlijn.allInnerTexts()).toEqual(gebeurd);
});

/** What came of a choice, with the focus on it. */
async function zieUitkomst(page: Page, zin: string): Promise<void> {
  await zieDank(page, zin);
  await expect(page.locator(":focus").getByRole("status")).toContainText(zin);
  await expect(page.locator(":focus")).toBeInViewport();
}

test("niet te bereiken: pas na uw ja gaat het opnieuw, met uw nieuwe nummer, en de oude link is klaar", async ({
  page,
  context,
}) => {
  const wie = maakOndernemer();
  const { kenmerk, status } = await draagOver(page, wie);
  const link = await leesOntvangerlink(page, kenmerk);
  const balie = await context.newPage();
  await balie.goto(link);
  await geefTerug(balie, "Wij kunnen de ondernemer niet bereiken", "Uw telefoon staat uit.");
  const voorstel = await openMail(page, `${ONTVANGER} kon u niet bereiken (${kenmerk})`);
  await openMail(page, verzoek(kenmerk), 0);

  await page.goto(await leesLink(voorstel));
  expect(new URL(page.url()).pathname).toBe(status);
  await zieToestand(page, `${ONTVANGER} kon u niet bereiken`);
  const nummer = page.getByRole("textbox", { name: "Uw telefoonnummer" });
  await expect(nummer).toHaveValue(wie.telefoon);
  const opnieuw = page.getByRole("button", { name: `Stuur mijn verhaal opnieuw naar ${ONTVANGER}` });
  await nummer.fill("geen");
  await opnieuw.click();
  const melding = "Wat u invulde, is geen telefoonnummer. Uw vorige nummer staat er weer.";
  await zieUitkomst(page, melding);
  await expect(nummer).toHaveValue(wie.telefoon);
  // The same answer at the same address is news all the same.
  await nummer.fill("nog geen");
  await opnieuw.click();
  await expect(nummer).toHaveValue(wie.telefoon);
  await zieUitkomst(page, melding);
  await nummer.fill("06 87654321");
  await opnieuw.click();
  await zieUitkomst(page, "Dat is gelukt.");

  const nieuw = await leesOntvangerlink(page, kenmerk);
  expect(nieuw).not.toBe(link);
  await balie.goto(nieuw);
  await expect(balie.getByRole("link", { name: "Bel 06 87654321" })).toBeVisible();
  await balie.goto(link);
  await expect(balie.getByText("U hebt het teruggegeven.")).toBeVisible();
});

for (const [naam, antwoorden, knop, adres] of [
  [
    "Belastingdienst",
    "gemeente=Diemen&vraagstukken=zw-acute-financiele-steun&vorm=zzp",
    /^Bel Belastingdienst: /,
    /^tel:/,
  ],
  [
    "Ondernemersplein",
    "gemeente=Maastricht&vraagstukken=reg-vergunningen&vorm=zzp",
    "Naar de website van Ondernemersplein",
    /^https:/,
  ],
] as const)
  test(`heeft de volgende geen mailadres (${naam}), dan staat er hoe u hen zelf bereikt, ook als het meteen door mocht`, async ({
    page,
    context,
  }) => {
    await page.goto(`/overdracht?${antwoorden}`);
    await kiesEersteContact(page);
    await vulAanvraagIn(page, maakOndernemer());
    await page.getByRole("checkbox", { name: /Past het niet bij hen/ }).check();
    await bekijkWatWijSturen(page);
    await expect(page.getByText("Dan gaat het meteen door naar de volgende.")).toBeVisible();
    const { kenmerk, status } = await verstuur(page);
    const balie = await context.newPage();
    await balie.goto(await leesOntvangerlink(page, kenmerk));
    await geefTerug(balie, "Dit hoort niet bij ons");
    const mail = await openMail(page, `Neem zelf contact op met ${naam} (${kenmerk})`);
    await expect(mail).toContainText("zegt: deze vraag hoort niet bij ons.");
    await page.goto(status);
    await zieToestand(page, `Neem zelf contact op met ${naam}`);
    await expect(page.getByRole("main").getByRole("link", { name: knop })).toHaveAttribute("href", adres);
    expect(
      await mail
        .page()
        .getByRole("article", { name: verzoek(kenmerk) })
        .count(),
    ).toBe(0);
  });

test("twee ontvangers: wie de een zegt niets doet, raakt de ander niet", async ({ page }) => {
  await page.goto(`/overdracht?${TWEE_ONTVANGERS}`);
  const keuzes = ontvangerkeuzes(page);
  await expect(keuzes).toHaveCount(2);
  // Nobody is chosen beforehand: that is for the ondernemer.
  for (const keuze of await keuzes.all()) {
    await expect(keuze).not.toBeChecked();
    await keuze.check();
  }
  await vulAanvraagIn(page, maakOndernemer());
  await bekijkWatWijSturen(page);
  await zieControle(page);
  const { kenmerk, status } = await verstuur(page);
  await openMail(page, verzoek(kenmerk), 2);
  await page.goto(status);
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.getByRole("article").first().getByRole("button", { name: "Trek mijn vraag in" }).click();
  await expect(page.getByRole("article").first()).toContainText("U trok uw vraag aan");
  await expect(page.getByRole("article").last()).toContainText("Wij wachten op");
});

test("ingetrokken: de ontvanger hoort het en ziet het verhaal niet meer", async ({ page }) => {
  const wie = maakOndernemer();
  const { kenmerk, status } = await draagOver(page, wie);
  const link = await leesOntvangerlink(page, kenmerk);
  await page.goto(status);
  await page.getByRole("button", { name: "Trek mijn vraag in" }).click();
  await zieToestand(page, `U trok uw vraag aan ${ONTVANGER} in`);
  const mail = await openMail(page, `U hoeft niet meer te bellen (${kenmerk})`);
  await expect(mail).not.toContainText(wie.naam);
  await page.goto(link);
  await expect(page.getByText("De ondernemer heeft de vraag ingetrokken.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(wie.naam);
});

test("gewist in twee stappen: de pagina zegt het, de link van de ontvanger opent niets, de download is leeg", async ({
  page,
}) => {
  const wie = maakOndernemer();
  const { kenmerk, status } = await draagOver(page, wie);
  const link = await leesOntvangerlink(page, kenmerk);
  const download = async () => (await page.request.get(`${status}/gegevens`)).json();
  expect(await download()).toMatchObject({
    kenmerk,
    magDoorgeven: false,
    persoonsdeel: { ...wie, voorkeur: "maakt-niet-uit", taal: "nl", invoer: { gemeente: "Buren", vorm: "zzp" } },
    overdrachten: [{ gebeurtenissen: [{ soort: "voorstellen" }, { soort: "versturen" }, { soort: "bezorgen" }] }],
  });

  await page.goto(status);
  await expect(page.getByRole("button", { name: "Ja, wis mijn gegevens" })).toBeHidden();
  await wis(page);
  await expect(page.getByRole("main").getByRole("listitem").last()).toContainText("Uw gegevens zijn gewist.");
  const na = JSON.stringify(await download());
  await page.goto(link);
  await expect(page.getByText("De ondernemer heeft de vraag ingetrokken.")).toBeVisible();
  for (const pad of [status, `${status}/kaart`, link, "/proefpost"]) {
    await page.goto(pad);
    for (const geheim of [wie.naam, wie.telefoon, wie.email]) {
      expect(na).not.toContain(geheim);
      await expect(page.getByRole("main")).not.toContainText(geheim);
    }
  }
  expect(na).toContain('"persoonsdeel":null');
});

test("een link die niet heel is, of voor iets anders was, geeft 404 met een pagina die verder helpt", async ({
  page,
}) => {
  const wie = maakOndernemer();
  const { kenmerk, status } = await draagOver(page, wie);
  const link = await leesOntvangerlink(page, kenmerk);
  const [statuscode, ontvangercode] = [status, link].map((pad) => pad.split("/").at(-1) ?? "");
  const kapot = [
    "/overdracht/status/rommel",
    "/overdracht/ontvangen/%E0%A4%A",
    `/overdracht/status/${"a".repeat(2000)}`,
    status.slice(0, -1),
    link.slice(0, -6),
    `/overdracht/status/${ontvangercode}`,
    `/overdracht/ontvangen/${statuscode}`,
    `/overdracht/status/${ontvangercode}/kaart`,
    `/en/overdracht/ontvangen/${statuscode}`,
  ];
  for (const pad of kapot) {
    const response = await page.goto(pad);
    expect(response?.status(), pad).toBe(404);
    await expect(page.getByRole("main")).not.toContainText(wie.naam);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    await zieNummer(page);
  }
  for (const pad of [status.slice(0, -1), `${status.slice(0, -1)}/navraag`, "/overdracht/ontvangen/rommel"]) {
    await page.goto(pad);
    await expect(page).toHaveTitle("Deze link werkt niet meer – Deurwijzer");
  }
  await page.goto("/en/overdracht/status/rommel");
  await expect(page).toHaveTitle("This link no longer works – Deurwijzer");
  await page.goto(status.slice(0, -1));
  await expect(page.getByRole("heading", { level: 1, name: "Deze link werkt niet meer" })).toBeVisible();
  for (const code of ["rommel", ontvangercode])
    expect((await page.request.get(`/overdracht/status/${code}/gegevens`)).status()).toBe(404);
});

test("de vraag na twee weken is er alleen voor wie dat mocht, en één keer", async ({ page }) => {
  const nietMeer = () =>
    expect(page.getByRole("heading", { level: 1, name: "Deze link werkt niet meer" })).toBeVisible();
  const { status: zonder } = await draagOver(page, maakOndernemer());
  await page.goto(`${zonder}/navraag`);
  await nietMeer();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.getByRole("link", { name: "Terug naar uw pagina" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Zo staat het ervoor" })).toBeVisible();

  await page.goto(`/overdracht?${EEN_ONTVANGER}`);
  await kiesEersteContact(page);
  await vulAanvraagIn(page, maakOndernemer());
  await page.getByRole("checkbox", { name: /Na twee weken/ }).check();
  await bekijkWatWijSturen(page);
  const { status } = await verstuur(page);
  await page.goto(`${status}/navraag`);
  await page.getByRole("button", { name: "Verstuur" }).click();
  await zieFouten(page, "Beantwoord de twee vragen.");
  await page.getByRole("radio", { name: "Helemaal opgelost" }).check();
  await page.getByRole("radio", { name: "9", exact: true }).check();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Dank u wel" })).toBeVisible();
  await page.goto(`${status}/navraag`);
  await nietMeer();
  await expect(page).toHaveTitle("Deze link werkt niet meer – Deurwijzer");
});

test("geen pagina van een overdracht komt in een zoekmachine, een cache of het adres van een ander", async ({
  page,
}) => {
  const { kenmerk, status } = await draagOver(page, maakOndernemer());
  const link = await leesOntvangerlink(page, kenmerk);
  for (const pad of [
    `/overdracht?${EEN_ONTVANGER}`,
    status,
    `${status}/kaart`,
    link,
    "/proefpost",
    "/overdracht/status/x",
  ]) {
    const response = await page.request.get(pad);
    const headers = response.headers();
    expect(headers["cache-control"], pad).toContain("no-store");
    expect(headers["referrer-policy"], pad).toBe("same-origin");
    expect(headers["set-cookie"], pad).toBeUndefined();
    expect(await response.text(), pad).toMatch(/<meta name="robots" content="noindex/);
  }
  const download = (await page.request.get(`${status}/gegevens`)).headers();
  expect(download).toMatchObject({ "cache-control": "no-store", "x-robots-tag": "noindex" });
});

test("de kaart past op één A4, ook met een lang verhaal en alle antwoorden, en haar code opent de statuspagina", async ({
  page,
}) => {
  const alles =
    `${TWEE_ONTVANGERS}&acuut=ja&medewerkers=12&omzet=tot-2m&banen=gegroeid&marge=gelijk&oprichtingsjaar=2019` +
    "&sector=C&export=starter&doelland=DE&clusterDeelnemers=4&behoefte=advies&geweest=rvo.geen-plek";
  await page.goto(`/overdracht?${alles}`);
  for (const keuze of await ontvangerkeuzes(page).all()) await keuze.check();
  const zin = "Mijn zaak loopt slecht en ik weet niet bij wie ik moet zijn.\n";
  await vulAanvraagIn(page, { ...maakOndernemer(zin.repeat(49).slice(0, 3000)), naam: "W".repeat(80) });
  await bekijkWatWijSturen(page);
  await zieControle(page);
  const { kenmerk, status } = await verstuur(page);
  await page.getByRole("link", { name: "Print een overdrachtskaart" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Overdrachtskaart · ${kenmerk}` })).toBeVisible();
  const code = page.getByRole("img", { name: "Scan deze code om te zien hoe het ervoor staat" });
  expect(new URL(await leesCode(page, await code.screenshot())).pathname).toBe(status);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

/** What a phone would read in a picture. */
async function leesCode(page: Page, png: Buffer): Promise<string> {
  const leeg = await page.context().newPage();
  const beeld = await leeg.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      canvas?.drawImage(bitmap, 0, 0);
      const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
      return { width: bitmap.width, height: bitmap.height, data: [...(pixels?.data ?? [])] };
    },
    [...png],
  );
  return decodeQR({ ...beeld, data: Uint8ClampedArray.from(beeld.data) });
}

test("kan het verhaal alleen naar een ander dan het eerste contact, dan zegt het aanbod dat; en bij haast dat bellen nu beter is", async ({
  page,
}) => {
  const aanbod = (titel: string) => page.getByRole("region", { name: titel });
  const haast = "Dit kan dagen duren. Hebt u haast? Bel dan nu zelf.";
  await page.goto("/advies?gemeente=Buren&vraagstukken=pers-aantrekken&vorm=zzp&acuut=ja");
  await expect(aanbod("Wilt u dat een ander u belt?")).toContainText(haast);
  await page.goto(`/advies?${EEN_ONTVANGER}`);
  await expect(aanbod("Liever dat zij u bellen?")).toBeVisible();
  await expect(page.getByText(haast)).toHaveCount(0);
});

test("heeft niemand in het advies een mailadres, dan is er geen aanbod en staat er wie u belt", async ({ page }) => {
  await page.goto(`/advies?${GEEN_ONTVANGER}`);
  await expect(page.getByText("Hier kunt u het beste beginnen")).toBeVisible();
  await expect(page.getByText("Hoe snel zij reageren, weten wij niet")).toBeVisible();
  await expect(page.getByRole("link", { name: "Laat uw verhaal overdragen" })).toHaveCount(0);
  await page.goto(`/overdracht?${GEEN_ONTVANGER}`);
  const kop = page.getByRole("heading", { level: 1, name: /^Bel .+ zelf$/ });
  await expect(page).toHaveTitle(`${await kop.innerText()} – Deurwijzer`);
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /^Bel .+: [\d -]{8,}$/ })
      .first(),
  ).toHaveAttribute("href", /^tel:/);
});

test.describe("niets wat getypt is raakt kwijt", () => {
  test("het verhaal van het begin staat er al, in een ander tabblad niet", async ({ page, context }) => {
    const verhaal = "Ik zoek al maanden een monteur voor mijn garage in Assen";
    await openStart(page);
    await vertel(page, verhaal);
    await zieVoorstel(page);
    await openAanvraag(page);
    await expect(verhaalvak(page)).toHaveValue(verhaal);
    const ander = await context.newPage();
    await openAanvraag(ander);
    await expect(verhaalvak(ander)).toHaveValue(/^Mijn vraag gaat over: /);
  });

  test("wie herlaadt, vindt verhaal, naam, nummer en adres terug", async ({ page }) => {
    const wie = maakOndernemer();
    await openAanvraag(page);
    await vulAanvraagIn(page, wie);
    await expect
      .poll(() => page.evaluate(() => JSON.stringify((history.state as { getypt?: unknown }).getypt)))
      .toContain(wie.email);
    await page.reload();
    await expect(verhaalvak(page)).toHaveValue(wie.verhaal);
    await expect(page.getByRole("textbox", { name: "Uw naam" })).toHaveValue(wie.naam);
    await expect(page.getByRole("textbox", { name: "Telefoonnummer" })).toHaveValue(wie.telefoon);
    await expect(page.getByRole("textbox", { name: "E-mailadres" })).toHaveValue(wie.email);
  });

  test("komt het versturen niet aan, dan staat alles er nog en lukt het daarna", async ({ page, context }) => {
    const wie = maakOndernemer();
    await openAanvraag(page);
    await vulAanvraagIn(page, wie);
    await context.setOffline(true);
    await bekijkWatWijSturen(page);
    await expect(page.getByRole("alert").filter({ hasText: "Het is niet verstuurd." })).toBeVisible();
    await expect(verhaalvak(page)).toHaveValue(wie.verhaal);
    await context.setOffline(false);
    await bekijkWatWijSturen(page);
    await zieControle(page);
    await context.setOffline(true);
    await page.getByRole("button", { name: "Ja, verstuur" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Het is niet verstuurd." })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(wie.email);
    await context.setOffline(false);
    await verstuur(page);
  });

  test("een ontvanger zonder verbinding houdt wat er getypt is", async ({ page, context }) => {
    const { kenmerk } = await draagOver(page, maakOndernemer());
    await page.goto(await leesOntvangerlink(page, kenmerk));
    await context.setOffline(true);
    await neemAan(page, "Mila Brons", "0344 123456");
    await expect(page.getByRole("alert").filter({ hasText: "Het is niet verstuurd." })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Wie neemt contact op?" })).toHaveValue("Mila Brons");
    await context.setOffline(false);
    await page.getByRole("button", { name: "Ja, wij pakken dit op" }).click();
    await zieDank(page, "De ondernemer ziet nu dat u het oppakt.");
  });

  test("twee keer drukken verstuurt één keer, en komt het twee keer aan, dan is het één dossier", async ({ page }) => {
    await openAanvraag(page);
    await vulAanvraagIn(page, maakOndernemer());
    await bekijkWatWijSturen(page);
    await zieControle(page);
    const verstuurd: string[] = [];
    await page.route("**", async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      // The first answer is lost on the way, so the browser's own request is the second.
      const eerste = await route.fetch({ maxRedirects: 0 });
      verstuurd.push(eerste.headers()["x-action-redirect"] ?? "");
      await route.continue();
    });
    await page.getByRole("button", { name: "Ja, verstuur" }).dblclick();
    const { kenmerk } = await zieVerstuurd(page);
    expect(verstuurd).toHaveLength(1);
    await page.goto(verstuurd[0]?.split(";")[0] ?? "");
    expect(await leesKenmerk(page)).toBe(kenmerk);
    await openMail(page, verzoek(kenmerk), 1);
  });
});

test("proefpost is er alleen voor wie achter deze computer zit", async ({ request, baseURL }) => {
  expect((await request.get("/proefpost")).status()).toBe(200);
  const { port } = new URL(baseURL ?? "");
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const options = { port, path: "/proefpost", headers: { host: "www.voorbeeld.nl" } };
    get(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
  expect(status).toBe(404);
});
