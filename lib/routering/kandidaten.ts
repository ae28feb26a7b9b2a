import type { Afwijzing, Reden, TeControleren } from "./advies";
import { findVervanger } from "./beslistabel";
import type { GecompileerdeCatalogus, Ingang } from "./compile-catalogus";
import { GEWICHTEN } from "./gewichten";
import { isVerouderd, reden, sumPunten, weighKandidaat, type Voorkeur, type Waardering } from "./rangorde";
import type { Situatie } from "./situatie";
import { checkVoorwaarde } from "./voorwaarden";
import { checkWerkgebied } from "./werkgebied";

/** A dienst that came into view, with the verdict of the hard rules and its rank by the soft ones. */
export type Beoordeeld = {
  ingang: Ingang;
  waardering: Waardering;
  score: number;
  redenen: readonly Reden[];
  afwijzingen: readonly Afwijzing[];
  teControleren: readonly TeControleren[];
  /** May be recommended at all. */
  magVerwijzing: boolean;
  /** May be the one to speak first. */
  magEerste: boolean;
  /** A neutral overview of private parties (R20). */
  isOverzicht: boolean;
  /** Useful only after the first step has been taken (R35, R36). */
  isVoorLater: boolean;
};

/** Codes with which a dienst may still be referred to, though never as the first contact. */
const ALLEEN_NIET_EERST = new Set<Afwijzing["code"]>([
  "status-onbekend",
  "alleen-leden",
  "niet-bij-acute-nood",
  "misschien-dicht",
  "alleen-informatie",
]);

/**
 * Judges candidates: hard rules first, then the weights, in order of rank. Equal scores are settled by the canonical order
 * of the catalogue, so that neither its file order nor the order of equal answers matters.
 */
export function judgeKandidaten(
  ingangen: Iterable<Ingang>,
  voorkeurenOf: (ingang: Ingang) => readonly Voorkeur[],
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Beoordeeld[] {
  const judged = [...ingangen].map((ingang) => judgeKandidaat(ingang, voorkeurenOf(ingang), situatie, catalogus));
  addDektMeer(judged, situatie);
  return judged.sort((a, b) => b.score - a.score || a.ingang.nummer - b.ingang.nummer);
}

function judgeKandidaat(
  ingang: Ingang,
  voorkeuren: readonly Voorkeur[],
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Beoordeeld {
  const { dienstverlener, dienst } = ingang;
  const afwijzingen: Afwijzing[] = [];
  const teControleren: TeControleren[] = [];

  const gebied = checkWerkgebied(dienstverlener, situatie.plaats);
  if (!gebied.past) afwijzingen.push(gebied.afwijzing);
  for (const voorwaarde of dienst.voorwaarden) {
    const uitkomst = checkVoorwaarde(voorwaarde, situatie);
    if (uitkomst.uitkomst === "niet-voldaan") afwijzingen.push(uitkomst.afwijzing);
    if (uitkomst.uitkomst === "open") teControleren.push(uitkomst.teControleren);
  }
  afwijzingen.push(...listRolafwijzingen(ingang, situatie, catalogus));
  if (dienst.status !== "bevestigd" && isVerouderd(dienst.statusJaar, situatie.peildatum))
    teControleren.push({
      soort: "status",
      tekst: null,
      feiten: dienst.statusJaar === null ? {} : { jaar: dienst.statusJaar },
    });

  const isVoorLater = teControleren.some(({ soort }) => soort === "exportstrategie");
  const waardering = weighKandidaat(ingang, gebied.past ? gebied.nabijheid : "landelijk", voorkeuren, situatie);
  const magVerwijzing = afwijzingen.every(({ code }) => ALLEEN_NIET_EERST.has(code));
  return {
    ingang,
    waardering,
    score: sumPunten(waardering, situatie),
    redenen: waardering.redenen,
    afwijzingen,
    teControleren,
    magVerwijzing,
    magEerste: afwijzingen.length === 0 && !isVoorLater,
    isOverzicht:
      ingang.isMarktpartij && dienstverlener.plaatshouder && afwijzingen.every(({ code }) => code === "marktpartij"),
    isVoorLater,
  };
}

/** Hard rules on the part that a party may play, whatever it offers. */
function listRolafwijzingen(ingang: Ingang, situatie: Situatie, catalogus: GecompileerdeCatalogus): Afwijzing[] {
  const { dienstverlener, dienst } = ingang;
  const afwijzingen: Afwijzing[] = [];
  const add = (code: Afwijzing["code"], feiten: Afwijzing["feiten"] = {}, velden: Afwijzing["velden"] = []) =>
    afwijzingen.push({ code, feiten, velden });

  // R22: a body with policy only is no counter.
  if (dienstverlener.alleenBeleid) add("alleen-beleid");
  // R20, R21: a public portal names no single private firm.
  if (ingang.isMarktpartij) add("marktpartij");
  // R26: members only is never the only help.
  if (ingang.isAlleenLeden) add("alleen-leden");
  // R54: the way runs through someone else.
  if (ingang.isViaAnderePartij) add("via-andere-partij");
  // R58, R59: what was not found is never the first door.
  if (dienst.status === "onbekend" || dienstverlener.status === "onbekend") add("status-onbekend");
  // R49, R58: what may be closed today is never the first door.
  if (dienst.voorwaarden.some(({ soort }) => soort === "openstelling")) add("misschien-dicht");
  // R05: getting healthy, starting anew or stopping asks for someone who thinks along, not for a page to read.
  const [eersteDeel] = situatie.verhaal;
  if (dienst.vorm === "informatie" && catalogus.vraagstukken.get(eersteDeel?.code ?? "")?.thema === "zwaar-weer")
    add("alleen-informatie", {}, ["vraagstukken"]);
  // R02: in acute need, first who helps with that need.
  if (situatie.isAcuut && dienst.urgentie !== "acuut") add("niet-bij-acute-nood", {}, ["acuut"]);
  // A group card gives way to the party of the area.
  const vervanger = situatie.verhaal
    .filter(({ code }) => dienst.vraagstukken.includes(code))
    .map(({ code }) => findVervanger(ingang, code, situatie, catalogus))
    .find((found) => found !== null && found !== ingang);
  if (vervanger) add("plaatshouder-vervangen", { dienstverlener: vervanger.dienstverlener.naam }, ["gemeente"]);
  return afwijzingen;
}

/** R13, R15: a dienstverlener whose other diensten cover further parts of the story saves the ondernemer a party. */
function addDektMeer(judged: Beoordeeld[], situatie: Situatie): void {
  const coveredBy = new Map<string, Set<string>>();
  for (const { ingang, waardering, magVerwijzing } of judged) {
    if (!magVerwijzing) continue;
    const codes = coveredBy.get(ingang.dienstverlener.slug) ?? new Set<string>();
    for (const code of waardering.perVraagstuk.keys()) codes.add(code);
    coveredBy.set(ingang.dienstverlener.slug, codes);
  }
  for (const beoordeeld of judged) {
    const codes = coveredBy.get(beoordeeld.ingang.dienstverlener.slug);
    if (codes === undefined || !beoordeeld.magVerwijzing) continue;
    const further = situatie.verhaal.filter(
      ({ code }) => codes.has(code) && !beoordeeld.waardering.perVraagstuk.has(code),
    );
    if (further.length === 0) continue;
    beoordeeld.score += further.reduce((sum, { gewicht }) => sum + gewicht * GEWICHTEN.dektMeer, 0);
    beoordeeld.redenen = [
      ...beoordeeld.redenen,
      ...further.map(({ code }) => reden("dekt-meer", { vraagstuk: code }, ["vraagstukken"])),
    ];
  }
}
