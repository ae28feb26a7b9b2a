import type { Catalogus } from "../catalogus/catalogus";
import { THEMAS, type Taal } from "../catalogus/codes";
import type { Vraagstuk } from "../catalogus/taxonomie";
import type { Herkenning, HerkendVraagstuk } from "../herkenning/herken";
import { listVoorstel } from "../herkenning/list-voorstel";
import { listParen, toUrl, type Antwoorden } from "../vragenlijst/antwoorden";
import { stapOfVeld } from "../vragenlijst/stappen";
import { describeAntwoord } from "./describe-antwoord";
import { toTaaladres } from "./taaladres";
import { getVertaler } from "./teksten";

/** A box to tick: what was understood, with the words that led to it. */
export type Voorstelkeuze = { value: string; label: string; hint: string; isGekozen: boolean };

/** What a story was understood to be about, in sentences, to confirm before any question is asked. */
export type Voorstel = {
  titel: string;
  uitleg: string;
  keuzes: readonly Voorstelkeuze[];
  /** Facts about the firm, each an answer less to give: the name and value of the answer, and the sentence. */
  feiten: readonly { naam: string; waarde: string; label: string }[];
  isAcuut: boolean;
  /** Links to the themes, the likeliest first; only when it is not clear what the story is about. */
  themas: readonly { naam: string; href: string }[];
};

/** The most that is shown of what may be meant, and the smallest chance that is worth a line. */
const MAX_KEUZES = 4;
const MINSTE_KANS = 0.04;
/** Ticked beforehand is only what comes near the best guess: a box that is missed changes the advice. */
const DEEL_VAN_BESTE = 0.5;
/** From this chance on the words that led to it mean something. */
const KANS_MET_WOORDEN = 0.1;

export function presentVoorstel(
  herkenning: Herkenning,
  catalogus: Pick<Catalogus, "taxonomie" | "dienstverleners">,
  taal: Taal,
): Voorstel {
  const t = getVertaler(taal);
  const all = catalogus.taxonomie.themas.flatMap((thema) => thema.vraagstukken);
  const gekozen = herkenning.isZeker ? listVoorstel(herkenning, DEEL_VAN_BESTE) : [];
  const genoemd = herkenning.vraagstukken.filter(({ score }) => score >= MINSTE_KANS).slice(0, MAX_KEUZES);
  const keuzes = genoemd.flatMap((herkend) => {
    const vraagstuk = all.find(({ code }) => code === herkend.code);
    return vraagstuk === undefined ? [] : [toKeuze(vraagstuk, herkend, gekozen.includes(herkend.code), taal)];
  });
  const { acuut, isZeker } = herkenning;
  const feiten: Antwoorden = herkenning.feiten;
  return {
    titel: t(isZeker ? "start.voorstel.titel" : "start.voorstel.onzekerTitel"),
    uitleg: t(isZeker ? "start.voorstel.uitleg" : "start.voorstel.onzekerUitleg"),
    keuzes,
    feiten: listParen(feiten).flatMap(([veld, waarde]) => {
      const stap = stapOfVeld(veld);
      const antwoord = describeAntwoord(stap, { [veld]: feiten[veld] }, catalogus, taal);
      const vraag = t(`vragenlijst.stappen.${stap}.kort`);
      return antwoord === null ? [] : [{ naam: veld, waarde, label: t("start.voorstel.feit", { vraag, antwoord }) }];
    }),
    isAcuut: acuut,
    themas: isZeker
      ? []
      : [...new Set([...herkenning.themas, ...THEMAS])].map((thema) => ({
          naam: t(`themas.${thema}.naam`),
          href: toTaaladres(
            toUrl("/vragenlijst/vraagstuk", { themas: [thema], ...(acuut && { acuut }), ...feiten }),
            taal,
          ),
        })),
  };
}

function toKeuze(
  vraagstuk: Vraagstuk,
  { score, woorden }: HerkendVraagstuk,
  isGekozen: boolean,
  taal: Taal,
): Voorstelkeuze {
  const { code, naam, korteUitleg } = vraagstuk;
  const geciteerd = score < KANS_MET_WOORDEN ? "" : [...new Set(woorden)].map((woord) => `‘${woord}’`).join(", ");
  return {
    value: code,
    label: korteUitleg,
    hint: geciteerd === "" ? naam : getVertaler(taal)("start.voorstel.omdat", { naam, woorden: geciteerd }),
    isGekozen,
  };
}
