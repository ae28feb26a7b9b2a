import { resolvePlaats } from "../gebied/resolve-plaats";
import { determineFasen } from "../profiel/fasen";
import { determineGrootteklasse } from "../profiel/grootteklasse";
import { determineSegment } from "../profiel/segment";
import type { Aanbeveling, Advies, Kandidaat, Tegenspraak } from "./advies";
import { findBeslisregel, resolveDoel, veldenOf } from "./beslistabel";
import type { GecompileerdeCatalogus, Ingang } from "./compile-catalogus";
import { chooseDoorverwijzingen, listCovered, listWarmeIngangen } from "./doorverwijzingen";
import { VERHAALGEWICHTEN } from "./gewichten";
import type { Invoer } from "./invoer";
import { judgeKandidaten, type Beoordeeld } from "./kandidaten";
import { reden, type Voorkeur } from "./rangorde";
import type { Situatie } from "./situatie";

/** Changes whenever the same answers on the same catalogue may lead to another advice. */
export const MOTORVERSIE = "1";

const MAX_INFORMATIE = 3;
const MAX_OVERZICHTEN = 2;

/**
 * One first contact with at most three doorverwijzingen, and every step that led there.
 * Total and deterministic: any valid invoer on any compiled catalogue has an answer, the same one every time.
 * @param peildatum ISO date for which the advice holds; conditions with dates are read against it.
 */
export function determineAdvies(invoer: Invoer, catalogus: GecompileerdeCatalogus, peildatum: string): Advies {
  const { situatie, tegenspraken } = describeSituatie(invoer, catalogus, peildatum);
  const kandidaten = collectKandidaten(situatie, catalogus);

  const { eerste, isVangnet } = chooseEerste(kandidaten, catalogus);
  const verwijzingen = chooseDoorverwijzingen(eerste, kandidaten, situatie, catalogus);
  const gedekt = listCovered(eerste, kandidaten);
  const chosen = new Set([eerste, ...verwijzingen.map(({ beoordeeld }) => beoordeeld)]);

  const informatie = kandidaten
    .filter(
      (k) =>
        !chosen.has(k) &&
        k.magVerwijzing &&
        k.ingang.dienst.vorm === "informatie" &&
        k.waardering.perVraagstuk.size > 0,
    )
    .slice(0, MAX_INFORMATIE);
  const overzichten = kandidaten
    .filter((k) => k.isOverzicht && k.waardering.perVraagstuk.size > 0)
    .slice(0, MAX_OVERZICHTEN);

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
    kandidaten: kandidaten.map((k) =>
      toKandidaat(k, {
        isEerste: k === eerste,
        isVerwijzing: chosen.has(k),
        isInformatie: informatie.includes(k),
        isOverzicht: overzichten.includes(k),
        isGedekt: gedekt.some((code) => k.waardering.perVraagstuk.has(code)),
      }),
    ),
    tegenspraken,
  };
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
  const namesZwaarWeer = named.some((code) => catalogus.vraagstukken.get(code)?.thema === "zwaar-weer");
  // R02: acute need comes before every other theme, also when the story speaks of something else.
  const codes = isAcuut && acuutVraagstuk !== null && !namesZwaarWeer ? [acuutVraagstuk.code, ...named] : named;
  const ordered = isAcuut
    ? [...codes].sort((a, b) => Number(isZwaarWeer(b, catalogus)) - Number(isZwaarWeer(a, catalogus)))
    : codes;

  return {
    situatie: {
      invoer,
      plaats,
      peildatum,
      isAcuut,
      verhaal: ordered.map((code, place) => ({
        code,
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

function isZwaarWeer(code: string, { vraagstukken }: GecompileerdeCatalogus): boolean {
  return vraagstukken.get(code)?.thema === "zwaar-weer";
}

/** Everyone who has to do with the story: by vraagstuk, by decision table, by referral; by thema when no vraagstuk is known. */
function collectKandidaten(situatie: Situatie, catalogus: GecompileerdeCatalogus): Beoordeeld[] {
  const voorkeuren = collectVoorkeuren(situatie, catalogus);
  const ingangen = new Set<Ingang>([
    catalogus.vangnet,
    ...voorkeuren.keys(),
    ...listWarmeIngangen(situatie, catalogus),
  ]);
  for (const { code } of situatie.verhaal)
    for (const ingang of catalogus.byVraagstuk.get(code) ?? []) ingangen.add(ingang);
  if (situatie.verhaal.length === 0)
    for (const thema of situatie.invoer.themas ?? [])
      for (const ingang of catalogus.byThema.get(thema) ?? []) ingangen.add(ingang);
  return judgeKandidaten(ingangen, (ingang) => voorkeuren.get(ingang) ?? [], situatie, catalogus);
}

/** Which dienst the sources or the editors choose for each part of the story, in the ondernemer's own area. */
function collectVoorkeuren(situatie: Situatie, catalogus: GecompileerdeCatalogus): Map<Ingang, Voorkeur[]> {
  const voorkeuren = new Map<Ingang, Voorkeur[]>();
  for (const code of [null, ...situatie.verhaal.map((deel) => deel.code)]) {
    const regel = findBeslisregel(code, situatie, catalogus);
    const doel =
      regel?.eersteContact ?? (code === null ? undefined : catalogus.vraagstukken.get(code)?.eersteContact.dienst);
    const ingang = doel === undefined ? null : resolveDoel(doel, code, situatie, catalogus);
    if (ingang === null) continue;
    const voorkeur: Voorkeur =
      regel === null
        ? { vraagstuk: code, soort: "redactiekeuze", velden: ["vraagstukken"], regels: "" }
        : { vraagstuk: code, soort: "beslisregel", velden: veldenOf(regel), regels: regel.regels.join(", ") };
    voorkeuren.set(ingang, [...(voorkeuren.get(ingang) ?? []), voorkeur]);
  }
  return voorkeuren;
}

/** The best that may be spoken first and has to do with the story; else the last resort, who takes any question. */
function chooseEerste(
  kandidaten: readonly Beoordeeld[],
  catalogus: GecompileerdeCatalogus,
): { eerste: Beoordeeld; isVangnet: boolean } {
  const eerste = kandidaten.find(
    ({ magEerste, waardering, redenen }) =>
      magEerste &&
      (waardering.perVraagstuk.size > 0 || redenen.some(({ code }) => code === "dekt-thema" || code === "beslisregel")),
  );
  if (eerste !== undefined) return { eerste, isVangnet: false };
  const vangnet = kandidaten.find(({ ingang }) => ingang === catalogus.vangnet);
  if (vangnet === undefined) throw new Error("Het vangnet hoort altijd bij de kandidaten.");
  return { eerste: vangnet, isVangnet: true };
}

function toEersteContact(
  eerste: Beoordeeld,
  gedekt: readonly string[],
  situatie: Situatie,
  isVangnet: boolean,
): Aanbeveling {
  return {
    dienstverlener: eerste.ingang.dienstverlener.slug,
    dienst: eerste.ingang.dienst.id,
    dekt: situatie.verhaal.map(({ code }) => code).filter((code) => gedekt.includes(code)),
    wanneer: "nu",
    redenen: isVangnet ? [reden("vangnet", {}, []), ...eerste.redenen] : eerste.redenen,
    teControleren: eerste.teControleren,
  };
}

function toAanbeveling({ ingang, waardering, redenen, teControleren }: Beoordeeld, situatie: Situatie): Aanbeveling {
  return {
    dienstverlener: ingang.dienstverlener.slug,
    dienst: ingang.dienst.id,
    dekt: situatie.verhaal.map(({ code }) => code).filter((code) => waardering.perVraagstuk.has(code)),
    wanneer: "nu",
    redenen,
    teControleren,
  };
}

type Rol = { isEerste: boolean; isVerwijzing: boolean; isInformatie: boolean; isOverzicht: boolean; isGedekt: boolean };

/** Everyone in or out with a reason: who was not chosen and failed no rule was simply less fitting, or no longer needed. */
function toKandidaat({ ingang, score, redenen, afwijzingen }: Beoordeeld, rol: Rol): Kandidaat {
  const oordeel = rol.isEerste
    ? "eerste-contact"
    : rol.isVerwijzing
      ? "doorverwijzing"
      : rol.isInformatie
        ? "informatie"
        : rol.isOverzicht
          ? "overzicht"
          : "niet";
  const code = rol.isGedekt ? "al-gedekt" : "minder-passend";
  return {
    dienstverlener: ingang.dienstverlener.slug,
    dienst: ingang.dienst.id,
    score: Math.round(score * 100) / 100,
    oordeel,
    redenen,
    afwijzingen:
      rol.isEerste || afwijzingen.length > 0 ? (rol.isEerste ? [] : afwijzingen) : [{ code, feiten: {}, velden: [] }],
  };
}
