import type { Metadata } from "next";
import { TextLink } from "@/components/ui/text-link";
import { loadLevensgevaarcontact } from "@/lib/server/loaders/load-contact";
import { getTweetalig, parseTaal } from "@/lib/teksten/buiten-bereik";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";
import { toTweetaligeAlternates } from "@/lib/teksten/tweetalig-adres";
import { t as tNl } from "@/lib/teksten/teksten";

type Props = PageProps<"/direct-hulp">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const taal = parseTaal((await searchParams).taal);
  const t = getTweetalig(taal);
  return {
    title: t("hulp.titel"),
    description: t("hulp.gedachten", { naam: "113" }),
    alternates: toTweetaligeAlternates("/direct-hulp", taal),
    robots: { index: true, follow: true },
  };
}

export default async function DirectHulpPage({ searchParams }: Props) {
  const taal = parseTaal((await searchParams).taal);
  const t = getTweetalig(taal);
  const contact = await loadLevensgevaarcontact();
  return (
    <div className="max-w-2xl space-y-8" lang={taal}>
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
          {contact.nummers.map(({ nummer, bronJaar }) => (
            <p key={nummer}>
              <strong className="text-2xl">
                <TextLink href={toTelefoonUrl(nummer)}>{t("hulp.bel", { nummer })}</TextLink>
              </strong>
              {bronJaar !== null && (
                <span className="text-base text-muted" lang="nl">
                  {" "}
                  ({tNl("advies.bronjaarKanaal", { jaar: String(bronJaar) })})
                </span>
              )}
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
