import { t } from "@/components/taal";
import { toVindbaar } from "@/lib/teksten/vindbaar";
import { startTaal } from "@/app/start-taal";
import { Belnummer } from "@/components/belnummer";
import { TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { loadLevensgevaarcontact } from "@/lib/server/loaders/load-contact";

export async function generateMetadata(): Promise<Metadata> {
  const taal = await startTaal();
  return toVindbaar(
    { pad: "/direct-hulp", titel: t("hulp.titel"), omschrijving: t("hulp.gedachten", { naam: "113" }) },
    taal,
  );
}

export default async function DirectHulpPage() {
  await startTaal();
  const contact = await loadLevensgevaarcontact();
  return (
    <div className="max-w-2xl space-y-8">
      <h1 className="text-4xl font-bold tracking-tight">{t("hulp.titel")}</h1>
      <section className="space-y-3 rounded-lg bg-accent px-6 py-5">
        <h2 className="text-2xl font-bold">{t("hulp.gevaarTitel")}</h2>
        <p>{t("hulp.gevaar")}</p>
        <p className="text-2xl font-bold">
          <TextLink href="tel:112">{t("hulp.bel112")}</TextLink>
        </p>
      </section>
      {contact !== null && (
        <section className="space-y-3 rounded-lg border border-line bg-surface px-6 py-5">
          <h2 className="text-2xl font-bold">{t("hulp.gedachtenTitel")}</h2>
          <p>{t("hulp.gedachten", { naam: contact.naam })}</p>
          {contact.nummers.map((nummer) => (
            <p key={nummer.nummer}>
              <Belnummer {...nummer} isGroot />
            </p>
          ))}
          {contact.website !== null && contact.heeftChat && (
            <p>
              <TextLink href={contact.website}>{t("hulp.chat", { naam: new URL(contact.website).hostname })}</TextLink>
            </p>
          )}
        </section>
      )}
      <section className="space-y-2">
        <h2 className="text-xl font-bold">{t("hulp.daarnaTitel")}</h2>
        <p>{t("hulp.daarna")}</p>
        <p>
          <TextLink href="/vragenlijst/vraagstuk?themas=zwaar-weer&acuut=ja">{t("hulp.daarnaLink")}</TextLink>
        </p>
        <p>
          {t("hulp.anders")} <TextLink href="/">{t("hulp.andersLink")}</TextLink>
        </p>
      </section>
    </div>
  );
}
