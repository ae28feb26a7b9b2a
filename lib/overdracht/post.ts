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
  "navraag",
] as const;
export type Postsoort = (typeof POSTSOORTEN)[number];

const VOOR_ONTVANGER: readonly Postsoort[] = ["verzoek", "herinnering", "ingetrokken", "doorgegeven-wegens-stilte"];

export function findGeadresseerde(soort: Postsoort): Geadresseerde {
  return VOOR_ONTVANGER.includes(soort) ? "ontvanger" : "ondernemer";
}

/** Whether the ondernemer can be mailed, and may be asked how it went. */
export type Postwens = { heeftEmail: boolean; magNavragen: boolean };

/** Those of its mails that have someone to go to and that may go. */
export function selectPost(gebeurtenis: Gebeurtenis, { heeftEmail, magNavragen }: Postwens): Postsoort[] {
  return listPost(gebeurtenis).filter(
    (soort) => findGeadresseerde(soort) === "ontvanger" || (heeftEmail && (soort !== "navraag" || magNavragen)),
  );
}

const DAG_MS = 86_400_000;
const NAVRAAG_DAGEN = 14;

/** When a mail may go: at once, but for the question how it went. */
export function findKlaarOp(soort: Postsoort, moment: Date): Date {
  return soort === "navraag" ? new Date(moment.getTime() + NAVRAAG_DAGEN * DAG_MS) : moment;
}

/** Which mails a gebeurtenis asks for. Whoever did it is not told what they did; the ondernemer gets one confirmation. */
export function listPost(gebeurtenis: Gebeurtenis): readonly Postsoort[] {
  const { soort, van, actor, ronde } = gebeurtenis;
  switch (soort) {
    case "versturen":
      // Confirmed and asked after once; what goes on later is told by `doorgegeven`.
      return ronde === 1 ? ["verzoek", "bevestiging", "navraag"] : ["verzoek"];
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
    case "teruggeven":
      // Who took it on is not left to call for nothing.
      return actor === "ondernemer" ? ["ingetrokken"] : [];
    case "contact-melden":
      return actor === "ontvanger" ? ["contact"] : [];
    case "afronden":
      return actor === "ondernemer" ? ["ingetrokken"] : ["afgerond"];
    case "intrekken":
      return van === "verstuurd" || van === "aangenomen" || van === "contact-gehad" ? ["ingetrokken"] : [];
    case "verlopen":
      return ["verlopen"];
    default:
      return [];
  }
}
