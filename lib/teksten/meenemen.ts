import type { Taal } from "../catalogus/codes";
import type { Dienst } from "../catalogus/dienstverlener";
import { listTelefoons } from "../catalogus/list-telefoons";
import { describeBij, describeGeenNummer, type Terugval } from "./describe-contact";
import type { Aanbevolen, Adviesbeeld } from "./present-advies";
import { getVertaler } from "./teksten";

/** The advice as it is taken along; addresses are whole, for they are opened elsewhere. */
export type Meeneembaar = {
  beeld: Adviesbeeld;
  belscript: readonly string[];
  terugval: Terugval | null;
  bewaarUrl: string;
  /** Shorter addresses of the same, in order, for where the first does not fit. */
  korteUrls: readonly string[];
};

/** What to have at hand when calling. */
export function listNeemMee({ vorm }: Dienst, taal: Taal): string[] {
  const t = getVertaler(taal);
  return [t("advies.neemMee.verhaal"), t(`advies.neemMee.${vorm}.een`), t("advies.neemMee.altijd")];
}

/** The whole advice as plain text. */
export function formatAdviestekst({ beeld, belscript, terugval, bewaarUrl }: Meeneembaar, taal: Taal): string {
  const t = getVertaler(taal);
  const { eerste, daarna, versie } = beeld;
  const bullets = (zinnen: readonly string[]) => zinnen.map((zin) => `- ${zin}`);
  const parts: (readonly string[])[] = [
    [t("advies.titel", { naam: eerste.naam }), eerste.dienst.naam],
    [t("advies.contactTitel"), ...listContactregels(eerste, terugval, taal)],
    [t("advies.belscript.titel"), ...bullets(belscript)],
    [t("advies.neemMeeTitel"), ...bullets(listNeemMee(eerste.dienst, taal))],
    [t("advies.waaromTitel"), ...bullets(eerste.redenen)],
    eerste.teControleren.length === 0 ? [] : [t("advies.controlerenTitel"), ...bullets(eerste.teControleren)],
    daarna.length === 0 ? [] : [t("advies.daarnaTitel"), ...daarna.flatMap((stap) => listStapregels(stap, taal))],
    [t("advies.meenemen.bewaard"), bewaarUrl],
    [t("advies.versie", versie)],
  ];
  return `${parts
    .filter((regels) => regels.length > 0)
    .map((regels) => regels.join("\n"))
    .join("\n\n")}\n`;
}

/** Long enough for every advice, and what the oldest mail programs still open. */
export const MAX_MAILADRES = 1800;

/** A `mailto:` without an address: name, number, website and link in someone's own mail program. */
export function toMailadres(meeneembaar: Meeneembaar, taal: Taal): string {
  const { beeld, terugval, bewaarUrl, korteUrls } = meeneembaar;
  const t = getVertaler(taal);
  const subject = t("advies.meenemen.onderwerp", { naam: beeld.eerste.naam });
  const write = (url: string): string => {
    const regels = [beeld.eerste.naam, ...listContactregels(beeld.eerste, terugval, taal, 2)];
    const body = [...regels, "", t("advies.meenemen.bewaard"), url].join("\r\n");
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  };
  return [bewaarUrl, ...korteUrls].map(write).find((mailto) => mailto.length < MAX_MAILADRES) ?? write("");
}

/** Title and description of an entry in a calendar. */
export function describeAfspraak(meeneembaar: Meeneembaar, taal: Taal): { titel: string; beschrijving: string } {
  const t = getVertaler(taal);
  const { beeld, belscript, terugval, bewaarUrl } = meeneembaar;
  const { eerste } = beeld;
  const titel = listTelefoons(eerste.dienstverlener).length > 0 ? "advies.meenemen.bel" : "advies.meenemen.benader";
  const regels = [
    ...listContactregels(eerste, terugval, taal),
    "",
    t("advies.belscript.titel"),
    ...belscript.map((zin) => `- ${zin}`),
    "",
    t("advies.meenemen.bewaard"),
    bewaarUrl,
  ];
  return { titel: t(titel, { naam: eerste.naam }), beschrijving: regels.join("\n") };
}

function listContactregels(contact: Aanbevolen, terugval: Terugval | null, taal: Taal, max = Infinity): string[] {
  const t = getVertaler(taal);
  const nummers = listTelefoons(contact.dienstverlener).slice(0, max);
  const { website } = contact.dienstverlener;
  const geen = describeGeenNummer(contact, terugval, taal);
  return [
    ...nummers.map((kanaal) => {
      const bij = describeBij(kanaal, taal);
      return t("advies.bel", { nummer: kanaal.waarde }) + (bij === null ? "" : ` (${bij})`);
    }),
    ...(nummers.length > 0 ? [] : [geen.nummer === null ? geen.zin : `${geen.zin} ${geen.nummer}`]),
    ...(website === null ? [] : [t("advies.meenemen.websiteTekst", { website })]),
  ];
}

function listStapregels(stap: Aanbevolen, taal: Taal): string[] {
  const t = getVertaler(taal);
  const nummer = listTelefoons(stap.dienstverlener)[0]?.waarde;
  const { website } = stap.dienstverlener;
  const geen = stap.isEigenGemeente ? t("advies.geenContactGemeente") : t("advies.geenContact", { naam: stap.naam });
  return [
    `- ${t(`advies.wanneer.${stap.wanneer}`)}: ${stap.naam} (${stap.dienst.naam})`,
    ...(nummer === undefined ? [] : [`  ${t("advies.bel", { nummer })}`]),
    ...(website === null ? [] : [`  ${t("advies.meenemen.websiteTekst", { website })}`]),
    ...(nummer === undefined && website === null ? [`  ${geen}`] : []),
  ];
}
