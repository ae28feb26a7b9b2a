import { TextLink } from "@/components/ui/link";
import { Contactkanalen, type Terugval } from "./contactkanalen";
import { Herkomst } from "./herkomst";
import { Notice } from "@/components/ui/notice";
import type { Aanbevolen } from "@/lib/teksten/present-advies";
import { t } from "@/components/taal";

type Props = { contact: Aanbevolen; terugval: Terugval | null; waaromUrl: string };

/** The one party to begin with: who, why, what, cost, how to reach them, what to have at hand. */
export function EersteContact({ contact, terugval, waaromUrl }: Props) {
  const { naam, dienstverlener, dienst, redenen, teControleren } = contact;
  return (
    <article className="overflow-hidden rounded-lg border border-line bg-surface">
      <header className="space-y-2 bg-accent px-6 py-6 sm:px-8">
        <p className="font-semibold text-on-accent">{t("advies.voorTitel")}</p>
        <h1 className="text-3xl font-bold tracking-tight sm:text-5xl">{naam}</h1>
        <p className="text-xl" lang="nl">
          {dienst.naam}
        </p>
      </header>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 px-6 py-7 sm:px-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section className="space-y-3 lg:col-start-2 lg:row-span-3 lg:row-start-1">
          <h2 className="text-xl font-bold">{t("advies.contactTitel")}</h2>
          <Contactkanalen contact={contact} terugval={terugval} />
          <h2 className="pt-4 text-xl font-bold">{t("advies.neemMeeTitel")}</h2>
          <ul className="list-disc space-y-1 pl-5">
            <li>{t("advies.neemMee.verhaal")}</li>
            <li>{t(`advies.neemMee.${dienst.vorm}.een`)}</li>
            <li>{t("advies.neemMee.altijd")}</li>
          </ul>
        </section>
        <section className="space-y-3">
          <h2 className="text-xl font-bold">{t("advies.waaromTitel")}</h2>
          <ul className="list-disc space-y-1 pl-5">
            {redenen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <p className="font-semibold print:hidden">
            <TextLink href={waaromUrl}>{t("advies.waaromLink")}</TextLink>
          </p>
        </section>
        <section className="space-y-3">
          <h2 className="text-xl font-bold">{t("advies.watTitel")}</h2>
          <p>{dienst.beschrijving}</p>
          <p className="text-muted">{dienstverlener.beschrijving}</p>
          <p>
            <strong>{t("advies.kostenTitel")}</strong> {t(`advies.kosten.${dienst.kosten}`)}
          </p>
        </section>
        <section className="space-y-3">
          {teControleren.length > 0 && (
            <Notice kind="warning">
              <h2 className="font-bold">{t("advies.controlerenTitel")}</h2>
              <ul className="list-disc space-y-1 pl-5">
                {teControleren.map((zin) => (
                  <li key={zin}>{zin}</li>
                ))}
              </ul>
            </Notice>
          )}
          <Herkomst dienst={dienst} gecontroleerdOp={dienstverlener.gecontroleerdOp} />
        </section>
      </div>
    </article>
  );
}
