import { MAX_GENOEMD } from "../routering/geweest";
import { invoerSchema, type Invoer, type Invoerveld } from "../routering/invoer";
import { INVOERVELDEN, WEET_NIET, type Antwoorden } from "./antwoorden";
import { isNaAdvies, stapSchema, VELDEN_PER_STAP, type Stap } from "./stappen";

/** What can be wrong with an answer. Each code has a sentence in `content/teksten`. */
export const FOUTCODES = [
  "leeg",
  "ongeldig",
  "dubbel",
  "te-lang",
  "te-veel",
  "stuurtekens",
  "onbekend",
  "meer-mogelijk",
] as const;
export type Foutcode = (typeof FOUTCODES)[number];

/** `getypt` is what was typed, without control characters and cut to a length that fits the field. */
export type Veldfout = { veld: Invoerveld; code: Foutcode; getypt: string };

/** Query parameters as they come in: anything may be in them. */
export type RuweAntwoorden = Readonly<Record<string, string | string[] | undefined>>;

export type Ontleding = {
  antwoorden: Antwoorden;
  fouten: Veldfout[];
  /** The question that was just submitted, if any. */
  ingevuldeStap: Stap | null;
  /** Gemeente or postcode as typed in the one field of that question; the catalogue decides what it is. */
  plaats: string | null;
};

const MAX_TEKENS = 80;
/** Answers of which more than one may be given. */
const MAX_WAARDEN: Partial<Record<Invoerveld, number>> = { vraagstukken: 10, themas: 7, geweest: MAX_GENOEMD };

/**
 * Reads answers from query parameters. Never throws: what is valid is kept, what is not becomes an error at its field.
 * Names that are no answer are ignored, for people arrive through links that carry all kinds of parameters.
 */
export function parseAntwoorden(ruw: RuweAntwoorden): Ontleding {
  const antwoorden: Antwoorden = {};
  const fouten: Veldfout[] = [];
  for (const veld of listVelden(ruw)) {
    const outcome = parseVeld(veld, listAntwoord(ruw, veld));
    if (outcome === null) continue;
    if ("code" in outcome) fouten.push({ veld, ...outcome });
    else Object.assign(antwoorden, { [veld]: outcome.value });
  }

  const plaats = parsePlaats(ruw, antwoorden, fouten);
  const ingevuldeStap = stapSchema.safeParse(listWaarden(ruw, "stap")[0]).data ?? null;
  if (ingevuldeStap !== null && !isNaAdvies(ingevuldeStap) && plaats === null) {
    const velden = VELDEN_PER_STAP[ingevuldeStap];
    const isEmpty = velden.every((v) => antwoorden[v] === undefined && !fouten.some((fout) => fout.veld === v));
    if (isEmpty) fouten.push({ veld: velden[0], code: "leeg", getypt: "" });
  }
  return { antwoorden, fouten, ingevuldeStap, plaats };
}

/** Names of answers in the order in which they come, which is the order in which they were given. */
function listVelden(ruw: RuweAntwoorden): Invoerveld[] {
  const named = Object.keys(ruw).map((naam) => (naam === "aantal" ? "medewerkers" : naam));
  return [...new Set(named)].filter((naam): naam is Invoerveld => (INVOERVELDEN as readonly string[]).includes(naam));
}

/** The typed place; "weet ik niet" and an earlier error win over it. */
function parsePlaats(ruw: RuweAntwoorden, antwoorden: Antwoorden, fouten: Veldfout[]): string | null {
  const plaats = listWaarden(ruw, "plaats")[0];
  if (plaats === undefined || antwoorden.gemeente === WEET_NIET) return null;
  const code = findTekenfout(plaats);
  if (code === null) return plaats;
  fouten.push({ veld: "gemeente", code, getypt: showable(plaats) });
  return null;
}

type Uitkomst = { value: unknown } | { code: Foutcode; getypt: string } | null;

function parseVeld(veld: Invoerveld, given: string[]): Uitkomst {
  const values = [...new Set(given)];
  const getypt = showable(values.join(", "));
  const first = values[0];
  if (first === undefined) return null;
  const max = MAX_WAARDEN[veld];
  // The button "weet ik niet" sends along what was typed before it.
  if (max === undefined && values.includes(WEET_NIET)) return { value: WEET_NIET };
  for (const value of values) {
    const code = findTekenfout(value);
    if (code !== null) return { code, getypt };
  }
  if (max !== undefined) {
    const chosen = values.filter((value) => value !== WEET_NIET);
    if (chosen.length === 0) return { value: WEET_NIET };
    if (chosen.length > max) return { code: "te-veel", getypt };
    return parseWaarde(veld, chosen, getypt);
  }
  if (values.length > 1) return { code: "dubbel", getypt };
  return parseWaarde(veld, toTyped(veld, first), getypt);
}

function parseWaarde(veld: Invoerveld, value: unknown, getypt: string): Uitkomst {
  const result = invoerSchema.shape[veld].safeParse(value);
  return result.success ? { value: result.data } : { code: "ongeldig", getypt };
}

/** Text of a query to the type of the answer; what does not fit stays text and fails the schema. */
function toTyped(veld: Invoerveld, text: string): Invoer[Invoerveld] {
  switch (veld) {
    case "acuut":
      return text === "ja" ? true : text === "nee" ? false : text;
    case "medewerkers":
    case "oprichtingsjaar":
    case "clusterDeelnemers":
      return /^\d{1,6}$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}

/** Beside the classes of medewerkers stands a field for the exact number (`aantal`), which wins. */
function listAntwoord(ruw: RuweAntwoorden, veld: Invoerveld): string[] {
  const aantal = veld === "medewerkers" ? listWaarden(ruw, "aantal") : [];
  return aantal.length > 0 ? aantal : listWaarden(ruw, veld);
}

function listWaarden(ruw: RuweAntwoorden, naam: string): string[] {
  const value = Object.hasOwn(ruw, naam) ? ruw[naam] : undefined;
  const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return values.map((v) => v.trim()).filter((v) => v !== "");
}

function findTekenfout(value: string): Foutcode | null {
  if (/\p{Cc}/u.test(value)) return "stuurtekens";
  return value.length > MAX_TEKENS ? "te-lang" : null;
}

function showable(value: string): string {
  return value.replace(/\p{Cc}/gu, "").slice(0, MAX_TEKENS);
}
