import { startTaal } from "@/app/start-taal";
import { ButtonLink, TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Dienstverlenerkaart } from "@/components/catalogus/dienstverlenerkaart";
import { Disclosure } from "@/components/ui/disclosure";
import { loadRegio } from "@/lib/server/loaders/load-catalogus";
import { describeDatum } from "@/lib/teksten/describe-datum";
import { t } from "@/components/taal";
import { toVindbaar } from "@/lib/teksten/vindbaar";
import { toUrl } from "@/lib/vragenlijst/antwoorden";
import { toSlug } from "@/lib/zoeken/zoekindex";

type Props = PageProps<"/regio/[regio]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const beeld = await loadRegio((await params).regio, taal);
  if (beeld === null) return {};
  const { naam, slug } = beeld.regio;
  return toVindbaar(
    {
      pad: `/regio/${slug}`,
      titel: t("catalogus.regioTitel", { naam }),
      omschrijving: t("catalogus.regioOmschrijving", { naam }),
    },
    taal,
  );
}

export default async function RegioPage({ params }: Props) {
  const taal = await startTaal();
  const beeld = await loadRegio((await params).regio, taal);
  if (beeld === null) notFound();
  const { regio, jaar, rollen, bijzonder, plaatsen, vroegereGemeenten, geldigVan, einde, totaal, allesUrl } = beeld;
  const { naam, soort, gemeenten } = regio;
  const isGemeente = soort === "gemeente";
  return (
    <div className="max-w-3xl space-y-8">
      <header className="space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{t("catalogus.regioTitel", { naam })}</h1>
        <p>{t("catalogus.regioInleiding", { naam })}</p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <ButtonLink href={toUrl("/vragenlijst/thema", isGemeente ? { gemeente: naam } : { provincie: naam })}>
            {t("catalogus.voorMij")}
          </ButtonLink>
          <TextLink href={allesUrl}>{t("catalogus.regioAlles", { totaal })}</TextLink>
        </p>
      </header>
      <section aria-labelledby="rollen" className="space-y-4">
        <h2 id="rollen" className="text-2xl font-bold">
          {t("catalogus.rollenTitel")}
        </h2>
        <dl className="space-y-4">
          {rollen.map(({ rol, partijen }) => (
            <div key={rol} className="rounded-md border border-line bg-surface px-5 py-4">
              <dt className="font-semibold">{t(`catalogus.rol.${rol}`)}</dt>
              {partijen.length === 0 && <dd>{t("catalogus.rolOnbekend")}</dd>}
              {partijen.map(({ naam: partij, dienstverlener, isEigenGemeente }) => (
                <dd key={dienstverlener.slug}>
                  <TextLink href={`/dienstverleners/${dienstverlener.slug}`}>{partij}</TextLink>
                  {isEigenGemeente && <p className="text-base text-muted">{t("catalogus.rolEigenGemeente")}</p>}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      {bijzonder.length > 0 && (
        <section aria-labelledby="bijzonder" className="space-y-4">
          <h2 id="bijzonder" className="text-2xl font-bold">
            {t("catalogus.regioBijzonder")}
          </h2>
          {bijzonder.map((dienstverlener) => (
            <Dienstverlenerkaart key={dienstverlener.slug} dienstverlener={dienstverlener} />
          ))}
        </section>
      )}
      {!isGemeente && (
        <section aria-labelledby="gemeenten" className="space-y-3">
          <h2 id="gemeenten" className="text-2xl font-bold">
            {t("catalogus.gemeentenTitel", { naam })}
          </h2>
          <ul className="columns-2 gap-8 sm:columns-3">
            {gemeenten.map((gemeente) => (
              <li key={gemeente.code}>
                <TextLink href={`/regio/${toSlug(gemeente.naam)}`}>{gemeente.naam}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plaatsen.length > 0 && (
        <Disclosure title={t("catalogus.plaatsenTitel", { naam, aantal: plaatsen.length })}>
          <p>{plaatsen.join(", ")}</p>
          {vroegereGemeenten.length > 0 && (
            <p className="pt-2">{t("catalogus.vroegereGemeenten", { namen: vroegereGemeenten.join(", ") })}</p>
          )}
        </Disclosure>
      )}
      <div className="text-base text-muted">
        {einde !== null && (
          <p>
            {t("catalogus.gemeenteEinde", { naam, datum: describeDatum(einde.datum, taal), opvolger: einde.opvolger })}
          </p>
        )}
        {geldigVan !== null && <p>{t("catalogus.gemeenteSinds", { naam, datum: describeDatum(geldigVan, taal) })}</p>}
        <p>{t("catalogus.regioDatum", { jaar: String(jaar) })}</p>
      </div>
    </div>
  );
}
