import type { Taal, Thema } from "../catalogus/codes";
import { listFeiten, type Feiten } from "./feiten";
import type { BuitenBereikReden } from "./formuleringen";
import type { Herkenkennis } from "./herkenkennis";
import { listAandelen, score, type Bijdragen, type Kop } from "./herkenmodel";
import { listKenmerken, listWoorden, MAX_TEKENS, type Woord } from "./kenmerken";

export type HerkendVraagstuk = {
  code: string;
  /** Chance that this is the need, between 0 and 1. */
  score: number;
  /** Words of the text that point to it most, as typed, in the order of the text. */
  woorden: string[];
};

export type Herkenning = {
  /** Best first, at most five. Empty when nothing in the text is known. */
  vraagstukken: HerkendVraagstuk[];
  /** Best first; more than one when the story has more than one. */
  themas: Thema[];
  /** Whether the first vraagstuk is likely enough to propose it. If not, the themes are offered to choose from. */
  isZeker: boolean;
  acuut: boolean;
  soort: "informatie" | "advies";
  taal: Taal;
  feiten: Feiten;
  buitenBereik: boolean;
  reden: BuitenBereikReden | null;
};

const MAX_VRAAGSTUKKEN = 5;
const MAX_WOORDEN = 4;
/** A theme with a smaller share is noise. */
const MINSTE_THEMA = 0.12;

/**
 * From which share on a guess counts. What must never be missed has a low one: a false alarm costs a click, a miss may cost
 * a life or a firm. Turning away a real ondernemer costs more than letting a stranger in.
 */
const GRENS = {
  zeker: 0.3,
  acuut: 0.1,
  nood: 0.15,
  buitenBereik: 0.5,
  /** Enough to turn away who asks for nothing that we know. */
  buitenBereikBijTwijfel: 0.25,
  /** From this share on the vraagstuk is plain. */
  duidelijk: 0.5,
} as const;

/**
 * What a story is about. A linear model, trained on the sentences of the editors, gives shares; their patterns decide what must
 * never be missed. Pure and deterministic; nothing of the text is kept.
 */
export function herken(tekst: string, kennis: Herkenkennis): Herkenning {
  const { model } = kennis;
  const woorden = listWoorden(tekst);
  const bijdragen = score(listKenmerken(woorden), woorden.length, model);
  const aandeel = (kop: Kop, klasse: string) =>
    listAandelen(bijdragen.logits, kop, model)[model.koppen[kop].indexOf(klasse)] ?? 0;

  const ranked = rankVraagstukken(bijdragen, kennis);
  const perWoord = bijdragen.perWoord("vraagstuk");
  const themas = rankThemas(ranked, kennis);
  const feiten = listFeiten(tekst, kennis.feiten, themas.includes("internationalisering"));
  // Where someone is may weigh in by chance; as a reason it would be none.
  const plaats = new Set(
    listWoorden(`${feiten.gemeente ?? ""} ${feiten.provincie ?? ""}`).map(({ gevouwen }) => gevouwen),
  );
  const vraagstukken = ranked.slice(0, MAX_VRAAGSTUKKEN).map(({ code, score }) => ({
    code,
    score: Math.round(score * 1000) / 1000,
    woorden: listAanleiding(woorden, perWoord, model.koppen.vraagstuk.indexOf(code), plaats),
  }));
  const isDuidelijk = (ranked[0]?.score ?? 0) >= GRENS.duidelijk;
  const reden = woorden.length === 0 ? "te-weinig" : findReden(tekst, bijdragen, isDuidelijk, kennis);
  const isNood = reden === "nood-leven" || reden === "nood-medisch";
  const acuut = isNood || (reden === null && isAcuut(tekst, aandeel("acuut", "ja"), kennis));
  return {
    vraagstukken,
    themas,
    isZeker: (ranked[0]?.score ?? 0) >= GRENS.zeker,
    acuut,
    soort: aandeel("soort", "advies") >= 0.5 ? "advies" : "informatie",
    taal: aandeel("taal", "en") > 0.5 ? "en" : "nl",
    feiten,
    buitenBereik: reden !== null,
    reden,
  };
}

type Gewogen = { code: string; score: number };

function rankVraagstukken({ logits, isBekend }: Bijdragen, { model, themaByVraagstuk }: Herkenkennis): Gewogen[] {
  if (!isBekend) return [];
  const shares = listAandelen(logits, "vraagstuk", model);
  return model.koppen.vraagstuk
    .map((code, place) => ({ code, score: shares[place] ?? 0 }))
    .filter(({ code }) => themaByVraagstuk.has(code))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}

function rankThemas(ranked: readonly Gewogen[], { themaByVraagstuk }: Herkenkennis): Thema[] {
  const shares = new Map<Thema, number>();
  for (const { code, score } of ranked) {
    const thema = themaByVraagstuk.get(code);
    if (thema !== undefined) shares.set(thema, (shares.get(thema) ?? 0) + score);
  }
  const sorted = [...shares].sort((a, b) => b[1] - a[1]);
  return sorted.filter(([, share], place) => place === 0 || share >= MINSTE_THEMA).map(([thema]) => thema);
}

/** The words that make a class likelier than the average one, as far as they have a meaning of their own. */
function listAanleiding(
  woorden: readonly Woord[],
  perWoord: readonly Float32Array[],
  klasse: number,
  plaats: ReadonlySet<string>,
): string[] {
  const telling = woorden
    .map(({ getypt, gevouwen }, place) => ({ getypt, gevouwen, place, weight: perWoord[place]?.[klasse] ?? 0 }))
    .filter(
      ({ gevouwen, weight }) =>
        weight > 0 && gevouwen.length > 3 && !FUNCTIEWOORDEN.has(gevouwen) && !plaats.has(gevouwen),
    )
    .sort((a, b) => b.weight - a.weight);
  const least = (telling[0]?.weight ?? 0) / 3;
  return telling
    .filter(({ weight }) => weight >= least)
    .slice(0, MAX_WOORDEN)
    .sort((a, b) => a.place - b.place)
    .map(({ getypt }) => getypt);
}

/** Words of more than three letters that carry no need of their own. */
const FUNCTIEWOORDEN = new Set(
  (
    "alles overal maar voor naar deze dat die niet geen meer veel heel erg graag iets iemand alleen onze jullie mijn zijn hebben heeft had hebt " +
    "kunnen kan willen wilt moet moeten moest worden wordt werd wordt gaan gaat doen doet gewoon echt even steeds altijd nooit " +
    "omdat want toen waar wanneer welke hoeveel over onder tussen tegen zonder door want zelf samen nog ook wel dan als " +
    "with from that this have does what when where which would could should about your they them there their been will into very just some than then only"
  ).split(" "),
);

/** Danger first (R01), by pattern or by model; then the editors' patterns; then what the model is sure enough of. */
function findReden(
  tekst: string,
  { logits, isBekend }: Bijdragen,
  isDuidelijk: boolean,
  { model, patronen }: Herkenkennis,
): BuitenBereikReden | null {
  const plat = flatten(tekst);
  const serious = plat.replace(patronen.nietBuitenBereik, " ");
  const matches = (reden: BuitenBereikReden) =>
    (patronen.buitenBereik.get(reden) ?? []).some((patroon) => patroon.test(serious));
  if (!isBekend) return [...patronen.buitenBereik.keys()].find(matches) ?? "onzin";
  const shares = new Map(
    listAandelen(logits, "bereik", model).map((share, place) => [model.koppen.bereik[place] ?? "", share] as const),
  );
  for (const nood of ["nood-leven", "nood-medisch"] as const)
    if (matches(nood) || (serious === plat && (shares.get(nood) ?? 0) >= GRENS.nood)) return nood;
  for (const reden of patronen.buitenBereik.keys()) if (matches(reden)) return reden;

  const binnen = shares.get("binnen") ?? 0;
  if (1 - binnen < (isDuidelijk ? GRENS.buitenBereik : GRENS.buitenBereikBijTwijfel)) return null;
  shares.delete("binnen");
  const [best] = [...shares].sort((a, b) => b[1] - a[1]);
  return (best?.[0] ?? null) as BuitenBereikReden | null;
}

function isAcuut(tekst: string, share: number, { patronen }: Herkenkennis): boolean {
  const serious = flatten(tekst).replace(patronen.nietAcuut, " ");
  return share >= GRENS.acuut || patronen.acuut.some((patroon) => patroon.test(serious));
}

/** Without accents and with straight quotes, as the patterns are written. */
function flatten(tekst: string): string {
  return tekst
    .slice(0, MAX_TEKENS)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’`´]/gu, "'");
}
