import { startTaal } from "@/app/start-taal";
import { beoordeelAdvies } from "./actions";
import { ButtonLink, TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { Aanbevelingenlijst } from "@/components/advies/aanbevelingenlijst";
import { Adviesfouten } from "@/components/advies/adviesfouten";
import { Adviesversie } from "@/components/advies/adviesversie";
import { BewaardAdvies } from "@/components/advies/bewaard-advies";
import { EersteContact } from "@/components/advies/eerste-contact";
import { Tegenspraken } from "@/components/advies/tegenspraken";
import { Beoordeling } from "@/components/beoordeling/beoordeling";
import { loadAdvies } from "@/lib/server/loaders/load-advies";
import { loadTerugvalcontact } from "@/lib/server/loaders/load-contact";
import { t } from "@/components/taal";

type Props = PageProps<"/advies">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const pagina = await loadAdvies(await searchParams, taal);
  const title =
    pagina.soort === "fouten"
      ? `${t("vragenlijst.foutVoor")} ${t("advies.foutTitel")}`
      : t("advies.titel", { naam: pagina.beeld.eerste.naam });
  return { title };
}

export default async function AdviesPage({ searchParams }: Props) {
  const taal = await startTaal();
  const pagina = await loadAdvies(await searchParams, taal);
  if (pagina.soort === "fouten") return <Adviesfouten {...pagina} />;
  const { beeld, bewaard, waaromUrl, bewaarUrl, samenvattingUrl, beoordeling } = pagina;
  return (
    <div className="space-y-12">
      {bewaard !== null && <BewaardAdvies bewaard={bewaard} />}
      <Tegenspraken tegenspraken={beeld.tegenspraken} samenvattingUrl={samenvattingUrl} />
      <EersteContact contact={beeld.eerste} terugval={await loadTerugvalcontact()} waaromUrl={waaromUrl} />
      <Aanbevelingenlijst
        titel={t("advies.daarnaTitel")}
        uitleg={t("advies.daarnaUitleg")}
        lijst={beeld.daarna}
        genummerd
      />
      <Aanbevelingenlijst titel={t("advies.informatieTitel")} lijst={beeld.informatie} />
      <Aanbevelingenlijst
        titel={t("advies.overzichtenTitel")}
        uitleg={t("advies.overzichtenUitleg")}
        lijst={beeld.overzichten}
      />
      <section className="max-w-2xl space-y-3 print:hidden">
        <h2 className="text-2xl font-bold tracking-tight">{t("advies.bewaarTitel")}</h2>
        <p>
          <strong>
            <TextLink href={bewaarUrl}>{t("advies.bewaarLink")}</TextLink>.
          </strong>{" "}
          {t("advies.bewaarUitleg")} {t("advies.print")}
        </p>
        <p className="flex flex-wrap gap-4 pt-2">
          <ButtonLink look="secondary" href={samenvattingUrl}>
            {t("advies.wijzigAlles")}
          </ButtonLink>
          <ButtonLink look="secondary" href="/">
            {t("advies.opnieuw")}
          </ButtonLink>
        </p>
      </section>
      <Beoordeling {...beoordeling} action={beoordeelAdvies} />
      <Adviesversie versie={beeld.versie} />
    </div>
  );
}
