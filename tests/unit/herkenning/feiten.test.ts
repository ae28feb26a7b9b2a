import { beforeAll, describe, expect, it } from "vitest";
import feitenJson from "@/content/herkenning/feiten.json";
import { compileFeitenkennis, feitenwoordenSchema, listFeiten, type Feitenkennis } from "@/lib/herkenning/feiten";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

let kennis: Feitenkennis;
beforeAll(async () => {
  const { gebieden } = await readPublishedCatalogus();
  kennis = compileFeitenkennis(feitenwoordenSchema.parse(feitenJson), gebieden);
});

describe("feiten in een verhaal", () => {
  it.each([
    [
      "Ik heb een kapsalon in Zutphen en doe alles alleen",
      { gemeente: "Zutphen", medewerkers: 1, sector: "S", vorm: "zzp" },
    ],
    ["Wij zitten in Den Bosch met 14 man", { gemeente: "'s-Hertogenbosch", medewerkers: 14 }],
    ["Mijn garage staat in Zaandam", { gemeente: "Zaanstad", sector: "G" }],
    ["bakkerij in winschoten, zeven mensen", { gemeente: "Oldambt", medewerkers: 7 }],
    ["ik heb een kapsalon in Skarsterlân", { gemeente: "De Fryske Marren", sector: "S" }],
    ["onze winkel staat in Well", { sector: "G" }],
    ["Ik zit op 3811 AB", { postcode: "3811" }],
    ["wij zijn een bedrijf in Drenthe", { provincie: "Drenthe" }],
    ["We zijn gegroeid van twaalf naar vijfendertig medewerkers", { medewerkers: 35, banen: "gegroeid" }],
    ["Van de 34 mensen zijn er nog 21 over", { medewerkers: 21, banen: "gekrompen" }],
    ["ik ben zzp'er in de zorg", { vorm: "zzp", medewerkers: 1 }],
    ["We draaien 3,5 miljoen omzet", { omzet: "2m-10m" }],
    ["Het bedrijf bestaat sinds 1988 en loopt goed", { oprichtingsjaar: 1988 }],
    ["We are a team of 8 people in The Hague", { gemeente: "'s-Gravenhage", medewerkers: 8 }],
  ])("uit ‘%s’ lezen we %o", (tekst, feiten) => {
    expect(listFeiten(tekst, kennis, false)).toEqual(feiten);
  });

  it.each([
    ["dat is het best", "best is hier geen plaats"],
    ["wij moeten maandag uit winkel", "een winkel is geen dorp"],
    ["wij wonen nu in Nederland", "het land, niet het dorp"],
    ["wij leveren aan klanten in Utrecht en in Zwolle", "twee plaatsen: welke van de twee is niet te zeggen"],
    ["zzp'er inhuren, mag dat?", "wie inhuurt is zelf geen zzp'er"],
    ["ik zoek 3 mensen voor de bediening", "wie mensen zoekt heeft ze nog niet"],
    ["onze accountant en de deurwaarder bellen elke dag", "het beroep van een ander"],
    ["we willen hulp", "er staat niets in"],
  ])("uit ‘%s’ lezen we niets: %s", (tekst) => {
    expect(listFeiten(tekst, kennis, false)).toEqual({});
  });

  it.each([
    ["we willen verkopen in Duitsland", { doelland: "DE" }],
    ["onze machines naar Kenia brengen, we hebben nog nooit geëxporteerd", { doelland: "KE", export: "orienterend" }],
    ["wij leveren aan 35 landen", { export: "ervaren" }],
    ["zes kassenbouwers willen samen naar Kazachstan", { doelland: "KZ", clusterDeelnemers: 6 }],
    ["van Polen of van Tsjechië, we weten het nog niet", {}],
  ])("bij een vraag over het buitenland lezen we uit ‘%s’ %o", (tekst, feiten) => {
    expect(listFeiten(tekst, kennis, true)).toEqual(feiten);
  });

  it("een land zegt alleen iets als de vraag over het buitenland gaat", () => {
    expect(listFeiten("mijn Poolse mensen willen Nederlandse les", kennis, false)).toEqual({});
  });
});
