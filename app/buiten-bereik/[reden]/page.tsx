import { startTaal } from "@/app/start-taal";
import { ButtonLink, TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Deurlijst } from "@/components/catalogus/deurlijst";
import { loadDeurenBij } from "@/lib/server/loaders/load-andere-deuren";
import { isReden } from "@/lib/teksten/buiten-bereik";
import { t } from "@/components/taal";

type Props = PageProps<"/buiten-bereik/[reden]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await startTaal();
  const { reden } = await params;
  return isReden(reden) ? { title: t(`buitenBereik.redenen.${reden}.titel`) } : {};
}

const HULP_ERBIJ: readonly string[] = ["te-weinig", "onzin", "particulier", "haat"];

/** A short, humane answer to who is at the wrong door, with the right one where there is one. */
export default async function BuitenBereikPage({ params }: Props) {
  await startTaal();
  const { reden } = await params;
  if (!isReden(reden)) notFound();
  const deuren = await loadDeurenBij(reden);
  return (
    <div className="max-w-2xl space-y-6">
      <h1 className="text-4xl font-bold tracking-tight">{t(`buitenBereik.redenen.${reden}.titel`)}</h1>
      <p>{t(`buitenBereik.redenen.${reden}.tekst`)}</p>
      {deuren.length > 0 && (
        <section aria-labelledby="deuren" className="space-y-3 rounded-lg bg-accent px-6 py-5">
          <h2 id="deuren" className="text-xl font-bold">
            {t("buitenBereik.deurenTitel")}
          </h2>
          <Deurlijst deuren={deuren} />
        </section>
      )}
      {/* "Help" alone may be all that someone in danger can type. */}
      {HULP_ERBIJ.includes(reden) && (
        <p>
          {t("buitenBereik.hulp")} <TextLink href="/direct-hulp">{t("buitenBereik.hulpLink")}</TextLink>
        </p>
      )}
      {reden !== "te-weinig" && reden !== "onzin" && (
        <p>
          <TextLink href="/andere-deuren">{t("buitenBereik.alleLink")}</TextLink>
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
