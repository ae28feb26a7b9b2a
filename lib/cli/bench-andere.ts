import { Engine, type ConditionProperties, type NestedCondition, type RuleProperties } from "json-rules-engine";
import Publicodes from "publicodes";
import { GEBIEDSROLLEN } from "../catalogus/codes";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import type { Voorwaarde } from "../catalogus/voorwaarde";
import type { Afwijzingscode, Kandidaat } from "../routering/advies";
import type { GecompileerdeCatalogus } from "../routering/compile-catalogus";
import { describeSituatie } from "../routering/determine-advies";
import type { Invoer } from "../routering/invoer";
import type { Situatie } from "../routering/situatie";

/**
 * The same conditions and the same answers for two general engines. They only say yes or no per dienst: "it is about this need,
 * it works here and no condition fails". No ranking, no reasons, no first contact.
 * An answer that is unknown leaves a condition open, which is no "no".
 */

/** What our engine says that these engines are asked too; a test compares them. */
const GEVRAAGD: ReadonlySet<Afwijzingscode> = new Set([
  "ander-werkgebied",
  "andere-partij-in-gebied",
  "gebied-onbekend",
  "te-klein",
  "te-groot",
  "omzet-te-hoog",
  "andere-vorm",
  "andere-sector",
  "andere-fase",
  "ander-segment",
  "andere-exportfase",
  "exportstrategie-nodig",
  "ander-doelland",
  "te-weinig-deelnemers",
  "deelnemers-onbekend",
  "topsector-onbekend",
  "gesloten",
]);

export function isPassend({ redenen, afwijzingen }: Kandidaat): boolean {
  return redenen.some(({ code }) => code === "dekt-vraagstuk") && !afwijzingen.some(({ code }) => GEVRAAGD.has(code));
}

type Feiten = Record<string, unknown>;

/** Lower and upper bound of each class, in euros. */
const OMZET_VANAF = { "tot-2m": 0, "2m-10m": 2_000_000, "10m-50m": 10_000_000, "boven-50m": 50_000_000 };
const EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

function toFeiten({ invoer, profiel, plaats: { gemeente }, verhaal, peildatum }: Situatie): Feiten {
  return {
    vraagstukken: verhaal.map(({ code }) => code),
    gemeente: gemeente?.naam ?? null,
    provincie: gemeente?.provincie ?? null,
    arbeidsmarktregio: gemeente?.arbeidsmarktregio ?? null,
    ...Object.fromEntries(GEBIEDSROLLEN.map((rol) => [`partij-${rol}`, gemeente?.rollen[rol] ?? null])),
    medewerkers: invoer.medewerkers ?? null,
    omzetVanaf: invoer.omzet === undefined ? null : OMZET_VANAF[invoer.omzet],
    vorm: invoer.vorm ?? null,
    sector: invoer.sector ?? null,
    fasen: profiel.fasen.length > 0 ? profiel.fasen : null,
    segment: profiel.segment,
    export: invoer.export ?? null,
    doelland: invoer.doelland ?? null,
    clusterDeelnemers: invoer.clusterDeelnemers ?? null,
    peildatum: Number(peildatum.replaceAll("-", "")),
  };
}

/** Lets json-rules-engine judge every dienst; the function gives the ids of those that it says yes to. */
export function buildJsonRulesEngine(
  catalogus: GecompileerdeCatalogus,
  peildatum: string,
): (invoer: Invoer) => Promise<string[]> {
  const engine = new Engine();
  for (const { dienstverlener, dienst } of catalogus.ingangen) {
    const rule = toRule(dienstverlener, dienst);
    if (rule !== null) engine.addRule(rule);
  }
  return async (invoer) => {
    const { events } = await engine.run(toFeiten(describeSituatie(invoer, catalogus, peildatum).situatie));
    return events.map(({ type }) => type);
  };
}

function toRule(dienstverlener: Dienstverlener, dienst: Dienst): RuleProperties | null {
  if (dienst.vraagstukken.length === 0) return null;
  const about: NestedCondition = {
    // First, since most diensten are about something else: the rest of the rule is then skipped.
    priority: 10,
    any: dienst.vraagstukken.map((value) => ({ fact: "vraagstukken", operator: "contains", value })),
  };
  const conditions = [...toGebiedscondities(dienstverlener), ...dienst.voorwaarden.flatMap(toConditions)];
  return { conditions: { all: [about, ...conditions] }, event: { type: dienst.id } };
}

function toGebiedscondities({ werkgebied, gebiedsrol, slug }: Dienstverlener): NestedCondition[] {
  if (werkgebied.soort === "landelijk") return [];
  if (gebiedsrol !== null) return [{ fact: `partij-${gebiedsrol}`, operator: "equal", value: slug }];
  const { provincies, arbeidsmarktregios, gemeenten } = werkgebied;
  if (gemeenten.length > 0) return [{ fact: "gemeente", operator: "in", value: gemeenten }];
  const regios: NestedCondition[] =
    arbeidsmarktregios.length > 0 ? [{ fact: "arbeidsmarktregio", operator: "in", value: arbeidsmarktregios }] : [];
  return [{ fact: "provincie", operator: "in", value: provincies }, ...regios];
}

const NEVER: NestedCondition = { fact: "peildatum", operator: "lessThan", value: 0 };

function toConditions(v: Voorwaarde): NestedCondition[] {
  switch (v.soort) {
    case "medewerkers":
      return [
        ...(v.min === undefined ? [] : [unlessUnknown("medewerkers", "greaterThanInclusive", v.min)]),
        ...(v.max === undefined ? [] : [unlessUnknown("medewerkers", "lessThanInclusive", v.max)]),
      ];
    case "omzet":
      return [unlessUnknown("omzetVanaf", "lessThan", v.maxEur)];
    case "vorm":
      return [unlessUnknown("vorm", "in", v.toegestaan)];
    case "vestiging":
      return v.in === "nederland" ? [{ fact: "vorm", operator: "notEqual", value: "buitenlands" }] : [];
    case "sector": {
      const excluded = v.uitgesloten ?? [];
      return [
        ...(v.heleSectie && excluded.length > 0 ? [unlessUnknown("sector", "notIn", excluded)] : []),
        ...(v.toegestaan === undefined ? [] : [unlessUnknown("sector", "in", [...v.toegestaan, ...excluded])]),
      ];
    }
    case "fase":
      return [
        {
          any: [isUnknown("fasen"), ...v.toegestaan.map((value) => ({ fact: "fasen", operator: "contains", value }))],
        },
      ];
    case "segment":
      return [unlessUnknown("segment", "in", v.toegestaan)];
    case "exportfase":
      return [unlessUnknown("export", "in", v.toegestaan)];
    case "exportstrategie":
      return [unlessUnknown("export", "in", ["starter", "ervaren"])];
    case "doelland":
      return v.lijst === undefined || v.lijst === "EU"
        ? [unlessUnknown("doelland", "in", [...v.landen, ...(v.lijst === "EU" ? EU : [])])]
        : [];
    case "deelnemers":
      return [{ fact: "clusterDeelnemers", operator: "greaterThanInclusive", value: v.min }];
    case "topsector":
      return [NEVER];
    case "gesloten":
      return [
        v.sinds === undefined
          ? NEVER
          : { fact: "peildatum", operator: "lessThan", value: Number(v.sinds.replaceAll("-", "")) },
      ];
    default:
      return [];
  }
}

function isUnknown(fact: string): ConditionProperties {
  return { fact, operator: "equal", value: null };
}

function unlessUnknown(fact: string, operator: string, value: unknown): NestedCondition {
  return { any: [isUnknown(fact), { fact, operator, value }] };
}

/**
 * Lets publicodes judge the diensten whose conditions it can express: bounds on numbers and equality of words. The function
 * gives the ids of those that it says no to. Area and need are left out.
 */
export function buildPublicodes(
  catalogus: GecompileerdeCatalogus,
  peildatum: string,
): { diensten: readonly Dienst[]; reject: (invoer: Invoer) => string[] } {
  // Someone who names no cluster asks for one firm (R45); of the rest, what is unknown stays open.
  const rules: Record<string, object | null> = { deelnemers: { "par défaut": 1 } };
  for (const name of ["medewerkers", "omzet", "vorm", "sector", "export"]) rules[name] = null;
  const diensten: Dienst[] = [];
  for (const { dienst } of catalogus.ingangen) {
    const conditions = dienst.voorwaarden.flatMap(toPublicodes);
    if (conditions.length === 0) continue;
    rules[`dienst ${diensten.length}`] = { "toutes ces conditions": conditions };
    diensten.push(dienst);
  }
  const engine = new Publicodes(rules as ConstructorParameters<typeof Publicodes>[0]);
  const names = diensten.map((_, i) => `dienst ${i}`);
  return {
    diensten,
    reject: (invoer) => {
      const {
        medewerkers,
        omzetVanaf,
        vorm,
        sector,
        export: fase,
        clusterDeelnemers,
      } = toFeiten(describeSituatie(invoer, catalogus, peildatum).situatie);
      const known = { medewerkers, omzet: omzetVanaf, vorm, sector, export: fase, deelnemers: clusterDeelnemers };
      const situation = Object.entries(known)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [name, typeof value === "string" ? `'${value}'` : value]);
      engine.setSituation(Object.fromEntries(situation));
      return diensten.flatMap(({ id }, i) => (engine.evaluate(names[i] ?? "").nodeValue === false ? [id] : []));
    },
  };
}

/** The conditions of which publicodes can say no; each is a text in its own language, or a list of which one must hold. */
export function toPublicodes(v: Voorwaarde): (string | object)[] {
  const oneOf = (fact: string, values: readonly string[]) => ({
    "une de ces conditions": values.map((value) => `${fact} = '${value}'`),
  });
  switch (v.soort) {
    case "medewerkers":
      return [
        ...(v.min === undefined ? [] : [`medewerkers >= ${v.min}`]),
        ...(v.max === undefined ? [] : [`medewerkers <= ${v.max}`]),
      ];
    case "omzet":
      return [`omzet < ${v.maxEur}`];
    case "deelnemers":
      return [`deelnemers >= ${v.min}`];
    case "vorm":
      return [oneOf("vorm", v.toegestaan)];
    case "vestiging":
      return v.in === "nederland" ? ["vorm != 'buitenlands'"] : [];
    case "sector":
      return v.toegestaan === undefined ? [] : [oneOf("sector", [...v.toegestaan, ...(v.uitgesloten ?? [])])];
    case "exportfase":
      return [oneOf("export", v.toegestaan)];
    default:
      return [];
  }
}
