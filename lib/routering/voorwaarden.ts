import type { SoortVoorwaarde, Voorwaarde } from "../catalogus/voorwaarde";
import type { Omzetklasse } from "../profiel/omvang";
import type { Afwijzing, Afwijzingscode, Feiten, TeControleren } from "./advies";
import type { Invoerveld } from "./invoer";
import type { Situatie } from "./situatie";

/**
 * Conditions of a dienst against the answers. Three outcomes: it holds, it fails (with the reason), or it stays open
 * because the answer is unknown or only a talk can settle it. A failed condition excludes; no score outweighs it.
 */
export type Uitkomst =
  | { uitkomst: "voldaan"; velden: readonly Invoerveld[] }
  | { uitkomst: "niet-voldaan"; afwijzing: Afwijzing }
  | { uitkomst: "open"; teControleren: TeControleren };

type Check<S extends SoortVoorwaarde> = (voorwaarde: Extract<Voorwaarde, { soort: S }>, situatie: Situatie) => Uitkomst;

/** Upper bound of a turnover class in euros. */
const OMZET_TOT_EUR: Record<Omzetklasse, number> = {
  "tot-2m": 2_000_000,
  "2m-10m": 10_000_000,
  "10m-50m": 50_000_000,
  "boven-50m": Number.POSITIVE_INFINITY,
};
const OMZET_VANAF_EUR: Record<Omzetklasse, number> = {
  "tot-2m": 0,
  "2m-10m": 2_000_000,
  "10m-50m": 10_000_000,
  "boven-50m": 50_000_000,
};

/** Member states of the European Union (2020 and later), for conditions with the list "EU". */
const EU_LANDEN = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/** One small function per kind of condition; the rule ids are those of (content/regels/regels.md). */
const CHECKS: { [S in SoortVoorwaarde]: Check<S> } = {
  // R57: amounts, size and legal form before a scheme is named.
  medewerkers: (v, { invoer }) => {
    if (invoer.medewerkers === undefined) return open(v, { min: v.min, max: v.max });
    if (v.min !== undefined && invoer.medewerkers < v.min)
      return failed("te-klein", { min: v.min, medewerkers: invoer.medewerkers }, ["medewerkers"]);
    if (v.max !== undefined && invoer.medewerkers > v.max)
      return failed("te-groot", { max: v.max, medewerkers: invoer.medewerkers }, ["medewerkers"]);
    return met(["medewerkers"]);
  },
  // R30, R57.
  omzet: (v, { invoer }) => {
    if (invoer.omzet === undefined) return open(v, { maxEur: v.maxEur });
    if (OMZET_VANAF_EUR[invoer.omzet] >= v.maxEur) return failed("omzet-te-hoog", { maxEur: v.maxEur }, ["omzet"]);
    return OMZET_TOT_EUR[invoer.omzet] <= v.maxEur ? met(["omzet"]) : open(v, { maxEur: v.maxEur });
  },
  balans: (v) => open(v, { maxEur: v.maxEur }),
  vorm: (v, { invoer }) => {
    if (invoer.vorm === undefined) return open(v, {});
    return v.toegestaan.includes(invoer.vorm) ? met(["vorm"]) : failed("andere-vorm", { vorm: invoer.vorm }, ["vorm"]);
  },
  // The legal form is not asked (R51, R57): named so that the ondernemer can check it.
  rechtsvorm: (v) => open(v, { toegestaan: v.toegestaan?.join(", "), uitgesloten: v.uitgesloten?.join(", ") }),
  sector: (v, { invoer }) => {
    const feiten = { branches: v.branches.join(", "), sector: invoer.sector };
    if (invoer.sector === undefined) return open(v, feiten);
    if (v.uitgesloten?.includes(invoer.sector))
      return v.heleSectie ? failed("andere-sector", feiten, ["sector"]) : open(v, feiten);
    if (v.toegestaan === undefined) return met(["sector"]);
    if (!v.toegestaan.includes(invoer.sector)) return failed("andere-sector", feiten, ["sector"]);
    return v.heleSectie ? met(["sector"]) : open(v, feiten);
  },
  // R45: only when everything fits, and no answer tells whether the plan lies within a topsector.
  topsector: () => failed("topsector-onbekend", {}, []),
  fase: (v, { profiel }) => {
    if (profiel.fasen.length === 0) return open(v, { fasen: v.toegestaan.join(", ") });
    return profiel.fasen.some((fase) => v.toegestaan.includes(fase))
      ? met(["oprichtingsjaar"])
      : failed("andere-fase", { fasen: v.toegestaan.join(", ") }, ["oprichtingsjaar"]);
  },
  segment: (v, { profiel }) => {
    if (profiel.segment === null) return open(v, { segmenten: v.toegestaan.join(", ") });
    return v.toegestaan.includes(profiel.segment)
      ? met(["banen", "marge"])
      : failed("ander-segment", { segment: profiel.segment }, ["banen", "marge"]);
  },
  // R42: a starter and an experienced exporter are not the same.
  exportfase: (v, { invoer }) => {
    if (invoer.export === undefined) return open(v, {});
    return v.toegestaan.includes(invoer.export)
      ? met(["export"])
      : failed("andere-exportfase", { export: invoer.export }, ["export"]);
  },
  // R35, R36: strategy and organisation first. A beginning exporter may meet it later; see `isVoorLater`.
  exportstrategie: (v, { invoer }) => {
    if (invoer.export === "ervaren") return met(["export"]);
    if (invoer.export === undefined || invoer.export === "starter") return open(v, {});
    return failed("exportstrategie-nodig", {}, ["export"]);
  },
  doelland: (v, { invoer }) => {
    const feiten = { landen: v.landen.join(", "), lijst: v.lijst, doelland: invoer.doelland };
    if (invoer.doelland === undefined) return open(v, feiten);
    if (v.landen.includes(invoer.doelland)) return met(["doelland"]);
    if (v.lijst === "EU")
      return EU_LANDEN.has(invoer.doelland) ? met(["doelland"]) : failed("ander-doelland", feiten, ["doelland"]);
    return v.lijst === undefined ? failed("ander-doelland", feiten, ["doelland"]) : open(v, feiten);
  },
  // R45: a cluster; someone who names no cluster asks for one firm.
  deelnemers: (v, { invoer }) => {
    if (invoer.clusterDeelnemers === undefined) return failed("deelnemers-onbekend", { min: v.min }, []);
    return invoer.clusterDeelnemers >= v.min
      ? met(["clusterDeelnemers"])
      : failed("te-weinig-deelnemers", { min: v.min, deelnemers: invoer.clusterDeelnemers }, ["clusterDeelnemers"]);
  },
  // The area itself is checked in werkgebied.ts.
  vestiging: (v, { invoer }) =>
    v.in === "nederland" && invoer.vorm === "buitenlands"
      ? failed("andere-vorm", { vorm: invoer.vorm }, ["vorm"])
      : met([]),
  "alleen-leden": (v) => open(v, {}),
  marktpartij: () => met([]),
  via: (v) => open(v, { partij: v.partij }),
  // R55, R56: not a bar, but to be told in time.
  "vooraf-aanvragen": (v) => open(v, {}),
  meldtermijn: (v) => open(v, { maanden: v.maanden }),
  bedrag: (v) => open(v, { wat: v.wat, minEur: v.minEur, maxEur: v.maxEur, jaar: v.jaar }),
  percentage: (v) => open(v, { wat: v.wat, pct: v.pct }),
  // R58.
  gesloten: (v, { peildatum }) =>
    v.sinds === undefined || v.sinds <= peildatum
      ? failed("gesloten", { sinds: v.sinds }, [])
      : open(v, { sinds: v.sinds }),
  // R49, R58.
  openstelling: (v) => open(v, { vorm: v.vorm }),
  // R08.
  levensvatbaar: (v) => open(v, {}),
  "leeftijd-ondernemer": (v) => open(v, { min: v.min, max: v.max }),
  "uren-per-jaar": (v) => open(v, { min: v.min }),
  looptijd: (v) => open(v, { maxMaanden: v.maxMaanden }),
  "te-bespreken": (v) => open(v, { kenmerk: v.kenmerk, waarde: String(v.waarde) }),
};

/** Outcome of one condition. Total: every kind has its function, checked by the compiler. */
export function checkVoorwaarde(voorwaarde: Voorwaarde, situatie: Situatie): Uitkomst {
  const check = CHECKS[voorwaarde.soort] as (v: Voorwaarde, s: Situatie) => Uitkomst;
  return check(voorwaarde, situatie);
}

function met(velden: readonly Invoerveld[]): Uitkomst {
  return { uitkomst: "voldaan", velden };
}

function failed(code: Afwijzingscode, feiten: OpenFeiten, velden: readonly Invoerveld[]): Uitkomst {
  return { uitkomst: "niet-voldaan", afwijzing: { code, feiten: known(feiten), velden } };
}

function open(voorwaarde: Voorwaarde, feiten: OpenFeiten): Uitkomst {
  return {
    uitkomst: "open",
    teControleren: { soort: voorwaarde.soort, tekst: voorwaarde.tekst ?? null, feiten: known(feiten) },
  };
}

type OpenFeiten = Record<string, string | number | undefined>;
function known(feiten: OpenFeiten): Feiten {
  return Object.fromEntries(
    Object.entries(feiten).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== "",
    ),
  );
}
