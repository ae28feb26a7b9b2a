import { expect, it } from "vitest";
import contact from "@/content/vragenlijst/contact.json";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

it("het nummer op de pagina bij een storing is dat van de catalogus, met hetzelfde jaar", async () => {
  const { dienstverleners } = await readPublishedCatalogus();
  const terugval = dienstverleners.find(({ slug }) => slug === contact.terugval);
  const telefoon = terugval?.contactkanalen.find(({ soort }) => soort === "telefoon");
  expect(contact.noodnummer).toEqual({
    naam: terugval?.naam,
    nummer: telefoon?.waarde,
    bronJaar: telefoon?.bronJaar,
  });
});
