import type { Metadata } from "next";
import { describeLinkpagina } from "@/app/overdracht/describe-linkpagina";
import { startTaal } from "@/app/start-taal";
import { Gegevenlijst } from "@/components/overdracht/gegevenlijst";
import { Linkfout } from "@/components/overdracht/linkfout";
import { QrCode } from "@/components/overdracht/qr-code";
import { TextLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import { loadStatus } from "@/lib/server/loaders/load-status";

type Props = PageProps<"/overdracht/status/[link]/kaart">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const pagina = await loadStatus((await params).link, taal);
  return describeLinkpagina(pagina.soort !== "status" ? null : t("overdracht.kaart.titel"));
}

/** The whole story on one sheet of paper. */
export default async function KaartPage({ params }: Props) {
  const taal = await startTaal();
  const { link } = await params;
  const pagina = await loadStatus(link, taal);
  if (pagina.soort !== "status") return <Linkfout reden={pagina.soort === "link" ? pagina.reden : "weg"} />;
  const { kenmerk, overdrachten, verhaal, personalia, antwoorden, url } = pagina;
  return (
    <div className="kaartblad max-w-3xl space-y-6 print:max-w-none print:space-y-3">
      <p className="text-base print:hidden">
        <TextLink href={`/overdracht/status/${link}`}>{t("overdracht.kaart.terug")}</TextLink>
      </p>
      <header className="space-y-2 print:space-y-0">
        <h1 className="text-4xl font-bold tracking-tight print:text-2xl">
          {t("overdracht.kaart.titel")} · {kenmerk}
        </h1>
        <p className="print:hidden">{t("overdracht.kaart.uitleg")}</p>
        <p className="text-base text-muted print:hidden">{t("overdracht.kaart.print")}</p>
        <ul className="font-semibold">
          {overdrachten.map(({ id, kop }) => (
            <li key={id}>{kop}</li>
          ))}
        </ul>
      </header>
      <div className="grid items-start gap-6 sm:grid-cols-[minmax(0,1fr)_11rem] print:grid-cols-[minmax(0,1fr)_14rem]">
        <Gegevenlijst regels={personalia} />
        <figure className="space-y-2 print:space-y-1">
          <div className="max-w-44 print:w-36">
            <QrCode inhoud={url} naam={t("overdracht.kaart.qr")} />
          </div>
          <figcaption className="kleindruk text-base">
            {t("overdracht.kaart.qr")}. {t("overdracht.kaart.qrUitleg")}
          </figcaption>
        </figure>
      </div>
      <section aria-labelledby="verhaal" className="space-y-2 print:space-y-0">
        <h2 id="verhaal" className="text-xl font-bold">
          {t("overdracht.personalia.verhaal")}
        </h2>
        <p className="kleindruk wrap-anywhere whitespace-pre-line print:columns-2">{verhaal}</p>
      </section>
      <div className="kleindruk print:columns-2">
        <Gegevenlijst regels={antwoorden} />
      </div>
    </div>
  );
}
