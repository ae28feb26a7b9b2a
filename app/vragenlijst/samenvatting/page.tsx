import { startTaal } from "@/app/start-taal";
import { ButtonLink, TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { Antwoordenlijst } from "@/components/antwoordenlijst";
import { Antwoordfouten } from "@/components/antwoordfouten";
import { loadSamenvatting } from "@/lib/server/loaders/load-samenvatting";
import { t } from "@/components/taal";

export async function generateMetadata(): Promise<Metadata> {
  await startTaal();
  return { title: t("vragenlijst.samenvatting.titel") };
}

export default async function SamenvattingPage({ searchParams }: PageProps<"/vragenlijst/samenvatting">) {
  const taal = await startTaal();
  const { regels, fouten, antwoorden, adviesUrl, terugUrl } = await loadSamenvatting(await searchParams, taal);
  const isEmpty = regels.every((regel) => regel.antwoord === null);
  return (
    <div className="max-w-3xl space-y-6">
      <p className="text-base">
        <TextLink href={terugUrl}>{t("algemeen.terug")}</TextLink>
      </p>
      <Antwoordfouten fouten={fouten} antwoorden={antwoorden} />
      <h1 className="text-3xl font-bold tracking-tight sm:text-4xl">{t("vragenlijst.samenvatting.titel")}</h1>
      {isEmpty ? (
        <>
          <p>{t("vragenlijst.samenvatting.leeg")}</p>
          <ButtonLink href="/vragenlijst/thema">{t("vragenlijst.samenvatting.begin")}</ButtonLink>
        </>
      ) : (
        <>
          <p className="text-muted">{t("vragenlijst.samenvatting.uitleg")}</p>
          <Antwoordenlijst regels={regels} />
          <ButtonLink href={adviesUrl}>{t("vragenlijst.samenvatting.knop")}</ButtonLink>
        </>
      )}
    </div>
  );
}
