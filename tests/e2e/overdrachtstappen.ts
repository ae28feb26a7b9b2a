import { randomBytes, randomInt } from "node:crypto";
import GEPLANT from "./geplant.json" with { type: "json" };
import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";

/** What an ondernemer, a receiver and a reader of mail do in a handover, as verbs. */

/** Answers whose first contact has a mail address; nobody after it has. */
export const EEN_ONTVANGER = "gemeente=Buren&vraagstukken=pers-ontwikkeling&vorm=zzp";
export const ONTVANGER = "Werkcentrum Rivierenland";
/** Answers of which two parties have one. */
export const TWEE_ONTVANGERS =
  "gemeente=Maastricht&vorm=zzp&vraagstukken=reg-vergunningen&vraagstukken=zw-acute-financiele-steun";
/** Nobody in this advice has a mail address. */
export const GEEN_ONTVANGER = "gemeente=Zwolle&vraagstukken=int-export&vorm=mkb";

export type Ondernemer = { naam: string; telefoon: string; email: string; verhaal: string };

/** Somebody new each time: of one mail address only a few stories a day are taken. */
export function maakOndernemer(
  verhaal = "Mijn mensen in de bakkerij willen een cursus.\nWie betaalt dat?",
): Ondernemer {
  return {
    naam: GEPLANT.naam,
    telefoon: `${GEPLANT.telefoon} ${randomInt(1000, 9999)}`,
    email: `jan.${randomBytes(6).toString("hex")}@${GEPLANT.domein}`,
    verhaal,
  };
}

/** From a computer of its own: one sender may only ask so often in an hour. */
export async function komVanElders(context: BrowserContext): Promise<void> {
  await context.setExtraHTTPHeaders({ "x-forwarded-for": `2001:db8:${randomBytes(2).toString("hex")}::1` });
}

export const verhaalvak = (page: Page) => page.getByRole("textbox", { name: "Uw verhaal" });

export async function openAanvraag(page: Page, antwoorden = EEN_ONTVANGER): Promise<void> {
  await page.goto(`/advies?${antwoorden}`);
  await expect(page.getByText("Antwoorden zij niet binnen 4 werkdagen, dan zoeken wij verder.")).toBeVisible();
  await page.getByRole("link", { name: "Laat uw verhaal overdragen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Laat uw verhaal overdragen" })).toBeVisible();
  await kiesEersteContact(page);
}

/** Nobody is chosen beforehand. */
export async function kiesEersteContact(page: Page): Promise<void> {
  await ontvangerkeuzes(page).first().check();
}

export const ontvangerkeuzes = (page: Page) =>
  page.getByRole("group", { name: "Naar wie mag uw verhaal?" }).getByRole("checkbox");

/** What a story can begin with is put there by the script: from then on the box is the ondernemer's alone. */
export async function wachtOpOpening(page: Page): Promise<void> {
  await expect(page.locator("#verhaal")).not.toHaveValue("");
}

export async function vulAanvraagIn(page: Page, wie: Ondernemer): Promise<void> {
  await wachtOpOpening(page);
  await vulVeldenIn(page, wie);
}

export async function vulVeldenIn(page: Page, { naam, telefoon, email, verhaal }: Ondernemer): Promise<void> {
  await verhaalvak(page).fill(verhaal);
  await page.getByRole("textbox", { name: "Uw naam" }).fill(naam);
  await page.getByRole("textbox", { name: "Telefoonnummer" }).fill(telefoon);
  await page.getByRole("textbox", { name: "E-mailadres" }).fill(email);
}

export async function bekijkWatWijSturen(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Bekijk wat wij sturen" }).click();
}

export async function zieControle(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 2, name: "Klopt dit?" })).toBeVisible();
}

export type Dossier = { kenmerk: string; status: string };

/** From the check page on: the kenmerk and the path of the status page. */
export async function verstuur(page: Page): Promise<Dossier> {
  await page.getByRole("button", { name: "Ja, verstuur" }).click();
  return zieVerstuurd(page);
}

export async function zieVerstuurd(page: Page): Promise<Dossier> {
  await expect(page.getByRole("heading", { level: 2, name: "Uw verhaal is onderweg" })).toBeVisible();
  return { kenmerk: await leesKenmerk(page), status: new URL(page.url()).pathname };
}

export async function leesKenmerk(page: Page): Promise<string> {
  const text = await page.getByText(/^Uw kenmerk: DW-/).innerText();
  return text.replace("Uw kenmerk: ", "");
}

/** All at once, for tests of what comes after. */
export async function draagOver(page: Page, wie: Ondernemer, antwoorden = EEN_ONTVANGER): Promise<Dossier> {
  await page.goto(`/overdracht?${antwoorden}`);
  await kiesEersteContact(page);
  await vulAanvraagIn(page, wie);
  await bekijkWatWijSturen(page);
  await zieControle(page);
  return verstuur(page);
}

/** A mail by its subject, in a tab of its own: it is on its way for a moment. */
export async function openMail(page: Page, onderwerp: string, aantal = 1): Promise<Locator> {
  const post = await page.context().newPage();
  const mail = post.getByRole("article", { name: onderwerp, exact: true });
  await expect
    .poll(async () => {
      await post.goto("/proefpost");
      return mail.count();
    }, `mail: ${onderwerp}`)
    .toBe(aantal);
  return mail;
}

export const verzoek = (kenmerk: string) => `Een ondernemer vraagt uw hulp (${kenmerk})`;

/** Where the button of a mail leads, within the site. */
export async function leesLink(mail: Locator): Promise<string> {
  const { pathname } = new URL((await mail.getByRole("link").first().getAttribute("href")) ?? "");
  return pathname;
}

/** The path of the page that the latest mail to a receiver opens. */
export async function leesOntvangerlink(page: Page, kenmerk: string): Promise<string> {
  return leesLink(await openMail(page, verzoek(kenmerk)));
}

export async function zieToestand(page: Page, kop: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 2, name: kop, exact: true })).toBeVisible();
}

export async function neemAan(page: Page, naam: string, telefoon: string): Promise<void> {
  await page.getByRole("textbox", { name: "Wie neemt contact op?" }).fill(naam);
  await page.getByRole("textbox", { name: "Rechtstreeks nummer" }).fill(telefoon);
  await page.getByRole("button", { name: "Ja, wij pakken dit op" }).click();
}

export async function geefTerug(page: Page, reden: string | null, toelichting = ""): Promise<void> {
  await page.locator("summary").filter({ hasText: "Geef het terug" }).click();
  if (reden !== null) await page.getByRole("radio", { name: reden }).check();
  await page.getByRole("textbox", { name: "Wilt u er iets bij zeggen?" }).last().fill(toelichting);
  await page.getByRole("button", { name: "Geef terug" }).click();
}

export async function zieDank(page: Page, zin: string): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: zin })).toBeVisible();
}

/** The same sentence beside the field itself, also for who hears the page. */
export async function zieFoutBij(field: Locator, zin: string): Promise<void> {
  await expect(field).toHaveAccessibleDescription(`Fout: ${zin}`);
  await expect(field.page().getByText(`Fout: ${zin}`)).toBeVisible();
}

/** The alert with what is wrong, whose heading has the focus. */
export async function zieFouten(page: Page, ...zinnen: string[]): Promise<void> {
  const alert = page.getByRole("alert").filter({ has: page.getByRole("heading", { name: "Er klopt nog iets niet" }) });
  await expect(alert.getByRole("heading")).toBeVisible();
  await expect(alert.getByRole("link")).toHaveText(zinnen);
}
