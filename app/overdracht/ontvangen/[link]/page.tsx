import type { Metadata } from "next";
import { doeOntvangerzet } from "./actions";
import { describeLinkpagina } from "@/app/overdracht/describe-linkpagina";
import { startTaal } from "@/app/start-taal";
import { Informatiedeel, Informatielijst } from "@/components/informatie/informatiepagina";
import { Gegevenlijst } from "@/components/overdracht/gegevenlijst";
import { Linkfout } from "@/components/overdracht/linkfout";
import { Ontvangerkeuze } from "@/components/overdracht/ontvangerkeuze";
import { Uitkomst } from "@/components/overdracht/uitkomst";
import { TextLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import { now } from "@/lib/server/clock";
import { loadOntvanger } from "@/lib/server/loaders/load-ontvanger";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

type Props = PageProps<"/overdracht/ontvangen/[link]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const pagina = await loadOntvanger((await params).link, taal);
  return describeLinkpagina(pagina.soort === "link" ? null : t("overdracht.ontvanger.titel"));
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
  const { naam, kenmerk, toestand, voor, verhaal, personalia, telefoon, email, redenen, eerder, antwoorden } = pagina;
  const { zetten, uiterlijk, vandaag } = pagina;
  return (
    <div className="max-w-3xl space-y-10">
      <header className="space-y-2">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.ontvanger.titel")}</h1>
        <p className="text-xl">
          {t("overdracht.ontvanger.aan", { naam })} · {kenmerk}
        </p>
        {voor.length > 0 && <p>{t("overdracht.status.voor", { vraagstukken: voor.join("; ") })}</p>}
      </header>
      {gedaan !== undefined && toestand !== "verstuurd" && (
        <Uitkomst beurt={now().getTime()} kind={isTeLaat ? "warning" : "neutral"}>
          <h2 className="text-xl font-bold">{titel}</h2>
          <p role="status">
            {isTeLaat ? t("overdracht.status.gedaan.kan-niet") : t(`overdracht.ontvanger.klaar.${toestand}`)}
          </p>
        </Uitkomst>
      )}
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
        {email !== null && (
          <p className={telefoon === null ? "text-xl font-bold" : undefined}>
            <TextLink href={`mailto:${email}`}>{t("overdracht.ontvanger.mail", { email })}</TextLink>
          </p>
        )}
        <p className="text-base text-muted">{t("overdracht.ontvanger.uitleg")}</p>
      </section>
      <Informatiedeel id="kiezen" titel={t("overdracht.ontvanger.kiezen")}>
        {toestand !== "verstuurd" && <p>{t(`overdracht.ontvanger.${toestand}`)}</p>}
        {uiterlijk !== null && <p>{t("overdracht.ontvanger.termijn", { dag: uiterlijk })}</p>}
        <Ontvangerkeuze zetten={zetten} toestand={toestand} link={link} vandaag={vandaag} action={doeOntvangerzet} />
      </Informatiedeel>
      {redenen.length > 0 && (
        <Informatiedeel id="redenen" titel={t("overdracht.ontvanger.redenen")}>
          <Informatielijst regels={redenen} />
        </Informatiedeel>
      )}
      {eerder.length > 0 && (
        <Informatiedeel id="eerder" titel={t("overdracht.ontvanger.eerder")}>
          <Informatielijst regels={eerder} />
        </Informatiedeel>
      )}
      <Informatiedeel id="antwoorden" titel={t("overdracht.ontvanger.antwoorden")}>
        <Gegevenlijst regels={antwoorden} />
      </Informatiedeel>
    </div>
  );
}
