import type { Gebeurtenis } from "./gebeurtenis";

/** Whom a mail is for. */
export type Geadresseerde = "ontvanger" | "ondernemer";

/** Every mail that there is. */
export const POSTSOORTEN = [
  // To the receiver.
  "verzoek",
  "herinnering",
  "ingetrokken",
  "doorgegeven-wegens-stilte",
  // To the ondernemer.
  "bevestiging",
  "aangenomen",
  "moment",
  "doorgegeven",
  "voorstel",
  "belt-men",
  "contact",
  "afgerond",
  "verlopen",
] as const;
export type Postsoort = (typeof POSTSOORTEN)[number];

const VOOR_ONTVANGER: readonly Postsoort[] = ["verzoek", "herinnering", "ingetrokken", "doorgegeven-wegens-stilte"];

export function findGeadresseerde(soort: Postsoort): Geadresseerde {
  return VOOR_ONTVANGER.includes(soort) ? "ontvanger" : "ondernemer";
}

/** Which mails a gebeurtenis asks for. Whoever did it is not told what they did; the ondernemer gets one confirmation. */
export function listPost(gebeurtenis: Gebeurtenis): readonly Postsoort[] {
  const { soort, van, actor, ronde } = gebeurtenis;
  switch (soort) {
    case "versturen":
      // The confirmation is of the first time; what goes on later is told by `doorgegeven`.
      return ronde === 1 ? ["verzoek", "bevestiging"] : ["verzoek"];
    case "herinneren":
      return van === "aangenomen" ? ["herinnering", "belt-men"] : ["herinnering"];
    case "aannemen":
      return ["aangenomen"];
    case "moment-voorstellen":
      return ["moment"];
    case "doorgeven":
      return ["doorgegeven"];
    case "voorstellen":
      return van === null ? [] : ["voorstel"];
    case "verstommen":
      return ["doorgegeven-wegens-stilte"];
    case "contact-melden":
      return actor === "ontvanger" ? ["contact"] : [];
    case "afronden":
      return actor === "ondernemer" ? [] : ["afgerond"];
    case "intrekken":
      return van === "verstuurd" || van === "aangenomen" || van === "contact-gehad" ? ["ingetrokken"] : [];
    case "verlopen":
      return ["verlopen"];
    default:
      return [];
  }
}
