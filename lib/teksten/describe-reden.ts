import { createTranslator } from "use-intl/core";
import nl from "../../content/teksten/nl/redenen.json";
import type { Taxonomie } from "../catalogus/taxonomie";
import type { SoortVoorwaarde } from "../catalogus/voorwaarde";
import type {
  Afwijzing,
  Afwijzingscode,
  Feiten,
  Reden,
  Redencode,
  TeControleren,
  Tegenspraak,
} from "../routering/advies";
import { nameLand } from "../vragenlijst/keuzes";
import { nameVraagstukken } from "./describe-antwoord";
import { t as interfaceText } from "./teksten";

// A code of the engine without a sentence does not compile.
nl satisfies {
  redenen: Record<Redencode, string>;
  afwijzingen: Record<Afwijzingscode, string>;
  teControleren: Record<SoortVoorwaarde | "status", string>;
  tegenspraken: Record<Tegenspraak["code"], string>;
};

const t = createTranslator({
  locale: "nl",
  timeZone: "Europe/Amsterdam",
  messages: nl,
  onError: (error) => {
    throw error;
  },
});

/** Why a dienst is recommended, in one sentence. */
export function describeReden({ code, feiten }: Reden, taxonomie: Taxonomie): string {
  return t(`redenen.${code}` as "redenen.dekt-vraagstuk", nameFeiten(feiten, taxonomie) as { vraagstuk: string });
}

/** Why a dienst is not recommended, in one sentence. */
export function describeAfwijzing({ code, feiten }: Afwijzing, taxonomie: Taxonomie): string {
  return t(
    `afwijzingen.${code}` as "afwijzingen.ander-werkgebied",
    nameFeiten(feiten, taxonomie) as { gebied: string },
  );
}

/** What to check first: the words of the source where there are any, else a sentence for this kind of condition. */
export function describeTeControleren({ soort, tekst, feiten }: TeControleren, taxonomie: Taxonomie): string {
  return (
    tekst ?? t(`teControleren.${soort}` as "teControleren.status", nameFeiten(feiten, taxonomie) as { jaar: string })
  );
}

/** What in the answers does not fit together, and how it was read. */
export function describeTegenspraak({ code, feiten }: Tegenspraak): string {
  return t(
    `tegenspraken.${code}` as "tegenspraken.gemeente-buiten-provincie",
    feiten as { gemeente: string; provincie: string },
  );
}

/** Facts in words: names for codes, and a fallback for what a sentence asks but the engine does not know. */
function nameFeiten(feiten: Feiten, taxonomie: Taxonomie): Record<string, string | number> {
  const { vraagstuk, thema, segment, doelland, jaar } = feiten;
  return {
    branches: "onbekend",
    fasen: "",
    ...feiten,
    vraagstuk: vraagstuk === undefined ? "geen" : (nameVraagstukken([String(vraagstuk)], taxonomie)[0] ?? "uw vraag"),
    thema: taxonomie.themas.find(({ code }) => code === thema)?.naam.toLowerCase() ?? "",
    segment: segment === undefined ? "" : interfaceText(`advies.segment.${segment as "groeien"}.naam`).toLowerCase(),
    doelland: doelland === undefined ? "" : nameLand(String(doelland)),
    jaar: jaar === undefined ? "onbekend" : String(jaar),
  };
}
