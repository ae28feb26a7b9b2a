import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import { toDienstLd, toOrganisatieLd } from "@/lib/teksten/json-ld";
import { readPublishedCatalogus } from "../../factories/published-catalogus";

/** What schema.org lets these types say (schema.org/GovernmentService, /GovernmentOrganization, /ContactPoint), as far as we use it. */
const gebied = z.strictObject({ "@type": z.enum(["Country", "AdministrativeArea"]), name: z.string().min(1) });
const organisatieVelden = { name: z.string().min(1), url: z.url().optional() };
const organisatie = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.enum(["GovernmentOrganization", "Organization"]),
  ...organisatieVelden,
  alternateName: z.array(z.string().min(1)).optional(),
  description: z.string().min(1),
  contactPoint: z
    .array(
      z.strictObject({
        "@type": z.literal("ContactPoint"),
        telephone: z.string().regex(/^[\d +()-]+$/),
        contactType: z.literal("customer service"),
      }),
    )
    .optional(),
  areaServed: z.array(gebied).min(1),
});
const dienst = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.enum(["GovernmentService", "Service"]),
  name: z.string().min(1),
  description: z.string().min(1),
  serviceType: z.string().min(1),
  serviceOperator: z.strictObject({ "@type": z.literal("GovernmentOrganization"), name: z.string() }).optional(),
  provider: z.strictObject({ "@type": z.enum(["GovernmentOrganization", "Organization"]), ...organisatieVelden }),
  audience: z.strictObject({ "@type": z.literal("BusinessAudience"), audienceType: z.string() }),
  areaServed: z.array(gebied).min(1),
});

describe("wat zoekmachines lezen", () => {
  let catalogus: Catalogus;
  beforeAll(async () => {
    catalogus = await readPublishedCatalogus();
  });

  it("elke dienstverlener en elke dienst is geldige schema.org", () => {
    for (const dienstverlener of catalogus.dienstverleners) {
      expect(organisatie.safeParse(toOrganisatieLd(dienstverlener)).error, dienstverlener.slug).toBeUndefined();
      for (const een of dienstverlener.diensten)
        expect(dienst.safeParse(toDienstLd(een, dienstverlener)).error, een.id).toBeUndefined();
    }
  });

  it("een nummer of website die wij niet kennen, staat er niet in", () => {
    const zonder = catalogus.dienstverleners.filter(
      ({ website, contactkanalen }) => website === null && contactkanalen.every(({ waarde }) => waarde === null),
    );
    expect(zonder.length).toBeGreaterThan(0);
    for (const dienstverlener of zonder) {
      expect(toOrganisatieLd(dienstverlener)).not.toHaveProperty("url");
      expect(toOrganisatieLd(dienstverlener)).not.toHaveProperty("contactPoint");
    }
  });
});
