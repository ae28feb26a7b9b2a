import { startTaal } from "@/app/start-taal";
import { ButtonLink, TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { Adviesfouten } from "@/components/advies/adviesfouten";
import { Adviesversie } from "@/components/advies/adviesversie";
import { AnderenInBeeld } from "@/components/advies/anderen-in-beeld";
import { Segmentkeuze } from "@/components/advies/segmentkeuze";
import { Tegenspraken } from "@/components/advies/tegenspraken";
import { WatAls } from "@/components/advies/wat-als";
import { Antwoordenlijst } from "@/components/antwoordenlijst";
import { Notice } from "@/components/ui/notice";
import { loadWaarom } from "@/lib/server/loaders/load-waarom";
import { t } from "@/components/taal";

type Props = PageProps<"/advies/waarom">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const { soort } = await loadWaarom(await searchParams, taal);
  const fout = `${t("vragenlijst.foutVoor")} ${t("advies.foutTitel")}`;
  return { title: soort === "fouten" ? fout : t("advies.waarom.titel") };
}

export default async function WaaromPage({ searchParams }: Props) {
  const taal = await startTaal();
  const pagina = await loadWaarom(await searchParams, taal);
  if (pagina.soort === "fouten") return <Adviesfouten {...pagina} />;
  const { beeld, adviesUrl, samenvattingUrl } = pagina;
  return (
    <div className="max-w-3xl space-y-12">
      <header className="space-y-4">
        <p className="text-base print:hidden">
          <TextLink href={adviesUrl}>{t("advies.waarom.terug")}</TextLink>
        </p>
        <h1 className="text-4xl font-bold tracking-tight">{t("advies.waarom.titel")}</h1>
        <p className="text-xl">{t("advies.waarom.intro", { naam: beeld.naam })}</p>
      </header>

      <Tegenspraken tegenspraken={beeld.tegenspraken} samenvattingUrl={samenvattingUrl} />

      <section aria-labelledby="redenen" className="overflow-hidden rounded-lg border border-line bg-surface">
        <h2 id="redenen" className="bg-accent px-6 py-4 text-2xl font-bold tracking-tight">
          {t("advies.waarom.redenenTitel", { naam: beeld.naam })}
        </h2>
        <ul className="divide-y divide-line px-6">
          {beeld.redenen.map(({ zin, stappen }) => (
            <li key={zin} className="py-3">
              {zin}
              {stappen.length > 0 && (
                <span className="block text-base text-muted">
                  {t("advies.waarom.doorAntwoord", {
                    vragen: stappen.map((stap) => t(`vragenlijst.stappen.${stap}.kort`)).join(", "),
                  })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>

      {beeld.teControleren.length > 0 && (
        <Notice kind="warning">
          <h2 className="text-xl font-bold">{t("advies.waarom.controlerenTitel")}</h2>
          <ul className="list-disc space-y-1 pl-5">
            {beeld.teControleren.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Notice>
      )}

      <section className="space-y-4">
        <h2 className="text-2xl font-bold tracking-tight">{t("advies.waarom.antwoordenTitel")}</h2>
        {beeld.antwoorden.length === 0 ? (
          <p>{t("advies.waarom.geenAntwoorden")}</p>
        ) : (
          <Antwoordenlijst regels={beeld.antwoorden} />
        )}
        <p className="print:hidden">
          <TextLink href={samenvattingUrl}>{t("advies.wijzigAlles")}</TextLink>
        </p>
      </section>

      <Segmentkeuze segment={beeld.segment} keuzes={beeld.segmentkeuzes} />

      <WatAls watAls={beeld.watAls} />

      {beeld.bijna.length > 0 && (
        <section aria-labelledby="bijna" className="space-y-4">
          <h2 id="bijna" className="text-2xl font-bold tracking-tight">
            {t("advies.waarom.bijnaTitel")}
          </h2>
          <p className="text-muted">{t("advies.waarom.bijnaUitleg")}</p>
          <ul className="space-y-3">
            {beeld.bijna.map(({ dienst, naam, zinnen }) => (
              <li key={dienst} className="break-inside-avoid rounded-md border border-line bg-surface px-5 py-4">
                <span className="block font-semibold">{naam}</span>
                {zinnen.join(" ")}
              </li>
            ))}
          </ul>
        </section>
      )}

      <AnderenInBeeld beeld={beeld} />

      <p className="print:hidden">
        <ButtonLink look="secondary" href={adviesUrl}>
          {t("advies.waarom.terug")}
        </ButtonLink>
      </p>
      <Adviesversie versie={beeld.versie} />
    </div>
  );
}
