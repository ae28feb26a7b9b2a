import { startTaal } from "@/app/start-taal";
import { TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Contactblok } from "@/components/catalogus/contactblok";
import { Diensttekst } from "@/components/catalogus/diensttekst";
import { JsonLd } from "@/components/catalogus/json-ld";
import { loadDienst } from "@/lib/server/loaders/load-catalogus";
import { loadTerugvalcontact } from "@/lib/server/loaders/load-contact";
import { toDienstLd } from "@/lib/teksten/json-ld";
import { nameDienstverlener } from "@/lib/teksten/name-dienstverlener";
import { t } from "@/components/taal";
import { toVindbaar } from "@/lib/teksten/vindbaar";

type Props = PageProps<"/diensten/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const beeld = await loadDienst((await params).id, taal);
  if (beeld === null) return {};
  const { dienst } = beeld.gevraagd;
  return toVindbaar(
    {
      pad: `/diensten/${dienst.id}`,
      titel: t("catalogus.dienstTitel", { dienst: dienst.naam, naam: beeld.naam }),
      omschrijving: dienst.beschrijving,
    },
    taal,
  );
}

export default async function DienstPage({ params }: Props) {
  const taal = await startTaal();
  const beeld = await loadDienst((await params).id, taal);
  if (beeld === null) notFound();
  const terugval = await loadTerugvalcontact();
  const { naam, dienstverlener, gevraagd, hierna } = beeld;
  return (
    <article className="max-w-3xl space-y-8">
      <JsonLd data={toDienstLd(gevraagd.dienst, dienstverlener)} />
      <p className="text-base">
        <TextLink href="/dienstverleners">{t("catalogus.overzicht")}</TextLink>
      </p>
      <header className="space-y-2">
        <h1 className="text-4xl font-bold tracking-tight" lang="nl">
          {gevraagd.dienst.naam}
        </h1>
        <p className="text-xl">
          {t("catalogus.vanOrganisatie")} <TextLink href={`/dienstverleners/${dienstverlener.slug}`}>{naam}</TextLink>
        </p>
      </header>
      <Diensttekst beeld={gevraagd} gecontroleerdOp={dienstverlener.gecontroleerdOp} />
      <Contactblok contact={beeld} terugval={terugval} />
      {hierna.length > 0 && (
        <section aria-labelledby="hierna" className="space-y-2">
          <h2 id="hierna" className="text-xl font-bold">
            {t("catalogus.verwijstDoor")}
          </h2>
          <ul className="list-disc space-y-1 pl-5">
            {hierna.map((other) => (
              <li key={other.slug}>
                <TextLink href={`/dienstverleners/${other.slug}`}>{nameDienstverlener(other, null, taal)}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
