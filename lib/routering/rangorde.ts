import type { VormDienst } from "../catalogus/codes";
import type { Reden, Redencode, Feiten } from "./advies";
import type { Ingang } from "./compile-catalogus";
import { GEWICHTEN, VEROUDERD_NA_JAREN } from "./gewichten";
import type { Invoerveld } from "./invoer";
import type { Situatie } from "./situatie";
import type { Nabijheid } from "./werkgebied";

/** A part of a score with the reason to show for it; without a reason it only weighs. */
type Punt = { punten: number; reden: Reden | null };

/** Score of one candidate: per part of the story, and whatever holds for the story as a whole. */
export type Waardering = {
  /** Unweighted points per vraagstuk that it serves. */
  perVraagstuk: ReadonlyMap<string, number>;
  algemeen: number;
  redenen: readonly Reden[];
};

/** A choice that the sources or the editors already made for a part of the story. */
export type Voorkeur = {
  vraagstuk: string | null;
  soort: "beslisregel" | "redactiekeuze";
  velden: readonly Invoerveld[];
  regels: string;
};

/** Weighs one candidate by the soft rules. Pure addition of the table in gewichten.ts, each point with its reason. */
export function weighKandidaat(
  ingang: Ingang,
  nabijheid: Nabijheid,
  voorkeuren: readonly Voorkeur[],
  situatie: Situatie,
): Waardering {
  const perVraagstuk = new Map<string, number>();
  const redenen: Reden[] = [];
  const add = (code: string, punten: number) => perVraagstuk.set(code, (perVraagstuk.get(code) ?? 0) + punten);

  let algemeen = 0;
  for (const voorkeur of voorkeuren) {
    const punten = GEWICHTEN[voorkeur.soort];
    if (voorkeur.vraagstuk === null) algemeen += punten;
    else add(voorkeur.vraagstuk, punten);
    redenen.push(
      reden(voorkeur.soort, { vraagstuk: voorkeur.vraagstuk ?? undefined, regels: voorkeur.regels }, voorkeur.velden),
    );
  }
  for (const { code } of situatie.verhaal) {
    const place = ingang.dienst.vraagstukken.indexOf(code);
    if (place < 0) continue;
    add(code, place === 0 ? GEWICHTEN.dektVraagstuk : GEWICHTEN.dektVraagstukVerderop);
    redenen.push(reden("dekt-vraagstuk", { vraagstuk: code }, ["vraagstukken"]));
  }
  for (const punt of listPunten(ingang, nabijheid, perVraagstuk.size > 0, situatie)) {
    algemeen += punt.punten;
    if (punt.reden !== null) redenen.push(punt.reden);
  }
  return { perVraagstuk, algemeen, redenen };
}

/** Total: the story's parts by their weight, plus what holds in general. */
export function sumPunten({ perVraagstuk, algemeen }: Waardering, { verhaal }: Situatie): number {
  return verhaal.reduce((sum, { code, gewicht }) => sum + gewicht * (perVraagstuk.get(code) ?? 0), algemeen);
}

function* listPunten(
  { dienst, dienstverlener, heeftTelefoon }: Ingang,
  nabijheid: Nabijheid,
  isNamed: boolean,
  { invoer, profiel, isAcuut, peildatum }: Situatie,
): Generator<Punt> {
  const thema = invoer.themas?.find((code) => dienst.themas.includes(code));
  if (!isNamed && thema !== undefined) yield point(GEWICHTEN.dektThema, "dekt-thema", { thema }, ["themas"]);
  if (isAcuut && dienst.urgentie === "acuut") yield point(GEWICHTEN.acuut, "acuut", {}, ["acuut"]);

  if (profiel.segment !== null && dienst.segmenten.length > 0)
    yield dienst.segmenten.includes(profiel.segment)
      ? point(GEWICHTEN.segment, "past-bij-segment", { segment: profiel.segment }, ["banen", "marge"])
      : weight(GEWICHTEN.anderSegment);

  const isTalk = isGesprek(dienst.vorm);
  if (!isTalk && dienst.vorm !== "informatie") yield weight(GEWICHTEN.geenGesprekspartner);
  if (invoer.behoefte === "advies")
    yield isTalk
      ? point(GEWICHTEN.behoefte, "past-bij-behoefte", { vorm: dienst.vorm }, ["behoefte"])
      : weight(GEWICHTEN.andereBehoefte);
  if (invoer.behoefte === "informatie" && dienst.vorm === "informatie")
    yield point(GEWICHTEN.behoefte, "past-bij-behoefte", { vorm: dienst.vorm }, ["behoefte"]);

  if (profiel.fasen.length > 0 && dienst.fasen.length > 0)
    yield weight(profiel.fasen.some((fase) => dienst.fasen.includes(fase)) ? GEWICHTEN.fase : GEWICHTEN.andereFase);
  if (invoer.doelland !== undefined)
    for (const voorwaarde of dienst.voorwaarden)
      if (voorwaarde.soort === "doelland" && voorwaarde.landen.includes(invoer.doelland))
        yield point(GEWICHTEN.doelland, "past-bij-doelland", { doelland: invoer.doelland }, ["doelland"]);

  if (nabijheid === "gemeente") yield point(GEWICHTEN.gemeente, "in-uw-gemeente", {}, ["gemeente"]);
  if (nabijheid === "regio") yield point(GEWICHTEN.regio, "in-uw-regio", {}, ["gemeente"]);

  if (dienst.kosten === "gratis") yield point(GEWICHTEN.gratis, "gratis", {}, []);
  if (dienst.kosten === "betaald" || dienst.kosten === "lidmaatschap")
    yield weight(profiel.grootteklasse === "micro" ? GEWICHTEN.betaaldVoorKlein : GEWICHTEN.betaald);
  if (dienstverlener.lijn.includes("eerste")) yield point(GEWICHTEN.eersteLijn, "eerste-lijn", {}, []);
  if (heeftTelefoon) yield weight(GEWICHTEN.telefoon);
  if (dienst.status === "bevestigd") yield weight(GEWICHTEN.bevestigd);
  else if (isVerouderd(dienst.statusJaar, peildatum)) yield weight(GEWICHTEN.verouderd);
}

/** Forms in which someone thinks along with you (R10). */
export function isGesprek(vorm: VormDienst): boolean {
  return vorm === "advies" || vorm === "coaching" || vorm === "bemiddeling";
}

/** R59: a fact without a source of the last years asks for a check before use. */
export function isVerouderd(statusJaar: number | null, peildatum: string): boolean {
  return statusJaar === null || Number(peildatum.slice(0, 4)) - statusJaar > VEROUDERD_NA_JAREN;
}

function weight(punten: number): Punt {
  return { punten, reden: null };
}

function point(punten: number, code: Redencode, feiten: Feiten, velden: readonly Invoerveld[]): Punt {
  return { punten, reden: { code, feiten, velden } };
}

/** A reason without the facts that are not there. */
export function reden(
  code: Redencode,
  feiten: Record<string, string | number | undefined>,
  velden: readonly Invoerveld[],
): Reden {
  return {
    code,
    feiten: Object.fromEntries(
      Object.entries(feiten).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
    ),
    velden,
  };
}
