import type { VormDienst } from "../catalogus/codes";
import type { Dienst, Dienstverlener } from "../catalogus/dienstverlener";
import { isBereikbaar } from "../catalogus/is-bereikbaar";
import { listTelefoons } from "../catalogus/list-telefoons";
import type { Afwijzing, Reden } from "./advies";
import { GEWICHTEN } from "./gewichten";
import { afwijzing, reden } from "./redenen";

/** Rules that look at the catalogue alone: no answer changes them, so each dienst gets their outcome once. */

type Kaart = { dienstverlener: Dienstverlener; dienst: Dienst };

/** Hard rules on the part that a party may play, whatever it is asked. */
const ROLREGELS: readonly { geldt: (kaart: Kaart) => boolean; afwijzing: Afwijzing }[] = [
  // R22: a body with policy only is no counter.
  { geldt: ({ dienstverlener }) => dienstverlener.alleenBeleid, afwijzing: afwijzing("alleen-beleid") },
  // R18, R20, R21: a public portal names no single private firm.
  { geldt: ({ dienst }) => hasVoorwaarde(dienst, "marktpartij"), afwijzing: afwijzing("marktpartij") },
  // R26: members only is never the only help.
  { geldt: ({ dienst }) => hasVoorwaarde(dienst, "alleen-leden"), afwijzing: afwijzing("alleen-leden") },
  // R54: the way runs through someone else.
  { geldt: ({ dienst }) => hasVoorwaarde(dienst, "via"), afwijzing: afwijzing("via-andere-partij") },
  // R58, R59: what was not found is never the first door.
  {
    geldt: ({ dienstverlener, dienst }) => dienst.status === "onbekend" || dienstverlener.status === "onbekend",
    afwijzing: afwijzing("status-onbekend"),
  },
  // R49, R58: what may be closed today is never the first door. With a last day known, the day itself decides.
  {
    geldt: ({ dienst }) =>
      dienst.voorwaarden.some((voorwaarde) => voorwaarde.soort === "openstelling" && voorwaarde.tot === undefined),
    afwijzing: afwijzing("misschien-dicht"),
  },
];

/** Soft rules; those with a reason come in the order in which reasons are shown. */
const WEEGREGELS: readonly {
  geldt: (kaart: Kaart) => boolean;
  gewicht: keyof typeof GEWICHTEN;
  reden: Reden | null;
}[] = [
  // R10, R14: neither someone who thinks along nor something to read.
  {
    geldt: ({ dienst: { vorm } }) => !isGesprek(vorm) && vorm !== "informatie",
    gewicht: "geenGesprekspartner",
    reden: null,
  },
  // R27.
  { geldt: ({ dienst }) => dienst.kosten === "gratis", gewicht: "gratis", reden: reden("gratis") },
  // R19.
  {
    geldt: ({ dienstverlener }) => dienstverlener.lijn.includes("eerste"),
    gewicht: "eersteLijn",
    reden: reden("eerste-lijn"),
  },
  // R10, R11.
  { geldt: ({ dienstverlener }) => heeftTelefoon(dienstverlener), gewicht: "telefoon", reden: null },
  // R11.
  { geldt: ({ dienstverlener }) => !isBereikbaar(dienstverlener), gewicht: "onbereikbaar", reden: null },
  // R59.
  { geldt: ({ dienst }) => dienst.status === "bevestigd", gewicht: "bevestigd", reden: null },
];

export function listVasteAfwijzingen(kaart: Kaart): Afwijzing[] {
  return ROLREGELS.filter(({ geldt }) => geldt(kaart)).map((regel) => regel.afwijzing);
}

export type VasteWaardering = { punten: number; redenen: readonly Reden[] };

export function weighVast(kaart: Kaart): VasteWaardering {
  const regels = WEEGREGELS.filter(({ geldt }) => geldt(kaart));
  return {
    punten: regels.reduce((sum, { gewicht }) => sum + GEWICHTEN[gewicht], 0),
    redenen: regels.flatMap((regel) => regel.reden ?? []),
  };
}

/** Forms in which someone thinks along with you (R10). */
export function isGesprek(vorm: VormDienst): boolean {
  return vorm === "advies" || vorm === "coaching" || vorm === "bemiddeling";
}

export function heeftTelefoon(dienstverlener: Dienstverlener): boolean {
  return listTelefoons(dienstverlener).length > 0;
}

/** Has people to speak to, also where no source gave the number (R10). */
export function isAanspreekbaar({ contactkanalen }: Dienstverlener): boolean {
  return contactkanalen.some(({ soort }) => soort === "telefoon" || soort === "balie" || soort === "chat");
}

export function hasVoorwaarde({ voorwaarden }: Dienst, soort: Dienst["voorwaarden"][number]["soort"]): boolean {
  return voorwaarden.some((voorwaarde) => voorwaarde.soort === soort);
}
