import type { Status } from "../catalogus/codes";
import type { Dienst } from "../catalogus/dienstverlener";
import type { SoortVoorwaarde, Voorwaarde } from "../catalogus/voorwaarde";
import type { Omzetklasse } from "../profiel/omvang";
import { toSector2008 } from "../profiel/sbi";
import type { Afwijzing, Afwijzingscode, Feiten, TeControleren } from "./advies";
import { VEROUDERD_NA_JAREN } from "./gewichten";
import type { Invoerveld } from "./invoer";
import { afwijzing, remember } from "./redenen";
import type { Situatie } from "./situatie";

/**
 * Conditions of a dienst against the answers. Three outcomes: it holds, it fails (with the reason), or it stays open
 * because the answer is unknown or only a talk can settle it. A failed condition excludes; no score outweighs it.
 */
export type Uitkomst =
  | { uitkomst: "voldaan" }
  | { uitkomst: "niet-voldaan"; afwijzing: Afwijzing }
  | { uitkomst: "open"; teControleren: TeControleren };

/** A condition made ready: its outcome when no answer can change that, else a function of the situation. */
export type Toets = Uitkomst | ((situatie: Situatie) => Uitkomst);

type Compile<S extends SoortVoorwaarde> = (voorwaarde: Extract<Voorwaarde, { soort: S }>) => Toets;

const MET: Uitkomst = Object.freeze({ uitkomst: "voldaan" });

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

const BUITENLANDS = failed("andere-vorm", { vorm: "buitenlands" }, ["vorm"]);

function inNederland({ invoer: { vorm } }: Situatie): Uitkomst {
  return vorm === "buitenlands" ? BUITENLANDS : MET;
}

/** One small function per kind of condition; the rule ids are those of (content/regels/regels.md). */
const TOETSEN: { [S in SoortVoorwaarde]: Compile<S> } = {
  // R57: amounts, size and legal form before a scheme is named.
  medewerkers: (v) => {
    const onbekend = open(v, known({ min: v.min, max: v.max }));
    return ({ invoer: { medewerkers } }) => {
      if (medewerkers === undefined) return onbekend;
      if (v.min !== undefined && medewerkers < v.min)
        return failed("te-klein", { min: v.min, medewerkers }, ["medewerkers"]);
      if (v.max !== undefined && medewerkers > v.max)
        return failed("te-groot", { max: v.max, medewerkers }, ["medewerkers"]);
      return MET;
    };
  },
  // R30, R57.
  omzet: (v) => {
    const onbekend = open(v, { maxEur: v.maxEur });
    const tooHigh = failed("omzet-te-hoog", { maxEur: v.maxEur }, ["omzet"]);
    return ({ invoer: { omzet } }) => {
      if (omzet === undefined) return onbekend;
      if (OMZET_VANAF_EUR[omzet] >= v.maxEur) return tooHigh;
      return OMZET_TOT_EUR[omzet] <= v.maxEur ? MET : onbekend;
    };
  },
  balans: (v) => open(v, { maxEur: v.maxEur }),
  vorm: (v) => {
    const onbekend = open(v, {});
    return ({ invoer: { vorm } }) => {
      if (vorm === undefined) return onbekend;
      return v.toegestaan.includes(vorm) ? MET : failed("andere-vorm", { vorm }, ["vorm"]);
    };
  },
  // The legal form is not asked (R51, R57): named so that the ondernemer can check it.
  rechtsvorm: (v) => open(v, known({ toegestaan: v.toegestaan?.join(", "), uitgesloten: v.uitgesloten?.join(", ") })),
  sector: (voorwaarde) => {
    const v = toSector2008(voorwaarde);
    // Where no letters are allowed, the branches are names of who is left out: no answer to "for whom".
    const branches = v.toegestaan === undefined ? "" : v.branches.join(", ");
    const onbekend = open(v, known({ branches }));
    return ({ invoer: { sector } }) => {
      if (sector === undefined) return onbekend;
      const isExcluded = v.uitgesloten?.includes(sector) ?? false;
      if ((isExcluded && v.heleSectie) || (!isExcluded && v.toegestaan?.includes(sector) === false))
        return failed("andere-sector", sectorfeiten(branches, sector), ["sector"]);
      if (isExcluded || (v.toegestaan !== undefined && !v.heleSectie)) return open(v, sectorfeiten(branches, sector));
      return MET;
    };
  },
  // R45: only when everything fits, and no answer tells whether the plan lies within a topsector.
  topsector: () => failed("topsector-onbekend", {}, []),
  fase: (v) => {
    const fasen = v.toegestaan.join(", ");
    const onbekend = open(v, { fasen });
    const other = failed("andere-fase", { fasen }, ["oprichtingsjaar"]);
    return ({ profiel }) => {
      if (profiel.fasen.length === 0) return onbekend;
      return profiel.fasen.some((fase) => v.toegestaan.includes(fase)) ? MET : other;
    };
  },
  segment: (v) => {
    const onbekend = open(v, { segmenten: v.toegestaan.join(", ") });
    return ({ profiel: { segment } }) => {
      if (segment === null) return onbekend;
      return v.toegestaan.includes(segment) ? MET : failed("ander-segment", { segment }, ["banen", "marge"]);
    };
  },
  // R42: a starter and an experienced exporter are not the same.
  exportfase: (v) => {
    const onbekend = open(v, {});
    return ({ invoer }) => {
      if (invoer.export === undefined) return onbekend;
      return v.toegestaan.includes(invoer.export)
        ? MET
        : failed("andere-exportfase", { export: invoer.export }, ["export"]);
    };
  },
  // R35, R36, R43: strategy and organisation first. A beginning exporter may meet it later; see `isVoorLater`.
  exportstrategie: (v) => {
    const later = open(v, {});
    const needed = failed("exportstrategie-nodig", {}, ["export"]);
    return ({ invoer }) => {
      if (invoer.export === "ervaren") return MET;
      return invoer.export === undefined || invoer.export === "starter" ? later : needed;
    };
  },
  doelland: (v) => {
    const { lijst } = v;
    const landen = v.landen.join(", ");
    const onbekend = open(v, known({ landen, lijst }));
    return ({ invoer: { doelland } }) => {
      if (doelland === undefined) return onbekend;
      if (v.landen.includes(doelland) || (lijst === "EU" && EU_LANDEN.has(doelland))) return MET;
      const feiten = landfeiten(landen, lijst, doelland);
      // Another list is kept elsewhere: only its keeper can say no.
      return lijst === undefined || lijst === "EU" ? failed("ander-doelland", feiten, ["doelland"]) : open(v, feiten);
    };
  },
  // R45: a cluster; someone who names no cluster asks for one firm.
  deelnemers: (v) => {
    const onbekend = failed("deelnemers-onbekend", { min: v.min }, []);
    return ({ invoer: { clusterDeelnemers } }) => {
      if (clusterDeelnemers === undefined) return onbekend;
      return clusterDeelnemers >= v.min
        ? MET
        : failed("te-weinig-deelnemers", { min: v.min, deelnemers: clusterDeelnemers }, ["clusterDeelnemers"]);
    };
  },
  // The area itself is checked in werkgebied.ts.
  vestiging: (v) => (v.in === "nederland" ? inNederland : MET),
  "alleen-leden": (v) => open(v, {}),
  marktpartij: () => MET,
  via: (v) => open(v, { partij: v.partij }),
  // R55, R56: not a bar, but to be told in time.
  "vooraf-aanvragen": (v) => open(v, {}),
  meldtermijn: (v) => open(v, { maanden: v.maanden }),
  bedrag: (v) => open(v, known({ wat: v.wat, minEur: v.minEur, maxEur: v.maxEur, jaar: v.jaar })),
  percentage: (v) => open(v, { wat: v.wat, pct: v.pct }),
  // R58.
  gesloten: (v) => {
    const { sinds } = v;
    const closed = failed("gesloten", known({ sinds }), []);
    if (sinds === undefined) return closed;
    const later = open(v, { sinds });
    return ({ peildatum }) => (sinds <= peildatum ? closed : later);
  },
  // R49, R58.
  openstelling: (v) => {
    const { vorm, van, tot } = v;
    const unknown = open(v, known({ vorm, van, tot }));
    if (van === undefined && tot === undefined) return unknown;
    const closed = failed("gesloten", known({ van, tot }), []);
    return ({ peildatum }) => {
      if ((van !== undefined && peildatum < van) || (tot !== undefined && peildatum > tot)) return closed;
      return tot === undefined ? unknown : MET;
    };
  },
  // R08.
  levensvatbaar: (v) => open(v, {}),
  "leeftijd-ondernemer": (v) => open(v, known({ min: v.min, max: v.max })),
  "uren-per-jaar": (v) => open(v, { min: v.min }),
  looptijd: (v) => open(v, { maxMaanden: v.maxMaanden }),
  // R01.
  levensgevaar: () => failed("levensgevaar", {}, []),
  "te-bespreken": (v) => open(v, { kenmerk: v.kenmerk, waarde: String(v.waarde) }),
};

/** Makes a condition ready. Total: every kind has its function, checked by the compiler. */
export function compileVoorwaarde(voorwaarde: Voorwaarde): Toets {
  const compile = TOETSEN[voorwaarde.soort] as (v: Voorwaarde) => Toets;
  return compile(voorwaarde);
}

export function applyToets(toets: Toets, situatie: Situatie): Uitkomst {
  return typeof toets === "function" ? toets(situatie) : toets;
}

/** What the conditions of one dienst come to. */
export type Toetsing = { afwijzingen: readonly Afwijzing[]; teControleren: readonly TeControleren[] };

/** The conditions of a dienst and its status, made ready. */
export type Toetsen = {
  /** What they come to when no answer can change that, else null. */
  vast: Toetsing | null;
  /** What to try when an answer can change it. */
  toetsen: readonly Toets[];
};

type Toetsbaar = Pick<Dienst, "voorwaarden" | "status" | "statusJaar">;

/** Makes conditions ready; equal ones of several diensten become one. */
export function createToetsmaker(): (dienst: Toetsbaar) => Toetsen {
  const compileOnce = remember(compileVoorwaarde);
  const compileAll = remember(({ voorwaarden, status, statusJaar }: Toetsbaar) =>
    toToetsen([...voorwaarden.map(compileOnce), compileStatus(status, statusJaar)].filter((toets) => toets !== MET)),
  );
  return ({ voorwaarden, status, statusJaar }) => compileAll({ voorwaarden, status, statusJaar });
}

function toToetsen(toetsen: readonly Toets[]): Toetsen {
  const vast = toetsen.filter((toets) => typeof toets !== "function");
  if (vast.length < toetsen.length) return { vast: null, toetsen };
  if (vast.length === 0) return { vast: NIETS, toetsen };
  const afwijzingen = vast.flatMap((toets) => (toets.uitkomst === "niet-voldaan" ? [toets.afwijzing] : []));
  const teControleren = vast.flatMap((toets) => (toets.uitkomst === "open" ? [toets.teControleren] : []));
  return { vast: { afwijzingen, teControleren }, toetsen };
}

const NIETS: Toetsing = { afwijzingen: [], teControleren: [] };

/** R59: a fact without a source of the last years asks for a check before use. */
function compileStatus(status: Status, statusJaar: number | null): Toets {
  if (status === "bevestigd") return MET;
  const feiten: Feiten = statusJaar === null ? {} : { jaar: statusJaar };
  const old: Uitkomst = { uitkomst: "open", teControleren: { soort: "status", tekst: null, feiten } };
  if (statusJaar === null) return old;
  return ({ peiljaar }) => (isVerouderd(statusJaar, peiljaar) ? old : MET);
}

/** R59: a source of more than some years ago. */
export function isVerouderd(statusJaar: number, peiljaar: number): boolean {
  return peiljaar - statusJaar > VEROUDERD_NA_JAREN;
}

function failed(code: Afwijzingscode, feiten: Feiten, velden: readonly Invoerveld[]): Uitkomst {
  return { uitkomst: "niet-voldaan", afwijzing: afwijzing(code, feiten, velden) };
}

function open(voorwaarde: Voorwaarde, feiten: Feiten): Uitkomst {
  return {
    uitkomst: "open",
    teControleren: { soort: voorwaarde.soort, tekst: voorwaarde.tekst ?? null, feiten },
  };
}

function sectorfeiten(branches: string, sector: string): Feiten {
  return branches === "" ? { sector } : { branches, sector };
}

function landfeiten(landen: string, lijst: string | undefined, doelland: string): Feiten {
  if (landen === "") return lijst === undefined ? { doelland } : { lijst, doelland };
  return lijst === undefined ? { landen, doelland } : { landen, lijst, doelland };
}

/** Only the facts that are there. */
function known(feiten: Readonly<Record<string, string | number | undefined>>): Feiten {
  return Object.fromEntries(
    Object.entries(feiten).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== "",
    ),
  );
}
