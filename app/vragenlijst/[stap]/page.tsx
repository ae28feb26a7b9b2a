import { startTaal } from "@/app/start-taal";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Vraagpagina } from "@/components/vragenlijst/vraagpagina";
import { loadVraag } from "@/lib/server/loaders/load-vraag";
import { naar, t } from "@/components/taal";
import { stapSchema } from "@/lib/vragenlijst/stappen";

type Props = PageProps<"/vragenlijst/[stap]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const taal = await startTaal();
  const stap = stapSchema.safeParse((await params).stap).data;
  if (stap === undefined) return {};
  const outcome = await loadVraag(stap, await searchParams, taal);
  if ("verderNaar" in outcome) return {};
  const { fouten, resterend } = outcome.vraag;
  const vraag = t(`vragenlijst.stappen.${stap}.vraag`);
  const titel = resterend === null ? vraag : `${vraag} (${t("vragenlijst.resterend", { aantal: resterend })})`;
  return { title: fouten.length > 0 ? `${t("vragenlijst.foutVoor")} ${titel}` : titel };
}

export default async function VraagPage({ params, searchParams }: Props) {
  const taal = await startTaal();
  const stap = stapSchema.safeParse((await params).stap).data;
  if (stap === undefined) notFound();
  const ruw = await searchParams;
  const outcome = await loadVraag(stap, ruw, taal);
  if ("verderNaar" in outcome) redirect(naar(outcome.verderNaar));
  return <Vraagpagina {...outcome} />;
}
