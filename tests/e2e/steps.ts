import { expect, type Locator, type Page } from "@playwright/test";

/** What an ondernemer does and sees, as verbs; everything is found by its role and name, as a screen reader would. */

export async function openStart(page: Page): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Waar loopt u tegenaan?" })).toBeVisible();
}

export async function kiesOnderwerp(page: Page, naam: string): Promise<void> {
  await page.getByRole("region", { name: "Of kies een onderwerp" }).getByRole("link", { name: naam }).click();
}

export async function vertel(page: Page, verhaal: string): Promise<void> {
  await page.getByRole("textbox", { name: "Uw verhaal" }).fill(verhaal);
  await page.getByRole("button", { name: "Zoek de juiste hulp" }).click();
}

export async function zieVoorstel(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Dit lazen we in uw verhaal" })).toBeFocused();
}

/** What was typed did not arrive; whoever sent it is told so at once. */
export async function zieNietVerstuurd(page: Page): Promise<void> {
  await expect(page.getByRole("alert").getByRole("heading", { name: "Het versturen lukte niet" })).toBeFocused();
}

export async function zieVraag(page: Page, vraag: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: vraag })).toBeVisible();
}

export async function vinkAan(page: Page, keuze: string): Promise<void> {
  await page.getByRole("checkbox", { name: keuze, exact: true }).check();
}

export async function gaVerder(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Verder" }).click();
}

export async function kies(page: Page, vraag: string, keuze: string): Promise<void> {
  await zieVraag(page, vraag);
  await page.getByRole("radio", { name: keuze, exact: true }).check();
  await gaVerder(page);
}

export async function vulIn(page: Page, vraag: string, veld: string, tekst: string): Promise<void> {
  await zieVraag(page, vraag);
  await page.getByRole("textbox", { name: veld }).fill(tekst);
  await gaVerder(page);
}

/** How to answer a question, by the question as it stands on the page. */
export type Antwoorden = Readonly<Record<string, (page: Page, vraag: string) => Promise<void>>>;

export const keuze = (naam: string) => (page: Page, vraag: string) => kies(page, vraag, naam);
export const tekst = (veld: string, waarde: string) => (page: Page, vraag: string) => vulIn(page, vraag, veld, waarde);

/** Answers whatever is asked until the summary stands there; what has no answer here is "weet ik niet". */
export async function beantwoordVragen(page: Page, antwoorden: Antwoorden): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const vraag = (await page.getByRole("heading", { level: 1 }).innerText()).trim();
    if (vraag === OVERZICHT) return asked;
    expect(asked, "geen vraag twee keer").not.toContain(vraag);
    asked.push(vraag);
    await (antwoorden[vraag] ?? weetNiet)(page, vraag);
    await expect(page.getByRole("heading", { level: 1, name: vraag, exact: true })).toBeHidden();
  }
}

const OVERZICHT = "Kloppen uw antwoorden?";

/** One of the choices, or a button beside a field to type in. */
export async function weetNiet(page: Page, vraag: string): Promise<void> {
  await zieVraag(page, vraag);
  const optie = page.getByRole("radio", { name: "Weet ik niet", exact: true });
  if ((await optie.count()) === 0) return page.getByRole("button", { name: "Weet ik niet" }).click();
  await optie.check();
  await gaVerder(page);
}

export async function vulGemeenteIn(page: Page, plaats: string): Promise<void> {
  await zieVraag(page, "In welke gemeente is uw bedrijf?");
  await gemeenteveld(page).fill(plaats);
  await gaVerder(page);
}

/** A field with suggestions, which a screen reader calls a combobox. */
export function gemeenteveld(page: Page): Locator {
  return page.getByRole("combobox", { name: "Gemeente of 4 cijfers van de postcode" });
}

export async function zieSamenvatting(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: OVERZICHT })).toBeVisible();
}

/** The answer that stands beside a question in the summary. */
export async function zieAntwoord(page: Page, vraag: string, antwoord: string): Promise<void> {
  const term = page.getByRole("term").filter({ hasText: vraag });
  await expect(page.getByRole("definition").filter({ hasText: antwoord }).first()).toBeVisible();
  await expect(term).toBeVisible();
}

export async function wijzig(page: Page, vraag: string): Promise<void> {
  await page.getByRole("link", { name: `Wijzig ${vraag}` }).click();
}

export async function bekijkAdvies(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Bekijk het advies" }).click();
}

/** A whole advice: one first contact with a way to reach it and reasons, at most three referrals, a number to call. */
export async function zieAdvies(page: Page): Promise<void> {
  await expect(page.getByText("Hier kunt u het beste beginnen")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const eerste = page.getByRole("article").first();
  await expect(eerste.getByRole("heading", { name: "Waarom deze?" })).toBeVisible();
  await expect(eerste.getByRole("heading", { name: "Zo neemt u contact op" })).toBeVisible();
  await expect(eerste.getByRole("link").first()).toBeVisible();
  expect(await page.getByRole("main").locator("ol > li").count()).toBeLessThanOrEqual(3);
  await zieNummer(page);
}

export async function zieNummer(page: Page): Promise<void> {
  await expect(page.getByRole("contentinfo").getByRole("link", { name: /^[\d -]{8,}$/ })).toHaveAttribute(
    "href",
    /^tel:\d+$/,
  );
}

export async function zieFout(page: Page, tekst: string): Promise<void> {
  const summary = page.getByRole("alert").filter({ has: page.getByRole("heading", { name: "Er klopt iets niet" }) });
  await expect(summary.getByRole("link", { name: tekst })).toBeVisible();
}

/** From the advice to the page that explains it. */
export async function openWaarom(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Waarom dit advies?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Waarom dit advies?" })).toBeVisible();
}

export async function bewaarLink(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Bewaar deze link" }).click();
  await page.waitForURL(/[?&]toen=/);
}

/** What was advised when the link was kept. */
export async function zieBewaard(page: Page, datum = ""): Promise<Locator> {
  const bewaard = page.getByRole("region", { name: `Uw advies van ${datum}` });
  await expect(bewaard).toBeVisible();
  return bewaard;
}

/** The number on the page for a failure, which needs no catalogue. */
export async function zieNoodnummer(page: Page): Promise<void> {
  await expect(page.getByRole("main").getByRole("link", { name: /^[\d -]{8,}$/ })).toHaveAttribute("href", /^tel:\d+$/);
}
