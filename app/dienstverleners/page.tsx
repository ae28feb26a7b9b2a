import { startTaal } from "@/app/start-taal";
import { TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { Deurlijst } from "@/components/catalogus/deurlijst";
import { Dienstverlenerkaart } from "@/components/catalogus/dienstverlenerkaart";
import { Facetten, Gekozen } from "@/components/catalogus/facetten";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { Notice } from "@/components/ui/notice";
import { loadZoeken } from "@/lib/server/loaders/load-catalogus";
import { nameFacetwaarde } from "@/lib/teksten/name-facet";
import { naar, t } from "@/components/taal";
import { toVindbaar } from "@/lib/teksten/vindbaar";
import { FACETTEN, MAX_ZOEKTEKST, toZoekUrl } from "@/lib/zoeken/zoekvraag";

type Props = PageProps<"/dienstverleners">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const { zoekvraag, index } = await loadZoeken(await searchParams, taal);
  const keuzes = FACETTEN.flatMap((facet) =>
    zoekvraag[facet] === undefined ? [] : (nameFacetwaarde(facet, zoekvraag[facet], index, taal) ?? []),
  );
  return {
    // Every combination has the same records: search engines need only the bare list.
    ...toVindbaar(
      { pad: "/dienstverleners", titel: t("catalogus.titel"), omschrijving: t("catalogus.omschrijving") },
      taal,
    ),
    title: [t("catalogus.titel"), ...keuzes].join(" · "),
    robots: { index: zoekvraag.zoek === "" && keuzes.length === 0 && zoekvraag.pagina === 1, follow: true },
  };
}

export default async function DienstverlenersPage({ searchParams }: Props) {
  const taal = await startTaal();
  const { zoekvraag, resultaat, index, gemeenten, andereDeuren, voorMijUrl } = await loadZoeken(
    await searchParams,
    taal,
  );
  const { dienstverleners, totaal, paginas } = resultaat;
  const pagina = Math.min(zoekvraag.pagina, paginas);
  return (
    <div className="space-y-8">
      <div className="max-w-3xl space-y-4">
        <h1 className="text-4xl font-bold tracking-tight">{t("catalogus.titel")}</h1>
        <p>
          {t("catalogus.inleiding")} <TextLink href={voorMijUrl}>{t("catalogus.voorMijLijst")}</TextLink>
        </p>
      </div>
      <form action={naar("/dienstverleners")} method="get" role="search" className="max-w-xl space-y-3">
        {FACETTEN.map(
          (facet) =>
            zoekvraag[facet] !== undefined && <input key={facet} type="hidden" name={facet} value={zoekvraag[facet]} />,
        )}
        <TextField
          id="zoek"
          name="zoek"
          type="search"
          label={t("catalogus.zoekLabel")}
          maxLength={MAX_ZOEKTEKST}
          autoComplete="off"
          defaultValue={zoekvraag.zoek}
          aria-describedby="zoek-uitleg"
        />
        <p id="zoek-uitleg" className="text-base text-muted">
          {t("catalogus.zoekUitleg")}
        </p>
        <Button>{t("catalogus.zoekKnop")}</Button>
      </form>
      <Gekozen zoekvraag={zoekvraag} index={index} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <Facetten zoekvraag={zoekvraag} resultaat={resultaat} index={index} />
        <section aria-labelledby="gevonden" className="space-y-4">
          <h2 id="gevonden" className="text-xl font-bold">
            {t("catalogus.aantal", { totaal })}
          </h2>
          {totaal === 0 && (
            <p>
              {t("catalogus.niets")} <TextLink href="/">{t("catalogus.nietsHulp")}</TextLink>
            </p>
          )}
          {andereDeuren.length > 0 && (
            <Notice kind="neutral">
              <p className="pb-2">{t("catalogus.andereDeurGevonden")}</p>
              <Deurlijst deuren={andereDeuren} />
            </Notice>
          )}
          {gemeenten.length > 0 && (
            <Notice kind="neutral">
              <p>{t("catalogus.plaatsGevonden")}</p>
              <ul>
                {gemeenten.map(({ naam, url }) => (
                  <li key={url}>
                    <TextLink href={url}>{t("catalogus.regioTitel", { naam })}</TextLink>
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {dienstverleners.map((dienstverlener) => (
            <Dienstverlenerkaart key={dienstverlener.slug} dienstverlener={dienstverlener} />
          ))}
          {paginas > 1 && (
            <nav aria-label={t("catalogus.paginering")} className="flex flex-wrap items-center gap-x-6 gap-y-2">
              {pagina > 1 && (
                <TextLink href={toZoekUrl({ ...zoekvraag, pagina: pagina - 1 })}>{t("catalogus.vorige")}</TextLink>
              )}
              <span>{t("catalogus.pagina", { pagina, paginas })}</span>
              {pagina < paginas && (
                <TextLink href={toZoekUrl({ ...zoekvraag, pagina: pagina + 1 })}>{t("catalogus.volgende")}</TextLink>
              )}
            </nav>
          )}
        </section>
      </div>
    </div>
  );
}
