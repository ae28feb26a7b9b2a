import { z } from "zod";

/**
 * The closed lists of the field. Values are Dutch because editors and visitors read them;
 * each list is the one place where its values are spelled.
 */

/** Languages of the interface and of recognition. */
export const taalSchema = z.enum(["nl", "en"]);
export type Taal = z.infer<typeof taalSchema>;

/** Themes of the KplusV survey (2021, par. 3.1), in the order of its Table 5. */
export const THEMAS = [
  "financiering",
  "internationalisering",
  "personeel",
  "productinnovatie",
  "bedrijfsvoering",
  "regelgeving",
  "zwaar-weer",
] as const;
export const themaSchema = z.enum(THEMAS);
export type Thema = z.infer<typeof themaSchema>;

/** Segments by growth of jobs and gross margin (KplusV 2021, par. 1.2.2 and 3.3.1). */
export const SEGMENTEN = ["hervormen", "groeien", "vernieuwen", "versnellen"] as const;
export const segmentSchema = z.enum(SEGMENTEN);
export type Segment = z.infer<typeof segmentSchema>;

/** Phase of a firm as the catalogue uses it. */
export const FASEN = ["starter", "groeiend", "gevestigd"] as const;
export const faseSchema = z.enum(FASEN);
export type Fase = z.infer<typeof faseSchema>;

export const SOORTEN_DIENSTVERLENER = [
  "overheid",
  "semipubliek",
  "non-profit",
  "belangenorganisatie",
  "privaat",
] as const;
export const soortDienstverlenerSchema = z.enum(SOORTEN_DIENSTVERLENER);

export const NIVEAUS = ["landelijk", "regionaal", "lokaal"] as const;
export const niveauSchema = z.enum(NIVEAUS);

export const LIJNEN = ["eerste", "tweede"] as const;
export const lijnSchema = z.enum(LIJNEN);

export const VORMEN_DIENST = [
  "informatie",
  "advies",
  "coaching",
  "bemiddeling",
  "netwerk",
  "training",
  "financiering",
  "subsidie",
] as const;
export const vormDienstSchema = z.enum(VORMEN_DIENST);
export type VormDienst = z.infer<typeof vormDienstSchema>;

export const KOSTEN = ["gratis", "gemengd", "betaald", "lidmaatschap", "onbekend"] as const;
export const kostenSchema = z.enum(KOSTEN);

export const TERMIJNEN = ["kort", "lang"] as const;
export const termijnSchema = z.enum(TERMIJNEN);

export const URGENTIES = ["acuut", "normaal"] as const;
export const urgentieSchema = z.enum(URGENTIES);

/**
 * How sure we are that a record is true: `bevestigd`, its existence was found in a public source (of 2024 or
 * later for a national body; a regional one's may bear no year); `uit-bron`, only in a source of the year
 * beside it, which may be out of date; `onbekend`, not found.
 */
export const STATUSSEN = ["bevestigd", "uit-bron", "onbekend"] as const;
export const statusSchema = z.enum(STATUSSEN);
export type Status = z.infer<typeof statusSchema>;

/** Kinds of legal person that a scheme may ask for or rule out. */
export const RECHTSVORMEN = [
  "eenmanszaak",
  "vof",
  "cv",
  "maatschap",
  "bv",
  "nv",
  "cooperatie",
  "stichting",
  "vereniging",
  "andere-rechtspersoon",
] as const;
export const rechtsvormSchema = z.enum(RECHTSVORMEN);

/** What kind of asker this is; `mkb` is a firm with or without employees that is not a zzp'er. */
export const VORMEN_ONDERNEMING = ["mkb", "zzp", "zzp-collectief", "geen-ondernemer", "buitenlands"] as const;
export const vormOndernemingSchema = z.enum(VORMEN_ONDERNEMING);
export type VormOnderneming = z.infer<typeof vormOndernemingSchema>;

export const EXPORTFASEN = ["nee", "orienterend", "starter", "ervaren"] as const;
export const exportfaseSchema = z.enum(EXPORTFASEN);

/** Sections of SBI 2008 (CBS); SBI 2025 moved some letters, so the version stays beside them. */
export const SBI_SECTIES_2008 = "ABCDEFGHIJKLMNOPQRSTU".split("") as readonly string[];
export const sbiSectieSchema = z.string().regex(/^[A-U]$/, "een letter van A tot en met U (SBI 2008)");

/**
 * A role that one concrete dienstverlener plays per gemeente (`content/gebieden/gemeenten-route.csv`).
 * Group cards (`plaatshouder`) give way to the concrete party of the ondernemer's gemeente.
 * Where a record refers to a dienstverlener, a role may stand for "the one of your area": `rom`, `provincie`.
 */
export const GEBIEDSROLLEN = ["loket", "rom", "provincie", "werkcentrum", "wsp", "leerwerkloket", "bbz"] as const;
export const gebiedsrolSchema = z.enum(GEBIEDSROLLEN);
export type Gebiedsrol = z.infer<typeof gebiedsrolSchema>;

export const SOORTEN_CONTACTKANAAL = [
  "telefoon",
  "website",
  "e-mail",
  "chat",
  "balie",
  "formulier",
  "via-andere-partij",
  "bijeenkomst",
  "overig",
] as const;
export const soortContactkanaalSchema = z.enum(SOORTEN_CONTACTKANAAL);
