import { createTranslator } from "use-intl/core";
import enBuitenBereik from "../../content/teksten/en/buiten-bereik.json";
import enHulp from "../../content/teksten/en/hulp.json";
import nlBuitenBereik from "../../content/teksten/nl/buiten-bereik.json";
import nlHulp from "../../content/teksten/nl/hulp.json";
import type { Taal } from "../catalogus/codes";
import { BUITEN_BEREIK_REDENEN, type BuitenBereikReden } from "../herkenning/formuleringen";

/** Danger has its own page; every other reason has one of these. */
export type Reden = Exclude<BuitenBereikReden, "nood-leven" | "nood-medisch">;

type Berichten = { buitenBereik: typeof nlBuitenBereik & { redenen: Record<Reden, unknown> }; hulp: typeof nlHulp };
const nl: Berichten = { buitenBereik: nlBuitenBereik, hulp: nlHulp };
// A sentence that one language lacks does not compile.
const en: Berichten = { buitenBereik: enBuitenBereik, hulp: enHulp };

function rethrow(error: Error): never {
  throw error;
}

const settings = { timeZone: "Europe/Amsterdam", onError: rethrow };
const makeVertaler = (locale: string, messages: Berichten) => createTranslator({ locale, messages, ...settings });
type Vertaler = ReturnType<typeof makeVertaler>;
/** Sentences of the pages that people in danger, or at the wrong door, may need in English. */
const tweetalig: Record<Taal, Vertaler> = { nl: makeVertaler("nl", nl), en: makeVertaler("en-GB", en) };

/** The sentences of those pages in this language. */
export function getTweetalig(taal: Taal): Vertaler {
  return tweetalig[taal];
}

/** The language that an address asks for; Dutch unless it says English. */
export function parseTaal(taal: string | string[] | undefined): Taal {
  return taal === "en" ? "en" : "nl";
}

/** Why a question is not for us, as far as there is a page that says so. */
export function isReden(code: string): code is Reden {
  return (BUITEN_BEREIK_REDENEN as readonly string[]).includes(code) && !code.startsWith("nood-");
}
