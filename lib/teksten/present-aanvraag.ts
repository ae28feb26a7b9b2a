import { listTelefoons } from "../catalogus/list-telefoons";
import type { Taal } from "../catalogus/codes";
import type { Catalogus } from "../catalogus/catalogus";
import { findOverdrachtadres } from "../overdracht/adres";
import { getTermijnen } from "../overdracht/klok";
import type { Invoer } from "../routering/invoer";
import { describeAntwoord, nameVraagstukken } from "./describe-antwoord";
import type { Aanbevolen, Adviesbeeld } from "./present-advies";
import { listStappen } from "../vragenlijst/next-stap";
import { getVertaler } from "./teksten";

/** What the page on which someone asks to be handed over shows. */
export type Aanvraagbeeld = {
  /** Who can get the story: the first contact in front. */
  ontvangers: readonly { dienst: string; naam: string; nummer: string | null; uitleg: string; isEerste: boolean }[];
  /** Who is in the advice and has no mail address with us; each with its number if we have one. */
  zonderAdres: readonly { naam: string; nummer: string | null }[];
  /** What to begin the story with. */
  verhaal: string;
  antwoorden: readonly { kop: string; waarde: string }[];
};

export function presentAanvraag(
  { eerste, daarna }: Pick<Adviesbeeld, "eerste" | "daarna">,
  invoer: Invoer,
  catalogus: Pick<Catalogus, "taxonomie" | "dienstverleners">,
  taal: Taal,
): Aanvraagbeeld {
  const t = getVertaler(taal);
  const all = [eerste, ...daarna];
  const names = nameVraagstukken(invoer.vraagstukken ?? [], catalogus.taxonomie);
  return {
    ontvangers: all.filter(heeftOverdrachtadres).map((aanbevolen) => ({
      dienst: aanbevolen.dienst.id,
      naam: aanbevolen.naam,
      nummer: listTelefoons(aanbevolen.dienstverlener)[0]?.waarde ?? null,
      uitleg:
        aanbevolen === eerste || aanbevolen.dekt.length === 0
          ? t("overdracht.aanvraag.eerste")
          : t("overdracht.aanvraag.ook", { vraagstukken: aanbevolen.dekt.join("; ") }),
      isEerste: aanbevolen === eerste,
    })),
    zonderAdres: all
      .filter((aanbevolen) => !heeftOverdrachtadres(aanbevolen))
      .map(({ naam, dienstverlener }) => ({ naam, nummer: listTelefoons(dienstverlener)[0]?.waarde ?? null })),
    verhaal: names.length === 0 ? "" : t("overdracht.aanvraag.verhaalBegin", { vraagstukken: names.join("; ") }),
    antwoorden: listAntwoorden(invoer, catalogus, taal),
  };
}

/** The offer below an advice to hand the story over. */
export type Overdrachtaanbod = {
  url: string;
  /** The first contact. */
  naam: string;
  kanEerste: boolean;
  /** The others in the advice that can get it. */
  anderen: readonly string[];
  /** After so many working days of silence it goes on; of the first that can get it. */
  werkdagen: number;
  /** What is slow must not stand in the way of who needs help now. */
  isAcuut: boolean;
};

/** Null when nobody in the advice can be mailed. */
export function presentOverdrachtaanbod(
  { eerste, daarna }: Pick<Adviesbeeld, "eerste" | "daarna">,
  url: string,
  isAcuut: boolean,
): Overdrachtaanbod | null {
  const [eersteMetAdres] = [eerste, ...daarna].filter(heeftOverdrachtadres);
  if (eersteMetAdres === undefined) return null;
  return {
    url,
    naam: eerste.naam,
    kanEerste: eersteMetAdres === eerste,
    anderen: daarna.filter(heeftOverdrachtadres).map(({ naam }) => naam),
    werkdagen: getTermijnen(eersteMetAdres.dienstverlener).stil,
    isAcuut,
  };
}

function heeftOverdrachtadres({ dienstverlener }: Pick<Aanbevolen, "dienstverlener">): boolean {
  return findOverdrachtadres(dienstverlener) !== null;
}

/** The answers in words, as a receiver reads them. */
export function listAntwoorden(
  invoer: Invoer,
  catalogus: Pick<Catalogus, "taxonomie" | "dienstverleners">,
  taal: Taal,
): { kop: string; waarde: string }[] {
  return listStappen(invoer, []).flatMap((stap) => {
    const waarde = describeAntwoord(stap, invoer, catalogus, taal);
    return waarde === null ? [] : [{ kop: getVertaler(taal)(`vragenlijst.stappen.${stap}.kort`), waarde }];
  });
}
