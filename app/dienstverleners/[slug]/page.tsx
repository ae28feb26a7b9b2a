import { startTaal } from "@/app/start-taal";
import { TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Contactblok } from "@/components/catalogus/contactblok";
import { Diensttekst } from "@/components/catalogus/diensttekst";
import { JsonLd } from "@/components/catalogus/json-ld";
import { Werkgebied } from "@/components/catalogus/werkgebied";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { loadDienstverlener } from "@/lib/server/loaders/load-catalogus";
import { loadTerugvalcontact } from "@/lib/server/loaders/load-contact";
import { toOrganisatieLd } from "@/lib/teksten/json-ld";
import { nameDienstverlener } from "@/lib/teksten/name-dienstverlener";
import { t } from "@/components/taal";
import { toVindbaar } from "@/lib/teksten/vindbaar";

type Props = PageProps<"/dienstverleners/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const beeld = await loadDienstverlener((await params).slug, taal);
  if (beeld === null) return {};
  return toVindbaar(
    {
      pad: `/dienstverleners/${beeld.dienstverlener.slug}`,
      titel: beeld.naam,
      omschrijving: beeld.dienstverlener.beschrijving,
    },
    taal,
  );
}

export default async function DienstverlenerPage({ params }: Props) {
  const taal = await startTaal();
  const beeld = await loadDienstverlener((await params).slug, taal);
  if (beeld === null) notFound();
  const terugval = await loadTerugvalcontact();
  const { naam, dienstverlener, diensten, leden } = beeld;
  const { beschrijving, werkgebied, aliassen, plaatshouder, alleenBeleid, gecontroleerdOp } = dienstverlener;
  return (
    <article className="max-w-3xl space-y-8">
      <JsonLd data={toOrganisatieLd(dienstverlener)} />
      <p className="text-base">
        <TextLink href="/dienstverleners">{t("catalogus.overzicht")}</TextLink>
      </p>
      <header className="space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{naam}</h1>
        <p className="text-xl">{beschrijving}</p>
        {alleenBeleid && (
          <Notice kind="warning">
            <p>{t("catalogus.alleenBeleid")}</p>
          </Notice>
        )}
        {plaatshouder && !alleenBeleid && (
          <Notice kind="neutral">
            <p>{t("catalogus.plaatshouder")}</p>
            {leden.length > 0 && (
              <Disclosure title={t("catalogus.leden", { aantal: leden.length })}>
                <ul className="gap-8 sm:columns-2">
                  {leden.map((lid) => (
                    <li key={lid.slug}>
                      <TextLink href={`/dienstverleners/${lid.slug}`}>{nameDienstverlener(lid, null, taal)}</TextLink>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </Notice>
        )}
        <p className="text-base text-muted">
          {t("catalogus.werkgebied")}: <Werkgebied werkgebied={werkgebied} />
          {aliassen.length > 0 && (
            <>
              <br />
              {t("catalogus.ookBekendAls")}: {aliassen.join(", ")}
            </>
          )}
        </p>
      </header>
      <Contactblok contact={beeld} terugval={terugval} />
      <section aria-labelledby="diensten" className="space-y-6">
        <h2 id="diensten" className="text-2xl font-bold">
          {t("catalogus.diensten")}
        </h2>
        {diensten.map((dienstbeeld) => (
          <section
            key={dienstbeeld.dienst.id}
            aria-labelledby={dienstbeeld.dienst.id}
            className="space-y-3 rounded-md border border-line bg-surface px-5 py-5"
          >
            <h3 id={dienstbeeld.dienst.id} className="text-xl font-bold">
              <TextLink href={`/diensten/${dienstbeeld.dienst.id}`}>
                <span lang="nl">{dienstbeeld.dienst.naam}</span>
              </TextLink>
            </h3>
            <Diensttekst beeld={dienstbeeld} gecontroleerdOp={gecontroleerdOp} />
          </section>
        ))}
      </section>
    </article>
  );
}
