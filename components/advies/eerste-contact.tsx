import { TextLink } from "@/components/ui/link";
import { Contactkanalen } from "./contactkanalen";
import { Herkomst } from "./herkomst";
import { Notice } from "@/components/ui/notice";
import type { Terugval } from "@/lib/teksten/describe-contact";
import { listNeemMee } from "@/lib/teksten/meenemen";
import type { Aanbevolen } from "@/lib/teksten/present-advies";
import { getTaal, t } from "@/components/taal";

type Props = { contact: Aanbevolen; terugval: Terugval | null; waaromUrl: string };

/** The one party to begin with: who, why, what, cost, how to reach them, what to have at hand. */
export function EersteContact({ contact, terugval, waaromUrl }: Props) {
  const { naam, dienstverlener, dienst, redenen, teControleren } = contact;
  return (
    <article className="overflow-hidden rounded-lg border border-line bg-surface">
      <header className="space-y-2 bg-accent px-6 py-6 sm:px-8 print:space-y-0 print:px-4 print:pt-3 print:pb-0">
        <p className="font-semibold text-on-accent">{t("advies.voorTitel")}</p>
        <h1 className="text-3xl font-bold tracking-tight sm:text-5xl print:text-3xl">{naam}</h1>
        <p className="text-xl" lang="nl">
          {dienst.naam}
        </p>
      </header>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 px-6 py-7 sm:px-8 print:grid-cols-2 print:gap-x-6 print:gap-y-3 print:px-4 print:py-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section className="space-y-3 print:space-y-1 lg:col-start-2 lg:row-span-3 lg:row-start-1">
          <h2 className="text-xl font-bold">{t("advies.contactTitel")}</h2>
          <Contactkanalen contact={contact} terugval={terugval} />
          <h2 className="pt-4 text-xl print:pt-1 font-bold">{t("advies.neemMeeTitel")}</h2>
          <ul className="list-disc space-y-1 pl-5">
            {listNeemMee(dienst, getTaal()).map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </section>
        <section className="space-y-3 print:space-y-1">
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
        <section className="space-y-3 print:hidden">
          <h2 className="text-xl font-bold">{t("advies.watTitel")}</h2>
          <p>{dienst.beschrijving}</p>
          <p className="text-muted">{dienstverlener.beschrijving}</p>
          <p>
            <strong>{t("advies.kostenTitel")}</strong> {t(`advies.kosten.${dienst.kosten}`)}
          </p>
          <p>
            <strong>{t("advies.wanneerTitel")}</strong> {t("advies.wanneerOnbekend")}
          </p>
        </section>
        <section className={`space-y-3 ${teControleren.length === 0 ? "print:hidden" : "print:col-span-2"}`}>
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
          <div className="print:hidden">
            <Herkomst dienst={dienst} gecontroleerdOp={dienstverlener.gecontroleerdOp} />
          </div>
        </section>
      </div>
    </article>
  );
}
