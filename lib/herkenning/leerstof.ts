import type { Taxonomie } from "../catalogus/taxonomie";
import { BUITEN_BEREIK_REDENEN, type BuitenBereikformuleringen, type Vraagstukformuleringen } from "./formuleringen";
import type { Koppen } from "./herkenmodel";
import type { Leervoorbeeld } from "./leer-herkenmodel";

/** What the editors wrote for recognition to learn from. */
export type Leerstof = {
  taxonomie: Taxonomie;
  vraagstukken: readonly Vraagstukformuleringen[];
  buitenBereik: readonly BuitenBereikformuleringen[];
};

/** Share of the main need where a sentence carries more than one; the others divide the rest. */
const HOOFDAANDEEL = 0.7;
const BINNEN = "binnen";

/** The questions that recognition answers, with their classes. */
export function listKoppen({ taxonomie }: Leerstof): Koppen {
  return {
    vraagstuk: taxonomie.themas.flatMap((thema) => thema.vraagstukken.map(({ code }) => code)).sort(),
    bereik: [BINNEN, ...BUITEN_BEREIK_REDENEN],
    acuut: ["nee", "ja"],
    soort: ["informatie", "advies"],
    taal: ["nl", "en"],
  };
}

/** Every sentence with what it should lead to. */
export function listLeervoorbeelden({ taxonomie, vraagstukken, buitenBereik }: Leerstof): Leervoorbeeld[] {
  const kort = taxonomie.themas
    .flatMap((thema) => thema.vraagstukken)
    .flatMap(({ code, naam, korteUitleg, formuleringen }) =>
      [naam, korteUitleg, ...formuleringen].map((tekst) => ({
        tekst,
        doel: { vraagstuk: zeker(code), bereik: zeker(BINNEN), taal: zeker("nl") },
      })),
    );
  const binnen = vraagstukken.flatMap(({ vraagstuk, formuleringen }) =>
    formuleringen.flatMap(({ taal, soort, acuut, ook, zinnen }) =>
      zinnen.map((tekst) => ({
        tekst,
        doel: {
          vraagstuk: verdeel(vraagstuk, ook),
          bereik: zeker(BINNEN),
          acuut: zeker(acuut ? "ja" : "nee"),
          soort: zeker(soort),
          taal: zeker(taal),
        },
      })),
    ),
  );
  const buiten = buitenBereik.flatMap(({ reden, formuleringen }) =>
    formuleringen.flatMap(({ taal, zinnen }) =>
      zinnen.map((tekst) => ({
        tekst,
        doel: { bereik: zeker(reden === "binnen-bereik" ? BINNEN : reden), taal: zeker(taal) },
      })),
    ),
  );
  return [...kort, ...binnen, ...buiten];
}

function zeker(klasse: string): Map<string, number> {
  return new Map([[klasse, 1]]);
}

function verdeel(hoofd: string, ook: readonly string[]): Map<string, number> {
  const andere = ook.filter((code) => code !== hoofd);
  if (andere.length === 0) return zeker(hoofd);
  return new Map([[hoofd, HOOFDAANDEEL], ...andere.map((code) => [code, (1 - HOOFDAANDEEL) / andere.length] as const)]);
}
