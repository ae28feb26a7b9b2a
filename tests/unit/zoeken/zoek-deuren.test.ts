import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import { BUITEN_BEREIK_REDENEN } from "@/lib/herkenning/formuleringen";
import { presentDeur } from "@/lib/teksten/present-deur";
import { findDeuren } from "@/lib/zoeken/zoek-deuren";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

describe("andere deuren", () => {
  let catalogus: Catalogus;
  beforeAll(async () => {
    catalogus = await readPublishedCatalogus();
  });
  const vind = (tekst: string) => findDeuren(tekst, catalogus.andereDeuren.deuren).map(({ code }) => code);

  it.each([
    ["112", "112"],
    ["zelfmoord", "113"],
    ["consuwijzer", "acm-consuwijzer"],
    ["Juridisch Loket", "juridisch-loket-prive"],
    ["invest in holland", "nfia"],
    ["huurtoeslag", "dienst-toeslagen"],
    ["NVWA", "nvwa"],
    ["Vlaio", "vlaio"],
    ["ombudsman", "nationale-ombudsman"],
    ["Geldfit", "geldfit"],
  ])("wie ‘%s’ zoekt, krijgt de deur %s", (tekst, code) => {
    expect(vind(tekst)).toEqual([code]);
  });

  it("een te kort of ander woord geeft geen deur", () => {
    expect(vind("in")).toEqual([]);
    expect(vind("subsidie")).toEqual([]);
  });

  it("elke deur heeft een bron", () => {
    const beelden = catalogus.andereDeuren.deuren.map((deur) => presentDeur(deur, catalogus.dienstverleners));
    expect(beelden).toHaveLength(10);
    for (const beeld of beelden) expect(beeld?.bronnen.length).toBeGreaterThan(0);
  });

  it("geen ervan is een dienstverlener in een advies", () => {
    const eigen = catalogus.andereDeuren.deuren.filter(({ dienstverlener }) => dienstverlener === null);
    const namen = new Set(catalogus.dienstverleners.map(({ naam }) => naam));
    expect(eigen.filter(({ naam }) => namen.has(naam))).toEqual([]);
  });

  it("elke reden in het bestand is een reden die de herkenning kent", () => {
    for (const reden of Object.keys(catalogus.andereDeuren.perReden)) expect(BUITEN_BEREIK_REDENEN).toContain(reden);
  });
});
