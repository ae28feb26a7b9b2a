import type { Taal } from "../catalogus/codes";
import { toAlternates, toTaaladres } from "./taaladres";
import { getVertaler } from "./teksten";

/** Size of the picture that goes with a shared link, in pixels (the size that Open Graph readers ask for). */
export const DEELBEELD = { width: 1200, height: 630 } as const;

type OpenGraph = {
  type: "website";
  siteName: string;
  locale: string;
  title: string;
  description: string;
  url: string;
  images: { url: string; width: number; height: number; alt: string }[];
};

type Vindbaar = {
  title: string;
  description: string;
  alternates: { canonical: string; languages: Record<string, string> };
  robots: { index: boolean; follow: boolean };
  openGraph: OpenGraph;
};

type Pagina = { pad: string; titel: string; omschrijving: string };

/** What a page that is the same for everyone tells search engines and whoever shares its link. */
export function toVindbaar({ pad, titel, omschrijving }: Pagina, taal: Taal): Vindbaar {
  return {
    title: titel,
    description: omschrijving,
    alternates: toAlternates(pad, taal),
    robots: { index: true, follow: true },
    openGraph: toOpenGraph({ pad, titel, omschrijving }, taal),
  };
}

/** Title, text and picture of a shared link; what stands on the picture is the title. */
export function toOpenGraph({ pad, titel, omschrijving }: Pagina, taal: Taal): OpenGraph {
  return {
    type: "website",
    siteName: getVertaler(taal)("algemeen.naam"),
    locale: taal === "nl" ? "nl_NL" : "en_GB",
    title: titel,
    description: omschrijving,
    url: toTaaladres(pad, taal),
    images: [{ url: `/beeld/delen/${taal}${pad === "/" ? "" : pad}`, ...DEELBEELD, alt: titel }],
  };
}
