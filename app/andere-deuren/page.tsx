import type { Metadata } from "next";
import { Deurlijst } from "@/components/catalogus/deurlijst";
import { TextLink } from "@/components/ui/text-link";
import { loadAndereDeuren } from "@/lib/server/loaders/load-andere-deuren";
import { getTweetalig, parseTaal } from "@/lib/teksten/buiten-bereik";
import { toTweetaligeAlternates } from "@/lib/teksten/tweetalig-adres";

type Props = PageProps<"/andere-deuren">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const taal = parseTaal((await searchParams).taal);
  const t = getTweetalig(taal);
  return {
    title: t("buitenBereik.alleTitel"),
    description: t("buitenBereik.alleInleiding"),
    alternates: toTweetaligeAlternates("/andere-deuren", taal),
    robots: { index: true, follow: true },
  };
}

/** Where to go with what is no question of an ondernemer. */
export default async function AndereDeurenPage({ searchParams }: Props) {
  const taal = parseTaal((await searchParams).taal);
  const t = getTweetalig(taal);
  return (
    <div className="max-w-2xl space-y-8" lang={taal}>
      <header className="space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{t("buitenBereik.alleTitel")}</h1>
        <p className="text-xl">{t("buitenBereik.alleInleiding")}</p>
      </header>
      <Deurlijst deuren={await loadAndereDeuren()} taal={taal} />
      <p>
        {t("buitenBereik.tochTitel")} <TextLink href="/">{t("buitenBereik.opnieuw")}</TextLink>
      </p>
    </div>
  );
}
