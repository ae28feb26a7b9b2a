import { t } from "./teksten";

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
  alternates: { canonical: string };
  robots: { index: boolean; follow: boolean };
  openGraph: OpenGraph;
};

type Pagina = { pad: string; titel: string; omschrijving: string };

/** What a page that is the same for everyone tells search engines and whoever shares its link. */
export function toVindbaar({ pad, titel, omschrijving }: Pagina): Vindbaar {
  return {
    title: titel,
    description: omschrijving,
    alternates: { canonical: pad },
    robots: { index: true, follow: true },
    openGraph: toOpenGraph({ pad, titel, omschrijving }),
  };
}

/** Title, text and picture of a shared link. */
export function toOpenGraph({ pad, titel, omschrijving }: Pagina): OpenGraph {
  return {
    type: "website",
    siteName: t("algemeen.naam"),
    locale: "nl_NL",
    title: titel,
    description: omschrijving,
    url: pad,
    images: [{ url: `/beeld/delen${pad === "/" ? "/start" : pad}`, ...DEELBEELD, alt: titel }],
  };
}
