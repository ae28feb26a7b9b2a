import fc from "fast-check";
import type { Catalogus } from "@/lib/catalogus/catalogus";
import { EXPORTFASEN, SBI_SECTIES_2008, THEMAS, VORMEN_ONDERNEMING } from "@/lib/catalogus/codes";
import { GROEI, OMZETKLASSEN } from "@/lib/profiel/omvang";
import { formatGeweest, REDENEN_GEWEEST } from "@/lib/routering/geweest";
import type { Invoer } from "@/lib/routering/invoer";

/** Any answers that the schema allows, also those that contradict each other. */
export function makeAnyInvoer({ gebieden, taxonomie, dienstverleners }: Catalogus): fc.Arbitrary<Invoer> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const { gemeenten, postcodes } = gebieden;
  const vraagstukken = taxonomie.themas.flatMap((thema) => thema.vraagstukken.map(({ code }) => code));
  return fc
    .record({
      vraagstukken: maybe(fc.uniqueArray(fc.constantFrom(...vraagstukken), { maxLength: 4 })),
      themas: maybe(fc.uniqueArray(fc.constantFrom(...THEMAS), { maxLength: 3 })),
      acuut: maybe(fc.boolean()),
      behoefte: maybe(fc.constantFrom("informatie" as const, "advies" as const)),
      banen: maybe(fc.constantFrom(...GROEI)),
      marge: maybe(fc.constantFrom(...GROEI)),
      medewerkers: maybe(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(49, 50, 249, 250, 1000))),
      omzet: maybe(fc.constantFrom(...OMZETKLASSEN)),
      oprichtingsjaar: maybe(fc.integer({ min: 1900, max: 2027 })),
      sector: maybe(fc.constantFrom(...SBI_SECTIES_2008)),
      gemeente: maybe(fc.constantFrom(...gemeenten.map(({ naam }) => naam), "Nergenshuizen")),
      postcode: maybe(fc.constantFrom(...[...postcodes.keys()].slice(0, 200))),
      provincie: maybe(fc.constantFrom(...new Set(gemeenten.map(({ provincie }) => provincie)))),
      vorm: maybe(fc.constantFrom(...VORMEN_ONDERNEMING)),
      export: maybe(fc.constantFrom(...EXPORTFASEN)),
      doelland: maybe(fc.constantFrom("DE", "CN", "KE", "US")),
      clusterDeelnemers: maybe(fc.integer({ min: 0, max: 8 })),
      geweest: maybe(
        fc.uniqueArray(
          fc.record({
            dienstverlener: fc.constantFrom("kvk", "rvo", ...dienstverleners.map(({ slug }) => slug)),
            reden: fc.constantFrom(...REDENEN_GEWEEST),
          }),
          { maxLength: 4, selector: ({ dienstverlener }) => dienstverlener },
        ),
      ).map((geweest) => geweest?.map(formatGeweest)),
    })
    .map((invoer) => Object.fromEntries(Object.entries(invoer).filter(([, value]) => value !== undefined)));
}
