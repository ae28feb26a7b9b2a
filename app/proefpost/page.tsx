import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { startTaal } from "@/app/start-taal";
import { Mailbeeld } from "@/components/overdracht/mailbeeld";
import { t } from "@/components/taal";
import { loadProefpost } from "@/lib/server/loaders/load-proefpost";

export async function generateMetadata(): Promise<Metadata> {
  await startTaal();
  return { title: t("overdracht.proefpost.titel"), robots: { index: false, follow: false } };
}

/** The mails that a site without a mail server would have sent; on a site that others know there is no such page. */
export default async function ProefpostPage() {
  await startTaal();
  const berichten = await loadProefpost();
  if (berichten === null) notFound();
  return (
    <div className="max-w-2xl space-y-8">
      <header className="space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.proefpost.titel")}</h1>
        <p className="text-xl">{t("overdracht.proefpost.uitleg")}</p>
      </header>
      {berichten.length === 0 && <p>{t("overdracht.proefpost.leeg")}</p>}
      {berichten.map((bericht) => (
        <Mailbeeld key={bericht.id} bericht={bericht} />
      ))}
    </div>
  );
}
