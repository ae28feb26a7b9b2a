import { createTranslator } from "use-intl/core";
import advies from "../../content/teksten/nl/advies.json";
import algemeen from "../../content/teksten/nl/algemeen.json";
import buitenBereik from "../../content/teksten/nl/buiten-bereik.json";
import catalogus from "../../content/teksten/nl/catalogus.json";
import dekking from "../../content/teksten/nl/dekking.json";
import fouten from "../../content/teksten/nl/fouten.json";
import hulp from "../../content/teksten/nl/hulp.json";
import start from "../../content/teksten/nl/start.json";
import themas from "../../content/teksten/nl/themas.json";
import vragenlijst from "../../content/teksten/nl/vragenlijst.json";

/**
 * A sentence of the interface by its key; the keys are typed, so a missing sentence does not compile.
 * A value that a sentence lacks throws: no visitor should ever see a raw key.
 */
export const t = createTranslator({
  locale: "nl",
  timeZone: "Europe/Amsterdam",
  messages: { advies, algemeen, buitenBereik, catalogus, dekking, fouten, hulp, start, themas, vragenlijst },
  onError: (error) => {
    throw error;
  },
});
