import type { Metadata } from "next";
import { beantwoordNavraag } from "./actions";
import { describeLinkpagina } from "@/app/overdracht/describe-linkpagina";
import { startTaal } from "@/app/start-taal";
import { Actieformulier } from "@/components/overdracht/actieformulier";
import { Linkfout } from "@/components/overdracht/linkfout";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { ErrorSummary } from "@/components/ui/error-summary";
import { ButtonLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import { OPLOSSINGEN, RAPPORTCIJFERS } from "@/lib/beoordeling/navraag";
import { loadNavraag } from "@/lib/server/loaders/load-navraag";

type Props = PageProps<"/overdracht/status/[link]/navraag">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  await startTaal();
  const { soort } = await loadNavraag((await params).link);
  const isThanked = soort !== "link" && (await searchParams).gedaan === "bewaard";
  if (isThanked) return describeLinkpagina(t("overdracht.navraag.dank"));
  return describeLinkpagina(soort === "navraag" ? t("overdracht.navraag.titel") : null);
}

/** Two questions, two weeks later: is it solved, and what mark does the help get? */
export default async function NavraagPage({ params, searchParams }: Props) {
  await startTaal();
  const { link } = await params;
  const { gedaan, oplossing, rapportcijfer } = await searchParams;
  const pagina = await loadNavraag(link);
  if (pagina.soort === "link") return <Linkfout reden={pagina.reden} />;
  if (gedaan === "bewaard")
    return (
      <div className="max-w-2xl space-y-6">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.navraag.dank")}</h1>
        <p>{t("overdracht.navraag.dankUitleg")}</p>
        <ButtonLink href={`/overdracht/status/${link}`}>{t("overdracht.kaart.terug")}</ButtonLink>
      </div>
    );
  if (pagina.soort === "niet-gevraagd")
    return <Linkfout reden="niet-gevraagd" statusUrl={`/overdracht/status/${link}`} />;
  return (
    <div className="max-w-2xl space-y-8">
      {(gedaan === "mist" || gedaan === "storing") && (
        <ErrorSummary
          title={t("overdracht.ontvanger.foutTitel")}
          errors={[{ text: t(`overdracht.navraag.${gedaan}`), href: "#oplossing" }]}
        />
      )}
      <header className="space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.navraag.titel")}</h1>
        <p className="text-xl">{t("overdracht.navraag.uitleg")}</p>
      </header>
      <Actieformulier id="navraag" action={beantwoordNavraag} className="space-y-8">
        <input type="hidden" name="link" value={link} />
        <fieldset>
          <legend className="mb-3 text-xl font-bold">{t("overdracht.navraag.oplossing")}</legend>
          <ChoiceList
            type="radio"
            name="oplossing"
            id="oplossing"
            chosen={[String(oplossing)]}
            choices={OPLOSSINGEN.map((code) => ({ value: code, label: t(`overdracht.navraag.oplossingen.${code}`) }))}
          />
        </fieldset>
        <fieldset>
          <legend className="mb-3 text-xl font-bold">{t("overdracht.navraag.cijfer")}</legend>
          <ChoiceList
            type="radio"
            name="rapportcijfer"
            id="rapportcijfer"
            isShort
            chosen={[String(rapportcijfer)]}
            choices={RAPPORTCIJFERS.map((cijfer) => ({ value: String(cijfer), label: String(cijfer) }))}
          />
        </fieldset>
        <p className="text-muted">{t("overdracht.navraag.bewaren")}</p>
        <Button>{t("overdracht.navraag.knop")}</Button>
      </Actieformulier>
    </div>
  );
}
