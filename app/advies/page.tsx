import type { Metadata } from "next";
import { Adviesuitleg } from "@/components/advies/adviesuitleg";
import { Aanbevelingenlijst } from "@/components/advies/aanbevelingenlijst";
import { EersteContact } from "@/components/advies/eerste-contact";
import { Antwoordfouten } from "@/components/antwoordfouten";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { loadAdvies } from "@/lib/server/loaders/load-advies";
import { loadTerugvalcontact } from "@/lib/server/loaders/load-contact";
import { t } from "@/lib/teksten/teksten";

type Props = PageProps<"/advies">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const pagina = await loadAdvies(await searchParams);
  const title =
    pagina.soort === "fouten"
      ? `${t("vragenlijst.foutVoor")} ${t("advies.foutTitel")}`
      : t("advies.titel", { naam: pagina.beeld.eerste.dienstverlener.naam });
  return { title };
}

export default async function AdviesPage({ searchParams }: Props) {
  const pagina = await loadAdvies(await searchParams);
  if (pagina.soort === "fouten") {
    return (
      <div className="max-w-2xl space-y-6">
        <Antwoordfouten fouten={pagina.fouten} antwoorden={pagina.antwoorden} />
        <h1 className="text-4xl font-bold tracking-tight">{t("advies.foutTitel")}</h1>
        <p>{t("advies.foutUitleg")}</p>
        <ButtonLink href={pagina.zonderUrl}>{t("advies.zonderFouten")}</ButtonLink>
      </div>
    );
  }
  const { beeld, samenvattingUrl } = pagina;
  const terugval = await loadTerugvalcontact();
  return (
    <div className="space-y-12">
      {beeld.tegenspraken.length > 0 && (
        <Notice kind="warning">
          <h2 className="font-bold">{t("advies.tegenspraakTitel")}</h2>
          <ul className="list-disc pl-5">
            {beeld.tegenspraken.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <p className="print:hidden">
            <TextLink href={samenvattingUrl}>{t("advies.wijzigAlles")}</TextLink>
          </p>
        </Notice>
      )}
      <EersteContact contact={beeld.eerste} terugval={terugval} />
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
      <Adviesuitleg beeld={beeld} samenvattingUrl={samenvattingUrl} />
      <section className="space-y-3 print:hidden">
        <h2 className="text-2xl font-bold tracking-tight">{t("advies.verderTitel")}</h2>
        <p className="max-w-2xl">{t("advies.print")}</p>
        <p className="flex flex-wrap gap-4">
          <ButtonLink look="secondary" href={samenvattingUrl}>
            {t("advies.wijzigAlles")}
          </ButtonLink>
          <ButtonLink look="secondary" href="/">
            {t("advies.opnieuw")}
          </ButtonLink>
        </p>
      </section>
      <p className="border-t border-line pt-4 text-base text-muted">
        {t("advies.versie", { ...beeld.versie, versie: beeld.versie.hash.slice(0, 8) })}
      </p>
    </div>
  );
}
