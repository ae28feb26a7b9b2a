import type { Segment, Taal } from "../catalogus/codes";
import type { Advies, Afwijzingscode, Kandidaat, Reden } from "../routering/advies";
import { listBijna } from "../routering/bijna";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { VELDEN_PER_ONDERWERP } from "../routering/alternatieven";
import type { Segmentkeuze, WatAls } from "../routering/wat-als";
import { omitVelden, toUrl, type Antwoorden } from "../vragenlijst/antwoorden";
import { stapOfVeld, type Stap } from "../vragenlijst/stappen";
import {
  describeAfwijzing,
  describeDrempel,
  describeReden,
  describeTegenspraak,
  describeTeControleren,
} from "./describe-reden";
import { describeWatAls } from "./describe-wat-als";
import { listRegels, type Antwoordregel } from "./list-regels";
import { nameDienstverlener, nameGemeente } from "./name-dienstverlener";
import { presentVersie, type Versiebeeld } from "./present-advies";
import { selectRedenen } from "./select-redenen";
import { toSentences } from "./to-sentences";

/** Kinds of "why not", nearest to the story first. */
const GROEPEN = ["past-minder", "bedrijf", "plan", "nu-niet", "rol"] as const;
export type Groep = (typeof GROEPEN)[number];

const GROEP_PER_CODE: Record<Afwijzingscode, Groep | "elders"> = {
  "minder-passend": "past-minder",
  "al-gedekt": "past-minder",
  "te-klein": "bedrijf",
  "te-groot": "bedrijf",
  "omzet-te-hoog": "bedrijf",
  "andere-vorm": "bedrijf",
  "andere-sector": "bedrijf",
  "andere-fase": "bedrijf",
  "ander-segment": "bedrijf",
  "andere-exportfase": "plan",
  "exportstrategie-nodig": "plan",
  "ander-doelland": "plan",
  "te-weinig-deelnemers": "plan",
  "deelnemers-onbekend": "plan",
  "topsector-onbekend": "plan",
  gesloten: "nu-niet",
  "al-geweest": "nu-niet",
  levensgevaar: "rol",
  "misschien-dicht": "nu-niet",
  "status-onbekend": "nu-niet",
  "niet-bij-acute-nood": "nu-niet",
  "alleen-beleid": "rol",
  marktpartij: "rol",
  "alleen-leden": "rol",
  "via-andere-partij": "rol",
  "alleen-informatie": "rol",
  "geen-gesprekspartner": "rol",
  "ander-werkgebied": "elders",
  "andere-partij-in-gebied": "elders",
  "gebied-onbekend": "elders",
  "plaatshouder-vervangen": "elders",
};

/** Who was in view and is not recommended for the same reason: the sentence once, with all their names. */
export type Afgevallen = { reden: string; namen: readonly string[] };

/** Everything that explains one advice, in names and sentences. */
export type Waarombeeld = {
  naam: string;
  dienst: string;
  /** Every reason for the first contact, with the questions whose answers led to it. */
  redenen: readonly { zin: string; stappen: readonly Stap[] }[];
  teControleren: readonly string[];
  tegenspraken: readonly string[];
  antwoorden: readonly Antwoordregel[];
  segment: Segment | null;
  /** The segments that it may be instead; `naam` is the first contact then, null when it stays the same. */
  segmentkeuzes: readonly { segment: Segment; naam: string | null; waaromUrl: string }[];
  bijna: readonly { dienst: string; naam: string; zinnen: readonly string[] }[];
  watAls: readonly { als: string; naam: string; adviesUrl: string }[];
  /** Who names a vraagstuk of the story and is not recommended, by kind of reason; elsewhere in the country apart. */
  dichtbij: readonly { groep: Groep; lijst: readonly Afgevallen[] }[];
  elders: readonly Afgevallen[];
  /** Who was only in view through a thema, a referral or as the last resort. */
  verderWeg: readonly Afgevallen[];
  versie: Versiebeeld;
};

/** Explains an advice against the catalogue that it was made on. */
export function presentWaarom(
  advies: Advies,
  { watAls, segmentkeuzes }: { watAls: readonly WatAls[]; segmentkeuzes: readonly Segmentkeuze[] },
  antwoorden: Antwoorden,
  { catalogus, byDienst }: GecompileerdeCatalogus,
  taal: Taal,
): Waarombeeld {
  const { taxonomie } = catalogus;
  const gemeente = nameGemeente(advies.profiel.gemeentecode, catalogus);
  const find = (id: string) => {
    const ingang = byDienst.get(id);
    if (ingang === undefined) throw new Error(`Not in the catalogue: ${id}`);
    return ingang;
  };
  const name = (id: string): string => {
    const { dienstverlener, dienst } = find(id);
    return `${nameDienstverlener(dienstverlener, gemeente, taal)}: ${dienst.naam}`;
  };
  const bijna = listBijna(advies);
  const afgevallen = advies.kandidaten.filter(
    ({ oordeel, dienst }) => oordeel === "niet" && !bijna.some((near) => near.dienst === dienst),
  );
  const groupPerReden = (kandidaten: readonly Kandidaat[]): Afgevallen[] => {
    const namen = new Map<string, string[]>();
    for (const { dienst, afwijzingen } of kandidaten) {
      const zinnen = toSentences(afwijzingen.map((afwijzing) => describeAfwijzing(afwijzing, taxonomie, taal)));
      const reden = zinnen.join(" ");
      namen.set(reden, [...(namen.get(reden) ?? []), name(dienst)]);
    }
    return [...namen].map(([reden, list]) => ({ reden, namen: list }));
  };
  const listGroep = (groep: Groep | "elders") =>
    groupPerReden(afgevallen.filter((kandidaat) => noemtVraagstuk(kandidaat) && groepOf(kandidaat) === groep));
  const { dienstverlener, dienst } = find(advies.eersteContact.dienst);

  return {
    naam: nameDienstverlener(dienstverlener, gemeente, taal),
    dienst: dienst.naam,
    redenen: selectRedenen(advies.eersteContact.redenen).map((reden) => ({
      zin: describeReden(reden, taxonomie, taal),
      stappen: listStappen(reden, antwoorden),
    })),
    teControleren: toSentences(
      advies.eersteContact.teControleren.map((punt) => describeTeControleren(punt, taxonomie, taal)),
    ),
    tegenspraken: advies.tegenspraken.map((tegenspraak) => describeTegenspraak(tegenspraak, taal)),
    antwoorden: listRegels(antwoorden, catalogus, taal).filter(({ antwoord }) => antwoord !== null),
    segment: advies.profiel.segment,
    segmentkeuzes: segmentkeuzes.map(({ segment, antwoord, eersteContact }) => ({
      segment,
      naam: eersteContact.dienst === advies.eersteContact.dienst ? null : name(eersteContact.dienst),
      waaromUrl: `${toUrl("/advies/waarom", { ...antwoorden, ...antwoord })}#segment`,
    })),
    bijna: bijna.map(({ dienst: id, drempels }) => ({
      dienst: id,
      naam: name(id),
      zinnen: toSentences(drempels.map((drempel) => describeDrempel(drempel, taxonomie, taal))),
    })),
    watAls: watAls.flatMap((anders) => {
      const als = describeWatAls(anders, catalogus, taal);
      if (als === null) return [];
      const other =
        anders.antwoord.gemeente === undefined ? gemeente : nameGemeente(anders.antwoord.gemeente, catalogus);
      const { dienstverlener: andere, dienst: andereDienst } = find(anders.eersteContact.dienst);
      return {
        als,
        naam: `${nameDienstverlener(andere, other, taal)}: ${andereDienst.naam}`,
        adviesUrl: toUrl("/advies", toAndereAntwoorden(antwoorden, anders, other)),
      };
    }),
    dichtbij: GROEPEN.map((groep) => ({ groep, lijst: listGroep(groep) })).filter(({ lijst }) => lijst.length > 0),
    elders: listGroep("elders"),
    verderWeg: groupPerReden(afgevallen.filter((kandidaat) => !noemtVraagstuk(kandidaat))),
    versie: presentVersie(advies, taal),
  };
}

function noemtVraagstuk({ redenen }: Kandidaat): boolean {
  return redenen.some(({ code }) => code === "dekt-vraagstuk" || code === "beslisregel" || code === "redactiekeuze");
}

function groepOf({ afwijzingen }: Kandidaat): Groep | "elders" | null {
  const first = afwijzingen[0];
  return first === undefined ? null : GROEP_PER_CODE[first.code];
}

/** The questions whose answers led to a reason, as far as they were answered. */
function listStappen({ velden }: Reden, antwoorden: Antwoorden): Stap[] {
  return [...new Set(velden.filter((veld) => antwoorden[veld] !== undefined).map(stapOfVeld))];
}

/** The answers with one of them changed; a gemeente by its name, as someone would have typed it. */
function toAndereAntwoorden(
  antwoorden: Antwoorden,
  { onderwerp, antwoord }: WatAls,
  gemeente: string | null,
): Antwoorden {
  return {
    ...omitVelden(antwoorden, VELDEN_PER_ONDERWERP[onderwerp]),
    ...antwoord,
    ...(antwoord.gemeente !== undefined && gemeente !== null && { gemeente }),
  };
}
