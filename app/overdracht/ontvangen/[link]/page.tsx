import type { Metadata } from "next";
import { doeOntvangerzet } from "./actions";
import { startTaal } from "@/app/start-taal";
import { Gegevenlijst } from "@/components/overdracht/gegevenlijst";
import { Linkfout } from "@/components/overdracht/linkfout";
import { Ontvangerkeuze } from "@/components/overdracht/ontvangerkeuze";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { t } from "@/components/taal";
import { loadOntvanger } from "@/lib/server/loaders/load-ontvanger";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

type Props = PageProps<"/overdracht/ontvangen/[link]">;

export async function generateMetadata(): Promise<Metadata> {
  await startTaal();
  return { title: t("overdracht.ontvanger.titel"), robots: { index: false, follow: false } };
}

/** What the receiver of a story sees and can do, without an account. */
export default async function OntvangerPage({ params, searchParams }: Props) {
  const taal = await startTaal();
  const { link } = await params;
  const { gedaan } = await searchParams;
  const pagina = await loadOntvanger(link, taal);
  if (pagina.soort === "link") return <Linkfout reden={pagina.reden} />;
  const isTeLaat = gedaan === "kan-niet" || (pagina.soort === "klaar" && pagina.toestand === "te-laat");
  const titel = t(`overdracht.ontvanger.klaar.${isTeLaat ? "titelTeLaat" : "titel"}`);
  if (pagina.soort === "klaar")
    return (
      <div className="max-w-2xl space-y-6">
        <h1 className="text-4xl font-bold tracking-tight">{titel}</h1>
        <p>{t(`overdracht.ontvanger.klaar.${pagina.toestand}`)}</p>
      </div>
    );
  const { naam, kenmerk, toestand, voor, verhaal, personalia, telefoon, redenen, eerder, antwoorden } = pagina;
  const { zetten, uiterlijk, vandaag } = pagina;
  return (
    <div className="max-w-3xl space-y-10">
      {gedaan !== undefined && toestand !== "verstuurd" && (
        <Notice kind={isTeLaat ? "warning" : "neutral"}>
          <h2 className="text-xl font-bold">{titel}</h2>
          <p role="status">
            {isTeLaat ? t("overdracht.status.gedaan.kan-niet") : t(`overdracht.ontvanger.klaar.${toestand}`)}
          </p>
        </Notice>
      )}
      <header className="space-y-2">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.ontvanger.titel")}</h1>
        <p className="text-xl">
          {t("overdracht.ontvanger.aan", { naam })} · {kenmerk}
        </p>
        {voor.length > 0 && <p>{t("overdracht.status.voor", { vraagstukken: voor.join("; ") })}</p>}
      </header>
      <section
        aria-labelledby="verhaal"
        className="space-y-4 rounded-lg border border-line bg-surface px-6 py-6 sm:px-8"
      >
        <h2 id="verhaal" className="text-2xl font-bold tracking-tight">
          {t("overdracht.personalia.verhaal")}
        </h2>
        <p className="wrap-anywhere whitespace-pre-line">{verhaal}</p>
        <Gegevenlijst regels={personalia} />
        {telefoon !== null && (
          <p className="text-xl font-bold">
            <TextLink href={toTelefoonUrl(telefoon)}>{t("advies.bel", { nummer: telefoon })}</TextLink>
          </p>
        )}
        <p className="text-base text-muted">{t("overdracht.ontvanger.uitleg")}</p>
      </section>
      <section aria-labelledby="kiezen" className="space-y-4">
        <h2 id="kiezen" className="text-2xl font-bold tracking-tight">
          {t("overdracht.ontvanger.kiezen")}
        </h2>
        {toestand !== "verstuurd" && <p>{t(`overdracht.ontvanger.${toestand}`)}</p>}
        {uiterlijk !== null && <p>{t("overdracht.ontvanger.termijn", { dag: uiterlijk })}</p>}
        <Ontvangerkeuze zetten={zetten} toestand={toestand} link={link} vandaag={vandaag} action={doeOntvangerzet} />
      </section>
      {redenen.length > 0 && (
        <section aria-labelledby="redenen" className="space-y-3">
          <h2 id="redenen" className="text-xl font-bold">
            {t("overdracht.ontvanger.redenen")}
          </h2>
          <ul className="list-disc space-y-1 pl-6">
            {redenen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </section>
      )}
      {eerder.length > 0 && (
        <section aria-labelledby="eerder" className="space-y-3">
          <h2 id="eerder" className="text-xl font-bold">
            {t("overdracht.ontvanger.eerder")}
          </h2>
          <ul className="list-disc space-y-1 pl-6">
            {eerder.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="antwoorden" className="space-y-3">
        <h2 id="antwoorden" className="text-xl font-bold">
          {t("overdracht.ontvanger.antwoorden")}
        </h2>
        <Gegevenlijst regels={antwoorden} />
      </section>
    </div>
  );
}
