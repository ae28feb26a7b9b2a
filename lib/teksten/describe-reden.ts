import { createTranslator } from "use-intl/core";
import en from "../../content/teksten/en/redenen.json";
import nl from "../../content/teksten/nl/redenen.json";
import type { Fase, Segment, Taal, Thema } from "../catalogus/codes";
import { findEngels } from "../catalogus/to-engels";
import type { Taxonomie } from "../catalogus/taxonomie";
import type { SoortVoorwaarde } from "../catalogus/voorwaarde";
import type {
  Afwijzing,
  Afwijzingscode,
  Feiten,
  Reden,
  Redencode,
  TeControleren,
  Tegenspraak,
} from "../routering/advies";
import type { Drempel, Drempelcode } from "../routering/bijna";
import { nameLand } from "../vragenlijst/keuzes";
import { nameVraagstukken } from "./describe-antwoord";

/** Sentences for the engine's codes, in Dutch and English. */
type Zinnen = {
  redenen: Record<Redencode, string>;
  afwijzingen: Record<Afwijzingscode, string>;
  teControleren: Record<SoortVoorwaarde | "status", string>;
  tegenspraken: Record<Tegenspraak["code"], string>;
  bijna: Record<Drempelcode, string>;
  segmenten: Record<Segment, string>;
  fasen: Record<Fase, string>;
};
// A code of the engine without a sentence does not compile.
const ZINNEN = { nl, en } satisfies Record<Taal, Zinnen>;

const translators = {
  nl: createTranslator({ locale: "nl", timeZone: "Europe/Amsterdam", messages: ZINNEN.nl, onError: rethrow }),
  en: createTranslator({ locale: "en-GB", timeZone: "Europe/Amsterdam", messages: ZINNEN.en, onError: rethrow }),
} as unknown as Record<Taal, (key: string, values: Record<string, string | number>) => string>;

function rethrow(error: Error): never {
  throw error;
}

/** Why a dienst is recommended, in one sentence; the name of a vraagstuk comes from the taxonomie, which is in the same language. */
export function describeReden({ code, feiten }: Reden, taxonomie: Taxonomie, taal: Taal): string {
  return translators[taal](`redenen.${code}`, nameFeiten(feiten, taxonomie, taal));
}

/** Why a dienst is not recommended, in one sentence. */
export function describeAfwijzing({ code, feiten }: Afwijzing, taxonomie: Taxonomie, taal: Taal): string {
  return translators[taal](`afwijzingen.${code}`, nameFeiten(feiten, taxonomie, taal));
}

/** What it would take to get in after all, in one sentence. */
export function describeDrempel({ code, feiten }: Drempel, taxonomie: Taxonomie, taal: Taal): string {
  return translators[taal](`bijna.${code}`, nameFeiten(feiten, taxonomie, taal));
}

/** What to check first: the words of the source where there are any in this language, else a sentence for this kind of condition. */
export function describeTeControleren(
  { soort, tekst, feiten }: TeControleren,
  taxonomie: Taxonomie,
  taal: Taal,
): string {
  const bron = tekst === null || taal === "nl" ? tekst : findEngels(tekst);
  if (bron !== null) return bron;
  return translators[taal](`teControleren.${soort}`, nameFeiten(feiten, taxonomie, taal));
}

/** What in the answers does not fit together, and how it was read. */
export function describeTegenspraak({ code, feiten }: Tegenspraak, taal: Taal): string {
  return translators[taal](`tegenspraken.${code}`, feiten);
}

/** Facts in words: names for codes, and a fallback for what a sentence asks but the engine does not know. */
function nameFeiten(feiten: Feiten, taxonomie: Taxonomie, taal: Taal): Record<string, string | number> {
  const { vraagstuk, thema, segment, doelland, jaar, fasen, landen, branches } = feiten;
  return {
    ...feiten,
    branches: mapCodes(branches, (naam) => (taal === "en" ? (findEngels(naam) ?? naam) : naam)),
    fasen: mapCodes(fasen, (code) => ZINNEN[taal].fasen[code as Fase]),
    landen: mapCodes(landen, (code) => nameLand(code, taal)),
    vraagstuk: vraagstuk === undefined ? "geen" : nameVraagstuk(String(vraagstuk), taxonomie),
    thema: thema === undefined ? "" : nameThema(thema as Thema, taxonomie, taal),
    segment: segment === undefined ? "" : nameSegment(segment as Segment, taal),
    doelland: doelland === undefined ? "" : nameLand(String(doelland), taal),
    jaar: jaar === undefined ? "onbekend" : String(jaar),
  };
}

/** Names of the codes that the engine joined to one fact. */
function mapCodes(codes: string | number | undefined, name: (code: string) => string): string {
  return codes === undefined ? "onbekend" : String(codes).split(", ").map(name).join(", ");
}

function nameVraagstuk(code: string, taxonomie: Taxonomie): string {
  return nameVraagstukken([code], taxonomie)[0] ?? code;
}

function nameThema(thema: Thema, { themas }: Taxonomie, taal: Taal): string {
  if (taal === "en") return en.themas[thema];
  return themas.find(({ code }) => code === thema)?.naam.toLowerCase() ?? thema;
}

function nameSegment(segment: Segment, taal: Taal): string {
  return ZINNEN[taal].segmenten[segment];
}
