import { resolvePlaats } from "../gebied/resolve-plaats";
import { determineFasen } from "../profiel/fasen";
import { determineGrootteklasse } from "../profiel/grootteklasse";
import { determineSegment } from "../profiel/segment";
import type { Aanbeveling, Advies, Afwijzing, Kandidaat, Tegenspraak } from "./advies";
import type { GecompileerdeCatalogus } from "./compile-catalogus";
import { chooseDoorverwijzingen, listGedekt } from "./doorverwijzingen";
import { VERHAALGEWICHTEN } from "./gewichten";
import { MAX_GEWEEST, toGeweest } from "./geweest";
import { addInBeeld } from "./in-beeld";
import type { Ingang } from "./ingang";
import type { Invoer } from "./invoer";
import { judgeKandidaten, type Beoordeeld } from "./kandidaten";
import { listCodes, type Delen, type Voorkeur } from "./rangorde";
import { afwijzing, reden } from "./redenen";
import type { Situatie } from "./situatie";
import { Gebiedsoordelen } from "./werkgebied";
import { listWegwijzers, type Wegwijzer } from "./wegwijzers";

/** Changes whenever the same answers on the same catalogue may lead to another advice. */
export const MOTORVERSIE = "3";

const MAX_INFORMATIE = 3;
const MAX_OVERZICHTEN = 2;

/**
 * One first contact (R12) with at most three doorverwijzingen, and every step that led there.
 * Total and deterministic: any valid invoer on any compiled catalogue has an answer, the same one every time.
 * @param peildatum ISO date for which the advice holds; conditions with dates are read against it.
 */
export function determineAdvies(invoer: Invoer, catalogus: GecompileerdeCatalogus, peildatum: string): Advies {
  const { situatie, tegenspraken } = describeSituatie(invoer, catalogus, peildatum);
  const wegwijzers = listWegwijzers(situatie, catalogus);
  const kandidaten = collectKandidaten(wegwijzers, situatie, catalogus);

  const { eerste, isVangnet } = chooseEerste(kandidaten, wegwijzers, situatie, catalogus);
  const gedekt = listGedekt(eerste, kandidaten);
  const verwijzingen = chooseDoorverwijzingen(eerste, gedekt, kandidaten, wegwijzers, situatie, catalogus);
  const oordelen = new Map<Beoordeeld, Kandidaat["oordeel"]>([[eerste, "eerste-contact"]]);
  for (const { beoordeeld } of verwijzingen) oordelen.set(beoordeeld, "doorverwijzing");

  const informatie = kandidaten.filter((k) => isInformatie(k) && !oordelen.has(k)).slice(0, MAX_INFORMATIE);
  for (const k of informatie) oordelen.set(k, "informatie");
  const overzichten = kandidaten.filter((k) => k.isOverzicht && k.waardering.delen !== 0).slice(0, MAX_OVERZICHTEN);
  for (const k of overzichten) if (!oordelen.has(k)) oordelen.set(k, "overzicht");

  return {
    motorversie: MOTORVERSIE,
    catalogusversie: catalogus.catalogus.versie,
    peildatum,
    invoer,
    profiel: situatie.profiel,
    vraagstukken: situatie.verhaal.map(({ code }) => code),
    eersteContact: toEersteContact(eerste, gedekt, situatie, isVangnet),
    doorverwijzingen: verwijzingen.map(({ aanbeveling }) => aanbeveling),
    informatie: informatie.map((k) => toAanbeveling(k, situatie)),
    overzichten: overzichten.map((k) => toAanbeveling(k, situatie)),
    kandidaten: kandidaten.map((k) => toKandidaat(k, oordelen.get(k) ?? "niet", gedekt)),
    tegenspraken,
  };
}

/** R09: something to read first, so there must be a place where it can be read. */
function isInformatie({ magVerwijzing, ingang, waardering }: Beoordeeld): boolean {
  return (
    magVerwijzing &&
    ingang.isAlleenLezen &&
    waardering.delen !== 0 &&
    ingang.dienstverlener.website !== null &&
    ingang.dienst.kosten !== "lidmaatschap"
  );
}

/** Reads the answers once: profile, place, the parts of the story with their weight, and what contradicts itself. */
export function describeSituatie(
  invoer: Invoer,
  catalogus: GecompileerdeCatalogus,
  peildatum: string,
): { situatie: Situatie; tegenspraken: Tegenspraak[] } {
  const peiljaar = Number(peildatum.slice(0, 4));
  const { plaats, tegenspraken } = resolvePlaats(invoer, catalogus.catalogus.gebieden);
  const isZzpMetPersoneel = invoer.vorm === "zzp" && (invoer.medewerkers ?? 1) > 1;

  const named = [...new Set(invoer.vraagstukken ?? [])].filter((code) => catalogus.vraagstukken.has(code));
  const { acuutVraagstuk } = catalogus;
  const isAcuut = invoer.acuut ?? (acuutVraagstuk !== null && named.includes(acuutVraagstuk.code));
  const namesNood = named.some((code) => code === acuutVraagstuk?.code || hasAcuteRegel(code, catalogus));
  // R02: acute need comes before every other theme, also when the story speaks of something else.
  const codes = isAcuut && acuutVraagstuk !== null && !namesNood ? [acuutVraagstuk.code, ...named] : named;
  const ordered = isAcuut
    ? [...codes].sort((a, b) => Number(isZwaarWeer(b, catalogus)) - Number(isZwaarWeer(a, catalogus)))
    : codes;

  return {
    situatie: {
      invoer,
      plaats,
      peildatum,
      peiljaar,
      isAcuut,
      isZwaarWeer: isZwaarWeer(ordered[0] ?? "", catalogus),
      geweest: listGeprobeerd(invoer, catalogus),
      isKluwen: new Set(ordered.map((code) => catalogus.vraagstukken.get(code)?.thema)).size > 1,
      verhaal: ordered.map((code, place) => ({
        code,
        nummer: catalogus.vraagstuknummers.get(code) ?? -1,
        gewicht: VERHAALGEWICHTEN[Math.min(place, VERHAALGEWICHTEN.length - 1)] ?? 0,
      })),
      profiel: {
        segment: determineSegment(invoer.banen, invoer.marge, invoer.oprichtingsjaar, peiljaar),
        grootteklasse: determineGrootteklasse(invoer.medewerkers, invoer.omzet),
        fasen: determineFasen(invoer.oprichtingsjaar, invoer.banen, invoer.marge, peiljaar),
        vorm: invoer.vorm ?? null,
        provincie: plaats.provincie,
        gemeentecode: plaats.gemeente?.code ?? null,
        arbeidsmarktregio: plaats.arbeidsmarktregio,
      },
    },
    tegenspraken: [
      ...tegenspraken,
      ...(isZzpMetPersoneel
        ? [{ code: "zzp-met-personeel" as const, feiten: { medewerkers: invoer.medewerkers ?? 0 } }]
        : []),
    ],
  };
}

const NERGENS: ReadonlySet<string> = new Set();

/** The doors that were tried in vain; a name that the catalogue does not know counts for nothing. */
function listGeprobeerd({ geweest }: Invoer, { ingangen }: GecompileerdeCatalogus): ReadonlySet<string> {
  if (geweest === undefined || geweest.length === 0) return NERGENS;
  const slugs = toGeweest(geweest);
  return new Set(ingangen.filter(({ slug }) => slugs.has(slug)).map(({ partij }) => partij));
}

function isZwaarWeer(code: string, { vraagstukken }: GecompileerdeCatalogus): boolean {
  return vraagstukken.get(code)?.thema === "zwaar-weer";
}

/** The decision table has its own answer for this need when it is acute. */
function hasAcuteRegel(code: string, { regelsByVraagstuk }: GecompileerdeCatalogus): boolean {
  return regelsByVraagstuk.get(code)?.some(({ wanneer }) => wanneer.acuut === true) ?? false;
}

/** Everyone who has to do with the story, by what they do or because a wegwijzer points at them; and the last resort. */
function collectKandidaten(
  wegwijzers: readonly Wegwijzer[],
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Beoordeeld[] {
  const oordelen = new Gebiedsoordelen(situatie.plaats, catalogus.indeling);
  const voorkeuren = new Map<Ingang, Voorkeur[]>();
  const inBeeld = new Set([catalogus.vangnet.nummer]);
  for (const { eerste, stappen } of wegwijzers) {
    for (const ingangen of stappen) for (const { nummer } of ingangen) inBeeld.add(nummer);
    if (eerste === null) continue;
    inBeeld.add(eerste.ingang.nummer);
    voorkeuren.set(eerste.ingang, [...(voorkeuren.get(eerste.ingang) ?? []), eerste.voorkeur]);
  }
  addInBeeld(inBeeld, situatie, oordelen, catalogus);
  return judgeKandidaten(new Uint32Array([...inBeeld]).sort(), voorkeuren, oordelen, situatie, catalogus);
}

/**
 * Whom a decision row names for the story as a whole or for its first part, if the hard rules allow: the rules of the sources
 * decide, no score outweighs them (R03, R32, R35, R40, …). Else the best that may be spoken first and has to do with the story;
 * else the last resort, who takes any question, as after too many doors in vain.
 */
function chooseEerste(
  kandidaten: readonly Beoordeeld[],
  wegwijzers: readonly Wegwijzer[],
  { geweest }: Situatie,
  catalogus: GecompileerdeCatalogus,
): { eerste: Beoordeeld; isVangnet: boolean } {
  const isTeVaak = geweest.size >= MAX_GEWEEST && !geweest.has(catalogus.vangnet.partij);
  const eerste = isTeVaak ? undefined : findEerste(kandidaten, wegwijzers);
  if (eerste !== undefined) return { eerste, isVangnet: false };
  const vangnet = kandidaten.find(({ ingang }) => ingang === catalogus.vangnet);
  if (vangnet === undefined) throw new Error("Het vangnet hoort altijd bij de kandidaten.");
  return { eerste: vangnet, isVangnet: true };
}

function findEerste(kandidaten: readonly Beoordeeld[], wegwijzers: readonly Wegwijzer[]): Beoordeeld | undefined {
  for (const { eerste: named } of wegwijzers.slice(0, 2)) {
    const decided = kandidaten.find((k) => named?.voorkeur.soort === "beslisregel" && k.ingang === named.ingang);
    if (decided?.magEerste) return decided;
  }
  return kandidaten.find(
    ({ magEerste, waardering, redenen }) =>
      magEerste &&
      (waardering.delen !== 0 || redenen.some(({ code }) => code === "dekt-thema" || code === "beslisregel")),
  );
}

const VANGNET = reden("vangnet");

function toEersteContact(eerste: Beoordeeld, gedekt: Delen, situatie: Situatie, isVangnet: boolean): Aanbeveling {
  return {
    dienstverlener: eerste.ingang.slug,
    dienst: eerste.ingang.id,
    dekt: listCodes(gedekt, situatie),
    wanneer: "nu",
    redenen: isVangnet ? [VANGNET, ...eerste.redenen] : eerste.redenen,
    teControleren: eerste.teControleren,
  };
}

function toAanbeveling({ ingang, waardering, redenen, teControleren }: Beoordeeld, situatie: Situatie): Aanbeveling {
  return {
    dienstverlener: ingang.slug,
    dienst: ingang.id,
    dekt: listCodes(waardering.delen, situatie),
    wanneer: "nu",
    redenen,
    teControleren,
  };
}

const GEEN_AFWIJZING: readonly Afwijzing[] = Object.freeze([]);
const AL_GEDEKT = Object.freeze([afwijzing("al-gedekt")]);
const MINDER_PASSEND = Object.freeze([afwijzing("minder-passend")]);

/** Everyone in or out with a reason: who was not chosen and failed no rule was simply less fitting, or no longer needed. */
function toKandidaat(
  { ingang, waardering, score, redenen, afwijzingen }: Beoordeeld,
  oordeel: Kandidaat["oordeel"],
  gedekt: Delen,
): Kandidaat {
  const notNeeded = (waardering.delen & gedekt) !== 0 ? AL_GEDEKT : MINDER_PASSEND;
  return {
    dienstverlener: ingang.slug,
    dienst: ingang.id,
    score: Math.round(score * 100) / 100,
    oordeel,
    redenen,
    afwijzingen: oordeel === "eerste-contact" ? GEEN_AFWIJZING : afwijzingen.length > 0 ? afwijzingen : notNeeded,
  };
}
