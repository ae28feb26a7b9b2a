import type { Metadata } from "next";
import { verbeter } from "./actions";
import { describeLinkpagina } from "@/app/overdracht/describe-linkpagina";
import { startTaal } from "@/app/start-taal";
import { describeVeldfouten } from "@/components/overdracht/describe-veldfouten";
import { Linkfout } from "@/components/overdracht/linkfout";
import { Verbetering } from "@/components/overdracht/verbetering";
import { TextLink } from "@/components/ui/link";
import { getTaal, t } from "@/components/taal";
import { loadStatus } from "@/lib/server/loaders/load-status";
import { BERICHTEN } from "@/lib/teksten/teksten";

type Props = PageProps<"/overdracht/status/[link]/verbeteren">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pagina = await loadStatus((await params).link, await startTaal());
  return describeLinkpagina(pagina.soort === "status" ? t("overdracht.verbeteren.titel") : null);
}

/** Where an ondernemer puts right what was filled in, as long as something is open. */
export default async function VerbeterPage({ params }: Props) {
  const taal = await startTaal();
  const { link } = await params;
  const pagina = await loadStatus(link, taal);
  if (pagina.soort !== "status") return <Linkfout reden={pagina.soort === "link" ? pagina.reden : "weg"} />;
  const { isOpen, verhaal, naam, telefoon, heeftEmail } = pagina;
  const { storing, "niet-verstuurd": nietVerstuurd } = BERICHTEN[getTaal()].overdracht.aanvraag.storingen;
  return (
    <div className="max-w-2xl space-y-6">
      <p className="text-base">
        <TextLink href={`/overdracht/status/${link}`}>{t("overdracht.kaart.terug")}</TextLink>
      </p>
      <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.verbeteren.titel")}</h1>
      {!isOpen && <p>{t("overdracht.verbeteren.dicht")}</p>}
      {isOpen && (
        <>
          <p>{t("overdracht.verbeteren.uitleg")}</p>
          {heeftEmail && <p>{t("overdracht.verbeteren.mail")}</p>}
          <Verbetering
            link={link}
            begin={{ verhaal, naam, telefoon: telefoon ?? "" }}
            action={verbeter}
            teksten={{
              verhaal: t("overdracht.aanvraag.verhaal"),
              verhaalUitleg: t("overdracht.aanvraag.verhaalUitleg"),
              naam: t("overdracht.aanvraag.naam"),
              telefoon: t("overdracht.aanvraag.telefoon"),
              foutTitel: t("overdracht.aanvraag.foutTitel"),
              foutVoor: t("vragenlijst.foutVoor"),
              knop: t("overdracht.verbeteren.knop"),
              bezig: t("overdracht.aanvraag.bezig"),
              fouten: describeVeldfouten(),
              storingen: { storing, "niet-verstuurd": nietVerstuurd },
            }}
          />
        </>
      )}
    </div>
  );
}
