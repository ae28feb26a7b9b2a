import { beoordeelAdvies } from "./actions";
import { startTaal } from "@/app/start-taal";
import { ButtonLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { Aanbevelingenlijst } from "@/components/advies/aanbevelingenlijst";
import { AlGeweest, NietGeholpen } from "@/components/advies/al-geweest";
import { Adviesfouten } from "@/components/advies/adviesfouten";
import { Adviesversie } from "@/components/advies/adviesversie";
import { BewaardAdvies } from "@/components/advies/bewaard-advies";
import { Belscript } from "@/components/advies/belscript";
import { EersteContact } from "@/components/advies/eerste-contact";
import { Overdrachtaanbod } from "@/components/advies/overdrachtaanbod";
import { MeenemenLijst } from "@/components/advies/meenemen-lijst";
import { Tegenspraken } from "@/components/advies/tegenspraken";
import { Beoordeling } from "@/components/beoordeling/beoordeling";
import { loadAdvies } from "@/lib/server/loaders/load-advies";
import { t } from "@/components/taal";

type Props = PageProps<"/advies">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const pagina = await loadAdvies(await searchParams, taal);
  const title =
    pagina.soort === "fouten"
      ? `${t("vragenlijst.foutVoor")} ${t("advies.foutTitel")}`
      : t("advies.titel", { naam: pagina.beeld.eerste.naam });
  // By this mark public/sw.js knows an advice from a page with only messages.
  return { title, ...(pagina.soort !== "fouten" && { other: { bewaarbaar: "ja" } }) };
}

export default async function AdviesPage({ searchParams }: Props) {
  const taal = await startTaal();
  const pagina = await loadAdvies(await searchParams, taal);
  if (pagina.soort === "fouten") return <Adviesfouten {...pagina} />;
  const {
    beeld,
    bewaard,
    waaromUrl,
    bewaarUrl,
    samenvattingUrl,
    geweest,
    overdracht,
    meeneembaar,
    meenemen,
    beoordeling,
  } = pagina;
  return (
    <div className="adviesblad space-y-12 print:space-y-4">
      {bewaard !== null && <BewaardAdvies bewaard={bewaard} />}
      <Tegenspraken tegenspraken={beeld.tegenspraken} samenvattingUrl={samenvattingUrl} />
      <AlGeweest beeld={beeld} wijzigUrl={geweest.wijzigUrl} />
      <EersteContact contact={beeld.eerste} terugval={meeneembaar.terugval} waaromUrl={waaromUrl} />
      <Overdrachtaanbod aanbod={overdracht} />
      <Belscript zinnen={meeneembaar.belscript} />
      <NietGeholpen verder={geweest.verder} />
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
      <MeenemenLijst meenemen={meenemen} bewaarUrl={bewaarUrl} />
      <p className="flex flex-wrap gap-4 print:hidden">
        <ButtonLink look="secondary" href={samenvattingUrl}>
          {t("advies.wijzigAlles")}
        </ButtonLink>
        <ButtonLink look="secondary" href="/">
          {t("advies.opnieuw")}
        </ButtonLink>
      </p>
      <Beoordeling {...beoordeling} action={beoordeelAdvies} />
      <Adviesversie versie={beeld.versie} />
    </div>
  );
}
