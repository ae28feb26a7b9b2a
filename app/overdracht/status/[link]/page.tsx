import type { Metadata } from "next";
import { doeStatuszet } from "./actions";
import { describeLinkpagina } from "@/app/overdracht/describe-linkpagina";
import { startTaal } from "@/app/start-taal";
import { Actieformulier } from "@/components/overdracht/actieformulier";
import { Gegevenlijst } from "@/components/overdracht/gegevenlijst";
import { Linkfout } from "@/components/overdracht/linkfout";
import { Overdrachtblok } from "@/components/overdracht/overdrachtblok";
import { Tijdlijn } from "@/components/overdracht/tijdlijn";
import { Toestemmingknop } from "@/components/overdracht/toestemmingknop";
import { Uitkomst } from "@/components/overdracht/uitkomst";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ButtonLink, TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { t } from "@/components/taal";
import { BEWAARDAGEN_DOSSIER } from "@/lib/overdracht/dossier";
import { now } from "@/lib/server/clock";
import { loadStatus } from "@/lib/server/loaders/load-status";
import { isMislukt, isStatusuitkomst } from "@/lib/overdracht/statuszet";

type Props = PageProps<"/overdracht/status/[link]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const pagina = await loadStatus((await params).link, taal);
  return describeLinkpagina(pagina.soort === "link" ? null : t("overdracht.status.titel"));
}

export default async function StatusPage({ params, searchParams }: Props) {
  const taal = await startTaal();
  const { link } = await params;
  const { nieuw, gedaan } = await searchParams;
  const pagina = await loadStatus(link, taal);
  if (pagina.soort === "link") return <Linkfout reden={pagina.reden} />;
  if (pagina.soort === "gewist")
    return (
      <div className="max-w-2xl space-y-6">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.status.gewist.titel")}</h1>
        <p>{t("overdracht.status.gewist.uitleg")}</p>
        {pagina.tijdlijnen.map((regels, index) => (
          <Tijdlijn key={index} regels={regels} />
        ))}
        <ButtonLink href="/">{t("overdracht.link.opnieuw")}</ButtonLink>
      </div>
    );
  const { kenmerk, overdrachten, verhaal, personalia, antwoorden, isOnbereikbaar, heeftEmail, isProef } = pagina;
  const { telefoon, magDoorgeven, magNavragen, isOpen } = pagina;
  return (
    <div className="max-w-3xl space-y-10">
      <header className="space-y-2">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.status.titel")}</h1>
        <p className="text-xl">{t("overdracht.status.kenmerk", { kenmerk })}</p>
      </header>
      {nieuw !== undefined && (
        <Notice kind="warning">
          <h2 className="text-xl font-bold">{t("overdracht.status.nieuw.titel")}</h2>
          <p>{t("overdracht.status.nieuw.bewaar")}</p>
          {heeftEmail && !isProef && <p>{t("overdracht.status.nieuw.gemaild")}</p>}
          {!heeftEmail && <p>{t("overdracht.status.nieuw.zonderMail")}</p>}
          {isProef && (
            <p>
              <TextLink href="/proefpost">{t("overdracht.status.nieuw.proef")}</TextLink>
            </p>
          )}
        </Notice>
      )}
      {isStatusuitkomst(gedaan) && (
        <Uitkomst beurt={now().getTime()} kind={isMislukt(gedaan) ? "warning" : "neutral"}>
          <p role="status">{t(`overdracht.status.gedaan.${gedaan}`)}</p>
        </Uitkomst>
      )}
      {isOnbereikbaar && (
        <Notice kind="warning">
          <p>{t("overdracht.status.nietBezorgd")}</p>
        </Notice>
      )}
      {overdrachten.map((overdracht) => (
        <Overdrachtblok
          key={overdracht.id}
          overdracht={overdracht}
          link={link}
          telefoon={telefoon}
          action={doeStatuszet}
        />
      ))}
      <section aria-labelledby="gegevens" className="space-y-4 print:hidden">
        <h2 id="gegevens" className="text-2xl font-bold tracking-tight">
          {t("overdracht.status.gegevens.titel")}
        </h2>
        <p>{t("overdracht.status.gegevens.uitleg", { dagen: BEWAARDAGEN_DOSSIER })}</p>
        <Gegevenlijst regels={personalia} />
        <h3 className="text-xl font-bold">{t("overdracht.personalia.verhaal")}</h3>
        <p className="wrap-anywhere whitespace-pre-line">{verhaal}</p>
        <Gegevenlijst regels={antwoorden} />
        {isOpen && (
          <p>
            <TextLink href={`/overdracht/status/${link}/verbeteren`}>
              {t("overdracht.status.gegevens.verbeter")}
            </TextLink>
          </p>
        )}
        {isOpen && <p>{t(`overdracht.status.gegevens.doorgeven.${magDoorgeven ? "ja" : "nee"}`)}</p>}
        {magDoorgeven && <Toestemmingknop link={link} zet="niet-doorgeven" action={doeStatuszet} />}
        {magNavragen && (
          <>
            <p>{t("overdracht.status.gegevens.navragen")}</p>
            <Toestemmingknop link={link} zet="niet-navragen" action={doeStatuszet} />
          </>
        )}
        <p className="flex flex-wrap gap-4">
          <ButtonLink look="secondary" href={`/overdracht/status/${link}/kaart`}>
            {t("overdracht.status.gegevens.kaart")}
          </ButtonLink>
          <ButtonLink look="secondary" href={`/overdracht/status/${link}/gegevens`} download>
            {t("overdracht.status.gegevens.download")}
          </ButtonLink>
        </p>
        <Disclosure title={t("overdracht.status.gegevens.wisTitel")}>
          <p>{t("overdracht.status.gegevens.wisUitleg")}</p>
          <Actieformulier id="wissen" action={doeStatuszet} className="space-y-4">
            <input type="hidden" name="link" value={link} />
            <Button name="zet" value="wissen">
              {t("overdracht.status.gegevens.wis")}
            </Button>
          </Actieformulier>
        </Disclosure>
      </section>
    </div>
  );
}
