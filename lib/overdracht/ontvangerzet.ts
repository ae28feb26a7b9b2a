import { addDagen } from "../kalender/werkdagen";
import { readVeld } from "./aanvraagvelden";
import { bijlageSchema, MAX_TOELICHTING, naamSchema, telefoonSchema, type Bijlage } from "./dossier";
import { REDENEN_TERUG, type RedenTerug } from "./gebeurtenis";
import { toGebeurtenis, type Stand, type Zet } from "./stand";

/** What a receiver can do: each has a form of its own. */
export const ONTVANGERZETTEN = ["aannemen", "moment-voorstellen", "terugkoppelen", "teruggeven"] as const;
export type Ontvangerzet = (typeof ONTVANGERZETTEN)[number];

/** How things stand, when a receiver tells. */
export const TERUGKOPPELINGEN = ["contact-melden", "opgelost", "niet-opgelost"] as const;
type Terugkoppeling = (typeof TERUGKOPPELINGEN)[number];

/** Which of them still say something: that they spoke is told once. */
export function listTerugkoppelingen({ toestand }: Pick<Stand, "toestand">): readonly Terugkoppeling[] {
  return TERUGKOPPELINGEN.filter((code) => code !== "contact-melden" || toestand !== "contact-gehad");
}

/** Reasons that a person can choose; the other is for what no mail server takes. */
export const REDENEN_VAN_MENSEN = REDENEN_TERUG.filter((reden) => reden !== "onbestelbaar");

export type Ontvangerveld = "naam" | "telefoon" | "afspraak" | "reden" | "keuze" | "toelichting";

/** A day further away than this is no answer. */
export const MAX_AFSPRAAK_DAGEN = 30;

export type Ontvangerontleding =
  | { soort: "goed"; zet: Zet; bijlage: Bijlage }
  | { soort: "fouten"; fouten: readonly Ontvangerveld[] }
  | { soort: "ongeldig" };

/** Reads one of the four forms; everything that is wrong is told at once. */
export function parseOntvangerzet(form: FormData, vandaag: string): Ontvangerontleding {
  const code = ONTVANGERZETTEN.find((known) => known === readVeld(form, "zet"));
  if (code === undefined) return { soort: "ongeldig" };
  const fouten: Ontvangerveld[] = [];
  const toelichting = readToelichting(form);
  if (toelichting === null) fouten.push("toelichting");
  const bijlage: Bijlage = toelichting ? { toelichting } : {};

  const zet: Zet = { soort: "aannemen", actor: "ontvanger" };
  if (code === "aannemen" || code === "moment-voorstellen") {
    zet.soort = code;
    const naam = naamSchema.safeParse(readVeld(form, "naam")).data;
    const telefoon = telefoonSchema.safeParse(readVeld(form, "telefoon")).data;
    const afspraak = readVeld(form, "afspraak").trim();
    if (naam === undefined) fouten.push("naam");
    if (telefoon === undefined) fouten.push("telefoon");
    // Only a proposal needs a day.
    if (afspraak !== "" || code === "moment-voorstellen") {
      if (isBinnenkort(afspraak, vandaag)) zet.afspraak = afspraak;
      else fouten.push("afspraak");
    }
    Object.assign(bijlage, { naam, telefoon });
  } else if (code === "teruggeven") {
    zet.soort = "teruggeven";
    const reden: RedenTerug | undefined = REDENEN_VAN_MENSEN.find((known) => known === readVeld(form, "reden"));
    if (reden === undefined) fouten.push("reden");
    else zet.reden = reden;
  } else {
    const keuze = TERUGKOPPELINGEN.find((known) => known === readVeld(form, "keuze"));
    if (keuze === undefined) fouten.push("keuze");
    else if (keuze === "contact-melden") zet.soort = keuze;
    else Object.assign(zet, { soort: "afronden", uitkomst: keuze });
  }
  return fouten.length > 0 ? { soort: "fouten", fouten } : { soort: "goed", zet, bijlage };
}

/** Which of the forms make sense now. */
export function listOntvangerzetten(stand: Stand): Ontvangerzet[] {
  const can = (soort: Zet["soort"]) =>
    typeof toGebeurtenis(stand, { soort, actor: "ontvanger" }, new Date(stand.sinds)) !== "string";
  const needs: Readonly<Record<Ontvangerzet, Zet["soort"]>> = {
    aannemen: "aannemen",
    "moment-voorstellen": "moment-voorstellen",
    terugkoppelen: "afronden",
    teruggeven: "teruggeven",
  };
  return ONTVANGERZETTEN.filter((code) => can(needs[code]));
}

/** The words, "" for none; null when there are too many. */
function readToelichting(form: FormData): string | null {
  const tekst = readVeld(form, "toelichting");
  if (tekst.trim() === "") return "";
  const { data } = bijlageSchema.shape.toelichting.safeParse(tekst);
  return data === undefined || data.length > MAX_TOELICHTING ? null : data;
}

function isBinnenkort(dag: string, vandaag: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(dag) &&
    !Number.isNaN(Date.parse(dag)) &&
    dag >= vandaag &&
    dag <= addDagen(vandaag, MAX_AFSPRAAK_DAGEN)
  );
}
