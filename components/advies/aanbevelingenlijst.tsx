import { TextLink } from "@/components/ui/link";
import { Herkomst } from "./herkomst";
import { Disclosure } from "@/components/ui/disclosure";
import { listTelefoons } from "@/lib/catalogus/list-telefoons";
import type { Aanbevolen } from "@/lib/teksten/present-advies";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";
import { t } from "@/components/taal";

type Props = { titel: string; uitleg?: string; lijst: readonly Aanbevolen[]; genummerd?: boolean };

/** What comes besides the first contact: quieter than it, each with the part of the story that it is for. */
export function Aanbevelingenlijst({ titel, uitleg, lijst, genummerd = false }: Props) {
  if (lijst.length === 0) return null;
  const List = genummerd ? "ol" : "ul";
  return (
    <section className={`space-y-4 print:space-y-2 ${genummerd ? "" : "print:hidden"}`}>
      <h2 className="text-2xl font-bold tracking-tight">{titel}</h2>
      {uitleg !== undefined && <p className="max-w-2xl text-muted print:hidden">{uitleg}</p>}
      <List className="grid grid-cols-1 gap-4 print:gap-2 md:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
        {lijst.map((aanbevolen) => (
          <li key={aanbevolen.dienst.id} className="break-inside-avoid">
            <Aanbeveling aanbevolen={aanbevolen} toonWanneer={genummerd} />
          </li>
        ))}
      </List>
    </section>
  );
}

function Aanbeveling({ aanbevolen, toonWanneer }: { aanbevolen: Aanbevolen; toonWanneer: boolean }) {
  const { naam, wanneer, isEigenGemeente, dienstverlener, dienst, dekt, redenen, teControleren } = aanbevolen;
  const [telefoon] = listTelefoons(dienstverlener);
  return (
    <article className="flex h-full flex-col gap-3 rounded-lg border border-line bg-surface px-5 py-5 print:gap-1 print:px-3 print:py-3">
      <div>
        {toonWanneer && <p className="text-base text-muted">{t(`advies.wanneer.${wanneer}`)}</p>}
        <h3 className="text-xl font-bold print:text-base">{naam}</h3>
        <p lang="nl">{dienst.naam}</p>
      </div>
      {dekt.length > 0 && (
        <p className="font-semibold text-on-accent print:hidden">
          {t("advies.voor", { vraagstukken: dekt.join("; ") })}
        </p>
      )}
      <p className="text-base print:hidden">{dienst.beschrijving}</p>
      <p className="text-base print:hidden">{t(`advies.kosten.${dienst.kosten}`)}</p>
      {telefoon === undefined && dienstverlener.website === null ? (
        <p className="text-base">
          {isEigenGemeente ? t("advies.geenContactGemeente") : t("advies.geenContact", { naam })}
        </p>
      ) : (
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          {telefoon !== undefined && (
            <TextLink href={toTelefoonUrl(telefoon.waarde)}>{t("advies.bel", { nummer: telefoon.waarde })}</TextLink>
          )}
          {dienstverlener.website !== null && (
            <TextLink href={dienstverlener.website}>
              {t("advies.website")}
              <span className="sr-only"> {naam}</span>
            </TextLink>
          )}
        </p>
      )}
      <div className="mt-auto text-base print:hidden">
        <Disclosure title={t("advies.meerOver", { naam })}>
          <ul className="list-disc space-y-1 pl-5">
            {redenen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          {teControleren.length > 0 && (
            <>
              <p className="mt-3 font-semibold">{t("advies.controlerenTitel")}</p>
              <ul className="list-disc space-y-1 pl-5">
                {teControleren.map((zin) => (
                  <li key={zin}>{zin}</li>
                ))}
              </ul>
            </>
          )}
          <Herkomst dienst={dienst} gecontroleerdOp={dienstverlener.gecontroleerdOp} />
        </Disclosure>
      </div>
    </article>
  );
}
