import type { Metadata } from "next";
import { vraagOverdracht } from "./actions";
import { startTaal } from "@/app/start-taal";
import { Adviesfouten } from "@/components/advies/adviesfouten";
import { Aanvraag } from "@/components/overdracht/aanvraag";
import { ZonderAdres } from "@/components/overdracht/zonder-adres";
import { ButtonLink, TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { t } from "@/components/taal";
import { loadAanvraag } from "@/lib/server/loaders/load-aanvraag";

type Props = PageProps<"/overdracht">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const pagina = await loadAanvraag(await searchParams, await startTaal());
  const title =
    pagina.soort === "geen-adres"
      ? t("overdracht.geenAdres.titel", { naam: pagina.zonderAdres[0]?.naam ?? "" })
      : t("overdracht.aanvraag.titel");
  return { title, robots: { index: false, follow: false } };
}

export default async function OverdrachtPage({ searchParams }: Props) {
  const taal = await startTaal();
  const pagina = await loadAanvraag(await searchParams, taal);
  if (pagina.soort === "fouten") return <Adviesfouten {...pagina} />;
  const { adviesUrl } = pagina;
  if (pagina.soort === "uit")
    return (
      <div className="max-w-2xl space-y-6">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.uit.titel")}</h1>
        <p>{t("overdracht.uit.uitleg")}</p>
        <ButtonLink href={adviesUrl}>{t("overdracht.aanvraag.terug")}</ButtonLink>
      </div>
    );
  if (pagina.soort === "geen-adres")
    return (
      <div className="max-w-2xl space-y-6">
        <h1 className="text-4xl font-bold tracking-tight">
          {t("overdracht.geenAdres.titel", { naam: pagina.zonderAdres[0]?.naam ?? "" })}
        </h1>
        <p>{t("overdracht.geenAdres.uitleg")}</p>
        <ZonderAdres lijst={pagina.zonderAdres} />
        <ButtonLink href={adviesUrl}>{t("overdracht.aanvraag.terug")}</ButtonLink>
      </div>
    );
  const { beeld, token, antwoorden, bel, isProef } = pagina;
  return (
    <div className="max-w-2xl space-y-8">
      <p className="text-base">
        <TextLink href={adviesUrl}>{t("overdracht.aanvraag.terug")}</TextLink>
      </p>
      <header className="space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.aanvraag.titel")}</h1>
        <p className="text-xl">{t("overdracht.aanvraag.inleiding")}</p>
      </header>
      {isProef && (
        <Notice kind="warning">
          <p>{t("overdracht.aanvraag.proef")}</p>
        </Notice>
      )}
      <Aanvraag beeld={beeld} token={token} antwoorden={antwoorden} bel={bel} action={vraagOverdracht} />
      {beeld.zonderAdres.length > 0 && (
        <section className="space-y-2">
          <p>{t("overdracht.aanvraag.zonderAdres")}</p>
          <ZonderAdres lijst={beeld.zonderAdres} />
        </section>
      )}
      <p className="text-base">
        <TextLink href="/privacy">{t("overdracht.aanvraag.privacy")}</TextLink>
      </p>
    </div>
  );
}
