import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "@playwright/test";
import { gaVerder, gemeenteveld, vulGemeenteIn, zieVraag } from "./steps";

const PAD = "/vragenlijst/gemeente?vraagstukken=reg-vergunningen";
const VRAAG = "In welke gemeente is uw bedrijf?";

type Rij = { naam: string; geldigVan: string; geldigTot: string };
const vandaag = new Date().toLocaleDateString("sv", { timeZone: "Europe/Amsterdam" });
const GEMEENTEN = (parse(readFileSync("content/gebieden/gemeenten.csv"), { columns: true }) as Rij[])
  .filter(({ geldigVan, geldigTot }) => geldigVan <= vandaag && (geldigTot === "" || geldigTot > vandaag))
  .map(({ naam }) => naam);

for (const [taal, pad, label] of [
  ["nl", PAD, "Gemeente of 4 cijfers van de postcode"],
  ["en", `/en${PAD}`, "Municipality or 4 digits of the postcode"],
] as const)
  test(`wie de gemeente typt (${taal}), krijgt van de browser de namen van alle gemeenten van nu`, async ({ page }) => {
    await page.goto(pad);
    const veld = page.getByRole("combobox", { name: label });
    await veld.pressSequentially("bergen");
    const namen = await veld.evaluate((input: HTMLInputElement) =>
      [...(input.list?.options ?? [])].map(({ value }) => value),
    );
    expect(namen).toHaveLength(GEMEENTEN.length);
    expect(new Set(namen)).toEqual(new Set(GEMEENTEN));
    expect(namen.filter((naam) => naam.toLowerCase().includes("bergen"))).toEqual(
      expect.arrayContaining(["Bergen (L.)", "Bergen (NH.)", "Bergen op Zoom"]),
    );
  });

for (const naam of [
  "Bergen (NH.)",
  "Hengelo (O.)",
  "'s-Hertogenbosch",
  "Súdwest-Fryslân",
  "Nuenen, Gerwen en Nederwetten",
])
  test(`wie ${naam} uit de namen kiest, gaat verder met die gemeente`, async ({ page }) => {
    await page.goto(PAD);
    // What a browser does on a choice; the list itself is the browser's own and stands outside the page.
    await gemeenteveld(page).fill(naam);
    await gaVerder(page);
    await page.waitForURL((url) => url.pathname !== "/vragenlijst/gemeente");
    expect(new URL(page.url()).searchParams.get("gemeente")).toBe(naam);
  });

test("wat geen naam van een gemeente is, mag nog steeds: een dorp, een oude naam, een postcode", async ({ page }) => {
  for (const [plaats, gemeente] of [
    ["Giethoorn", "Steenwijkerland"],
    ["Den Haag", "'s-Gravenhage"],
    ["Appingedam", "Eemsdelta"],
    ["8011 AB", "Zwolle"],
  ] as const) {
    await page.goto(PAD);
    await vulGemeenteIn(page, plaats);
    await page.waitForURL((url) => url.searchParams.get("gemeente") === gemeente);
  }
});

test("een andere vraag draagt de namen niet mee", async ({ page }) => {
  await page.goto("/vragenlijst/oprichtingsjaar");
  await expect(page.locator("datalist")).toHaveCount(0);
});

test.describe("zonder JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("staan de namen er ook", async ({ page }) => {
    await page.goto(PAD);
    await zieVraag(page, VRAAG);
    await expect(page.locator("datalist option")).toHaveCount(GEMEENTEN.length);
    await expect(gemeenteveld(page)).toHaveAttribute("list", (await page.locator("datalist").getAttribute("id")) ?? "");
  });
});
