import { expect, test } from "@playwright/test";
import {
  beantwoordVragen,
  bekijkAdvies,
  gaVerder,
  gemeenteveld,
  kies,
  openStart,
  openWaarom,
  vertel,
  vulGemeenteIn,
  zieAdvies,
  zieFout,
  zieSamenvatting,
} from "./steps";

test.use({ javaScriptEnabled: false });

test("de hele weg werkt zonder JavaScript: verhaal, vragen, suggestie, overzicht, advies", async ({ page }) => {
  await openStart(page);
  await vertel(page, "  ");
  await expect(page.getByRole("alert")).toContainText("Vertel in een paar woorden");
  await vertel(page, "Ik wil weten of ik een vergunning nodig heb voor een terras");
  await expect(page.getByRole("heading", { name: "Dit lazen we in uw verhaal" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Uw verhaal" })).toHaveValue(/vergunning nodig heb voor een terras/);
  expect(page.url()).not.toContain("terras");
  await gaVerder(page);
  await beantwoordVragen(page, {
    "In welke gemeente is uw bedrijf?": async () => {
      await vulGemeenteIn(page, "Utregt");
      await zieFout(page, "We kennen geen gemeente of postcode ‘Utregt’.");
      await expect(gemeenteveld(page)).toHaveValue("Utregt");
      await page.getByRole("link", { name: "Utrecht (Utrecht)" }).click();
    },
    "Wat past het beste bij u?": async (_, vraag) => {
      await gaVerder(page);
      await zieFout(page, "Kies een antwoord, of kies ‘Weet ik niet’.");
      await kies(page, vraag, "Ik ben zzp’er");
    },
  });
  await zieSamenvatting(page);
  await bekijkAdvies(page);
  await zieAdvies(page);
  await openWaarom(page);
});

test("een te lang verhaal blijft staan zonder JavaScript en komt niet in het adres", async ({ page }) => {
  await openStart(page);
  const verhaal = "Mijn zaak loopt niet goed. ".repeat(4000);
  await vertel(page, verhaal);
  await expect(page.getByRole("alert")).toContainText("langer dan 4.000 tekens");
  await expect(page.getByRole("textbox", { name: "Uw verhaal" })).toHaveValue(verhaal.slice(0, 20_000));
  expect(page.url()).not.toContain("zaak");
});
