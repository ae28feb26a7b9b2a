import type { Taal } from "../catalogus/codes";
import type { Bijlage } from "../overdracht/dossier";
import { BEWAARDAGEN_DOSSIER } from "../overdracht/dossier";
import type { Gebeurtenis, RedenTerug } from "../overdracht/gebeurtenis";
import { findGeadresseerde, type Postsoort } from "../overdracht/post";
import type { Alinea, Mailinhoud } from "../post/mail";
import { describeDag } from "./describe-datum";
import { getVertaler } from "./teksten";

/** What a mail is made of. Of who the ondernemer is nothing is in it: the story and the number stand behind the link. */
export type Mailgegevens = {
  soort: Postsoort;
  /** The gebeurtenis that asks for it. */
  gebeurtenis: Pick<Gebeurtenis, "soort" | "van" | "uitkomst" | "afspraak">;
  /** Null once it is taken off. */
  kenmerk: string | null;
  /** Name of the party that it is about, with its number and website if we have them. */
  partij: { naam: string; nummer: string | null; website: string | null };
  /** Who had it before, what came of that and what they added; null when nobody did. */
  vorige: {
    naam: string;
    waarom: RedenTerug | "stil" | "stil-na-aannemen" | "ondernemer";
    toelichting?: string | undefined;
  } | null;
  /** Names of all who get the story at the start. */
  ontvangers: readonly string[];
  /** What the story is about, in names. */
  vraagstukken: readonly string[];
  /** Whether the ondernemer can be called; else they hear by mail. */
  heeftTelefoon: boolean;
  /** What the receiver added. */
  bijlage: Bijlage;
  werkdagen: number;
  /** The page behind the button. */
  url: string;
  /** Whom anyone can call, with the number. */
  kvk: string;
};

/** One mail in words, in the language of whom it is for. */
export function writeMail(gegevens: Mailgegevens, taal: Taal): Mailinhoud {
  const { soort, kenmerk, partij, url } = gegevens;
  const t = getVertaler(taal);
  const aan = findGeadresseerde(soort);
  const { onderwerp, alineas, knop } = writeKern(gegevens, taal);
  return {
    // Without a kenmerk the brackets around it go too.
    onderwerp: kenmerk === null ? onderwerp.replace(/ \(\)$/, "") : onderwerp,
    alineas: [
      { tekst: t("post.groet") },
      ...alineas,
      ...(knop === null ? [] : [{ link: { tekst: knop, url } }]),
      { klein: t(`post.waarom.${aan}`, { naam: partij.naam }) },
      ...(kenmerk === null ? [] : [{ klein: t("post.kenmerk", { kenmerk }) }]),
    ],
  };
}

type Kern = { onderwerp: string; alineas: Alinea[]; knop: string | null };

function writeKern(gegevens: Mailgegevens, taal: Taal): Kern {
  const { soort, gebeurtenis, ontvangers, vraagstukken, vorige, werkdagen } = gegevens;
  const t = getVertaler(taal);
  const naam = gegevens.partij.naam;
  const kenmerk = gegevens.kenmerk ?? "";
  const { kvk, partij } = gegevens;
  const bereik =
    partij.nummer ??
    (partij.website === null ? t("post.bereik.kvk", { kvk }) : t("post.bereik.website", { website: partij.website }));
  const toelichting = listToelichting(gegevens.bijlage.toelichting, taal);
  const waarom =
    vorige === null
      ? []
      : [
          { tekst: t(`post.redenen.${vorige.waarom}`, { naam: vorige.naam }) },
          ...listToelichting(vorige.toelichting, taal),
        ];
  const naarStatus = t("post.naarStatus");
  const via = gegevens.heeftTelefoon ? "bellen" : "schrijven";
  switch (soort) {
    case "verzoek":
      return {
        onderwerp: t("post.verzoek.onderwerp", { kenmerk }),
        alineas: [
          { tekst: t("post.verzoek.inleiding", { naam }) },
          {
            tekst:
              vraagstukken.length === 0
                ? t("post.verzoek.zonderOnderwerp")
                : t("post.verzoek.waarover", { vraagstukken: vraagstukken.join("; ") }),
          },
          { tekst: t("post.verzoek.pagina") },
          { tekst: t("post.verzoek.termijn", { werkdagen }) },
        ],
        knop: t("post.verzoek.knop"),
      };
    case "herinnering": {
      const bij = gebeurtenis.van === "aangenomen" ? "aangenomen" : "verstuurd";
      return {
        onderwerp: t(`post.herinnering.${bij}.onderwerp`, { kenmerk }),
        alineas: [{ tekst: t(`post.herinnering.${bij}.tekst`) }],
        knop: t("post.herinnering.knop"),
      };
    }
    case "ingetrokken":
      return {
        onderwerp: t("post.ingetrokken.onderwerp", { kenmerk }),
        alineas: [{ tekst: t("post.ingetrokken.tekst") }],
        knop: null,
      };
    case "doorgegeven-wegens-stilte": {
      const bij = gebeurtenis.van === "aangenomen" ? "aangenomen" : "verstuurd";
      return {
        onderwerp: t(`post.doorgegeven-wegens-stilte.${bij}.onderwerp`, { kenmerk }),
        alineas: [{ tekst: t(`post.doorgegeven-wegens-stilte.${bij}.tekst`, { naam }) }],
        knop: null,
      };
    }
    case "bevestiging":
      return {
        onderwerp: t("post.bevestiging.onderwerp", { kenmerk }),
        alineas: [
          { tekst: t("post.bevestiging.inleiding") },
          { lijst: ontvangers },
          { tekst: t("post.bevestiging.verder") },
          { tekst: t("post.bevestiging.pagina") },
        ],
        knop: naarStatus,
      };
    case "aangenomen":
      return {
        onderwerp: t("post.aangenomen.onderwerp", { naam, kenmerk }),
        alineas: [
          { tekst: t("post.aangenomen.tekst", { naam }) },
          ...listWie(gegevens, taal),
          {
            tekst:
              gebeurtenis.afspraak === null
                ? t(`post.aangenomen.${via}.geenAfspraak`)
                : t(`post.aangenomen.${via}.afspraak`, { dag: describeDag(gebeurtenis.afspraak, taal) }),
          },
          ...toelichting,
          { tekst: t(`post.aangenomen.${via}.verder`) },
        ],
        knop: naarStatus,
      };
    case "moment":
      return {
        onderwerp: t("post.moment.onderwerp", { naam, kenmerk }),
        alineas: [
          { tekst: t(`post.moment.${via}`, { naam, dag: describeDag(gebeurtenis.afspraak ?? "", taal) }) },
          ...listWie(gegevens, taal),
          ...toelichting,
          { tekst: t("post.moment.verder", { telefoon: gegevens.bijlage.telefoon ?? bereik }) },
        ],
        knop: naarStatus,
      };
    case "doorgegeven":
      return {
        onderwerp: t("post.doorgegeven.onderwerp", { naam, kenmerk }),
        alineas: [
          ...waarom,
          { tekst: t("post.doorgegeven.tekst", { naam }) },
          { tekst: t("post.doorgegeven.waarom", { naam }) },
        ],
        knop: naarStatus,
      };
    case "voorstel": {
      const isZelfde = vorige?.naam === naam;
      return {
        onderwerp: isZelfde
          ? t("post.voorstel.zelfde.onderwerp", { naam, kenmerk })
          : t("post.voorstel.onderwerp", { naam, kenmerk }),
        alineas: [
          ...waarom,
          {
            tekst: isZelfde
              ? t(`post.voorstel.zelfde.${via}`)
              : t(vorige?.waarom === "stil-na-aannemen" ? "post.voorstel.naStilte" : "post.voorstel.tekst", { naam }),
          },
          { tekst: t("post.voorstel.bel", { naam, bereik }) },
        ],
        knop: t("post.voorstel.knop"),
      };
    }
    case "belt-men":
      return {
        onderwerp: t(`post.belt-men.${via}.onderwerp`, { naam, kenmerk }),
        alineas: [{ tekst: t(`post.belt-men.${via}.tekst`, { naam }) }],
        knop: t("post.belt-men.knop"),
      };
    case "contact":
      return {
        onderwerp: t("post.contact.onderwerp", { naam, kenmerk }),
        alineas: [{ tekst: t("post.contact.tekst", { naam }) }, ...toelichting],
        knop: naarStatus,
      };
    case "afgerond": {
      const uitkomst = gebeurtenis.uitkomst ?? "opgelost";
      const isHiaat = uitkomst === "vangnet" || uitkomst === "zelf-bellen";
      return {
        onderwerp: t(`post.afgerond.${uitkomst}.onderwerp`, { naam, kenmerk }),
        alineas: [
          ...(isHiaat ? waarom : []),
          { tekst: t(`post.afgerond.${uitkomst}.tekst`, { naam, bereik, kvk }) },
          ...(uitkomst === "dubbel" ? listToelichting(vorige?.toelichting, taal) : []),
          ...toelichting,
          ...(isHiaat ? [{ tekst: t("post.afgerond.gemeld") }] : []),
        ],
        knop: naarStatus,
      };
    }
    case "navraag":
      return {
        onderwerp: t("post.navraag.onderwerp", { kenmerk }),
        alineas: [{ tekst: t("post.navraag.tekst") }, { tekst: t("post.navraag.eenmalig") }],
        knop: t("post.navraag.knop"),
      };
    case "verlopen": {
      const bij = gebeurtenis.van === "contact-gehad" ? "contact-gehad" : "voorgesteld";
      return {
        onderwerp: t("post.verlopen.onderwerp", { kenmerk }),
        alineas: [
          { tekst: t(`post.verlopen.${bij}`, { naam, kvk }) },
          { tekst: t("post.verlopen.wissen", { dagen: BEWAARDAGEN_DOSSIER }) },
        ],
        knop: naarStatus,
      };
    }
  }
}

function listWie({ bijlage: { naam: persoon, telefoon } }: Mailgegevens, taal: Taal): Alinea[] {
  const t = getVertaler(taal);
  return [
    ...(persoon === undefined ? [] : [{ tekst: t("post.aangenomen.wie", { persoon }) }]),
    ...(telefoon === undefined ? [] : [{ tekst: t("post.aangenomen.nummer", { telefoon }) }]),
  ];
}

function listToelichting(toelichting: string | undefined, taal: Taal): Alinea[] {
  return toelichting === undefined ? [] : [{ tekst: getVertaler(taal)("post.toelichting", { toelichting }) }];
}
