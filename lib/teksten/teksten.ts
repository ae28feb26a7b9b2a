import { createTranslator } from "use-intl/core";
import enAdvies from "../../content/teksten/en/advies.json";
import enAlgemeen from "../../content/teksten/en/algemeen.json";
import enBuitenBereik from "../../content/teksten/en/buiten-bereik.json";
import enCatalogus from "../../content/teksten/en/catalogus.json";
import enDekking from "../../content/teksten/en/dekking.json";
import enFouten from "../../content/teksten/en/fouten.json";
import enHulp from "../../content/teksten/en/hulp.json";
import enInformatie from "../../content/teksten/en/informatie.json";
import enOverdracht from "../../content/teksten/en/overdracht.json";
import enPost from "../../content/teksten/en/post.json";
import enStart from "../../content/teksten/en/start.json";
import enThemas from "../../content/teksten/en/themas.json";
import enVragenlijst from "../../content/teksten/en/vragenlijst.json";
import advies from "../../content/teksten/nl/advies.json";
import algemeen from "../../content/teksten/nl/algemeen.json";
import buitenBereik from "../../content/teksten/nl/buiten-bereik.json";
import catalogus from "../../content/teksten/nl/catalogus.json";
import dekking from "../../content/teksten/nl/dekking.json";
import fouten from "../../content/teksten/nl/fouten.json";
import hulp from "../../content/teksten/nl/hulp.json";
import informatie from "../../content/teksten/nl/informatie.json";
import overdracht from "../../content/teksten/nl/overdracht.json";
import post from "../../content/teksten/nl/post.json";
import start from "../../content/teksten/nl/start.json";
import themas from "../../content/teksten/nl/themas.json";
import vragenlijst from "../../content/teksten/nl/vragenlijst.json";
import type { Taal } from "../catalogus/codes";

const nl = {
  advies,
  algemeen,
  buitenBereik,
  catalogus,
  dekking,
  fouten,
  hulp,
  informatie,
  overdracht,
  post,
  start,
  themas,
  vragenlijst,
};
// A sentence that English lacks does not compile; one that it has too many does not either (tests/unit/teksten/tweetalig.test.ts).
const en: typeof nl = {
  advies: enAdvies,
  algemeen: enAlgemeen,
  buitenBereik: enBuitenBereik,
  catalogus: enCatalogus,
  dekking: enDekking,
  fouten: enFouten,
  hulp: enHulp,
  informatie: enInformatie,
  overdracht: enOverdracht,
  post: enPost,
  start: enStart,
  themas: enThemas,
  vragenlijst: enVragenlijst,
};
/** All sentences as they stand in `content`, for what must look one up by a code. */
export const BERICHTEN: Readonly<Record<Taal, typeof nl>> = { nl, en };

function makeTranslator(taal: Taal) {
  return createTranslator({
    locale: LOCALES[taal],
    timeZone: "Europe/Amsterdam",
    messages: BERICHTEN[taal],
    // A value that a sentence lacks throws: no visitor should ever see a raw key.
    onError: (error) => {
      throw error;
    },
  });
}

/** How dates and numbers are written in each language. */
export const LOCALES: Readonly<Record<Taal, string>> = { nl: "nl-NL", en: "en-GB" };

export type Vertaler = ReturnType<typeof makeTranslator>;
const VERTALERS: Readonly<Record<Taal, Vertaler>> = { nl: makeTranslator("nl"), en: makeTranslator("en") };

/** The sentences of the interface in this language, each by its key; the keys are typed, so a missing sentence does not compile. */
export function getVertaler(taal: Taal): Vertaler {
  return VERTALERS[taal];
}
