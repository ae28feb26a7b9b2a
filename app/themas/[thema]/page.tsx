import { startTaal } from "@/app/start-taal";
import { LinkCard, TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadThema } from "@/lib/server/loaders/load-catalogus";
import { t } from "@/components/taal";
import { toVindbaar } from "@/lib/teksten/vindbaar";

type Props = PageProps<"/themas/[thema]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const beeld = await loadThema((await params).thema, taal);
  if (beeld === null) return {};
  return toVindbaar(
    {
      pad: `/themas/${beeld.thema}`,
      titel: t(`themas.${beeld.thema}.naam`),
      omschrijving: t("catalogus.themaOmschrijving", { uitleg: t(`themas.${beeld.thema}.uitleg`) }),
    },
    taal,
  );
}

export default async function ThemaPage({ params }: Props) {
  const taal = await startTaal();
  const beeld = await loadThema((await params).thema, taal);
  if (beeld === null) notFound();
  const { thema, vraagstukken, totaal, allesUrl } = beeld;
  return (
    <div className="max-w-3xl space-y-8">
      <header className="space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{t(`themas.${thema}.naam`)}</h1>
        <p className="text-xl text-muted">{t(`themas.${thema}.uitleg`)}</p>
        <p>{t("catalogus.themaInleiding")}</p>
      </header>
      <ul className="space-y-3">
        {vraagstukken.map(({ code, naam, korteUitleg }) => (
          <li key={code}>
            <LinkCard href={`/vragenlijst/vraagstuk?themas=${thema}&vraagstukken=${code}`} title={korteUitleg}>
              {naam}
            </LinkCard>
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={allesUrl}>{t("catalogus.themaAlles", { totaal })}</TextLink>
      </p>
    </div>
  );
}
