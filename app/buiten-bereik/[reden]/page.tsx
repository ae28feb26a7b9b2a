import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Deurlijst } from "@/components/catalogus/deurlijst";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { loadDeurenBij } from "@/lib/server/loaders/load-andere-deuren";
import { getTweetalig, isReden, parseTaal } from "@/lib/teksten/buiten-bereik";

type Props = PageProps<"/buiten-bereik/[reden]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ reden }, { taal }] = await Promise.all([params, searchParams]);
  return isReden(reden) ? { title: getTweetalig(parseTaal(taal))(`buitenBereik.redenen.${reden}.titel`) } : {};
}

const HULP_ERBIJ: readonly string[] = ["te-weinig", "onzin", "particulier", "haat"];

/** A short, humane answer to who is at the wrong door, with the right one where there is one. */
export default async function BuitenBereikPage({ params, searchParams }: Props) {
  const { reden } = await params;
  if (!isReden(reden)) notFound();
  const taal = parseTaal((await searchParams).taal);
  const t = getTweetalig(taal);
  const deuren = await loadDeurenBij(reden);
  return (
    <div className="max-w-2xl space-y-6" lang={taal}>
      <h1 className="text-4xl font-bold tracking-tight">{t(`buitenBereik.redenen.${reden}.titel`)}</h1>
      <p>{t(`buitenBereik.redenen.${reden}.tekst`)}</p>
      {deuren.length > 0 && (
        <section aria-labelledby="deuren" className="space-y-3 rounded-lg bg-accent px-6 py-5">
          <h2 id="deuren" className="text-xl font-bold">
            {t("buitenBereik.deurenTitel")}
          </h2>
          <Deurlijst deuren={deuren} taal={taal} />
        </section>
      )}
      {/* "Help" alone may be all that someone in danger can type. */}
      {HULP_ERBIJ.includes(reden) && (
        <p>
          {t("buitenBereik.hulp")}{" "}
          <TextLink href={taal === "nl" ? "/direct-hulp" : "/direct-hulp?taal=en"}>
            {t("buitenBereik.hulpLink")}
          </TextLink>
        </p>
      )}
      {reden !== "te-weinig" && reden !== "onzin" && (
        <p>
          <TextLink href={taal === "nl" ? "/andere-deuren" : "/andere-deuren?taal=en"}>
            {t("buitenBereik.alleLink")}
          </TextLink>
        </p>
      )}
      <p className="text-muted">{t("buitenBereik.nietBewaard")}</p>
      <section className="space-y-4 border-t border-line pt-6">
        <h2 className="text-xl font-bold">{t("buitenBereik.tochTitel")}</h2>
        <p>{t("buitenBereik.toch")}</p>
        <p className="flex flex-wrap items-center gap-6">
          <ButtonLink href="/">{t("buitenBereik.opnieuw")}</ButtonLink>
          <TextLink href="/vragenlijst/thema">{t("buitenBereik.tochLink")}</TextLink>
        </p>
      </section>
    </div>
  );
}
