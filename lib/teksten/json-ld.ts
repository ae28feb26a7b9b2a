import type { Dienst, Dienstverlener, Werkgebied } from "../catalogus/dienstverlener";
import { listTelefoons } from "../catalogus/list-telefoons";

/** schema.org types of a dienstverlener; only what a source says goes in. */
export function toOrganisatieLd(dienstverlener: Dienstverlener): Record<string, unknown> {
  const { naam, aliassen, soort, beschrijving, website, werkgebied } = dienstverlener;
  const telefoons = listTelefoons(dienstverlener);
  return {
    "@context": "https://schema.org",
    "@type": soort === "overheid" ? "GovernmentOrganization" : "Organization",
    name: naam,
    ...(aliassen.length > 0 && { alternateName: aliassen }),
    description: beschrijving,
    ...(website !== null && { url: website }),
    ...(telefoons.length > 0 && {
      contactPoint: telefoons.map(({ waarde: telephone }) => ({
        "@type": "ContactPoint",
        telephone,
        contactType: "customer service",
      })),
    }),
    areaServed: toGebieden(werkgebied),
  };
}

/** schema.org type of a dienst; who offers it stands in it by name. */
export function toDienstLd(dienst: Dienst, dienstverlener: Dienstverlener): Record<string, unknown> {
  const isOverheid = dienstverlener.soort === "overheid";
  return {
    "@context": "https://schema.org",
    "@type": isOverheid ? "GovernmentService" : "Service",
    name: dienst.naam,
    description: dienst.beschrijving,
    serviceType: dienst.vorm,
    ...(isOverheid && { serviceOperator: { "@type": "GovernmentOrganization", name: dienstverlener.naam } }),
    provider: {
      "@type": isOverheid ? "GovernmentOrganization" : "Organization",
      name: dienstverlener.naam,
      ...(dienstverlener.website !== null && { url: dienstverlener.website }),
    },
    audience: { "@type": "BusinessAudience", audienceType: "mkb" },
    areaServed: toGebieden(dienstverlener.werkgebied),
  };
}

function toGebieden(werkgebied: Werkgebied): { "@type": string; name: string }[] {
  if (werkgebied.soort === "landelijk") return [{ "@type": "Country", name: "Nederland" }];
  const { gemeenten, arbeidsmarktregios, provincies } = werkgebied;
  const namen = gemeenten.length > 0 ? gemeenten : arbeidsmarktregios.length > 0 ? arbeidsmarktregios : provincies;
  return namen.map((name) => ({ "@type": "AdministrativeArea", name }));
}
