import { startTaal } from "@/app/start-taal";
import { BewaardeAdviezen } from "@/components/informatie/bewaarde-adviezen";
import { Informatiedeel, Informatiepagina } from "@/components/informatie/informatiepagina";
import { Belnummer } from "@/components/belnummer";
import { t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";
import { loadLevensgevaarcontact, loadTerugvalcontact, type Contact } from "@/lib/server/loaders/load-contact";
import type { Metadata } from "next";

export async function generateMetadata(): Promise<Metadata> {
  await startTaal();
  return { title: t("informatie.offline.titel"), robots: { index: false, follow: false } };
}

/** What one can still do without internet; the browser keeps this page (public/sw.js). */
export default async function OfflinePage() {
  await startTaal();
  const [levensgevaar, terugval] = [await loadLevensgevaarcontact(), await loadTerugvalcontact()];
  return (
    <Informatiepagina titel={t("informatie.offline.titel")} inleiding={t("informatie.offline.inleiding")}>
      <Informatiedeel id="bewaard" titel={t("informatie.offline.bewaardTitel")}>
        <BewaardeAdviezen />
      </Informatiedeel>
      <Informatiedeel id="bellen" titel={t("informatie.offline.bellenTitel")}>
        <p>
          {t("informatie.offline.gevaar")}{" "}
          <strong>
            <TextLink href="tel:112">{t("hulp.bel112")}</TextLink>
          </strong>
        </p>
        {levensgevaar !== null && (
          <p>
            {t("informatie.offline.gedachten", { naam: levensgevaar.naam })} <Nummers {...levensgevaar} />
          </p>
        )}
        {terugval !== null && (
          <p>
            {t("informatie.offline.bedrijf", { naam: terugval.naam })} <Nummers {...terugval} />
          </p>
        )}
      </Informatiedeel>
      <Informatiedeel id="opnieuw" titel={t("informatie.offline.opnieuwTitel")}>
        <p>
          <TextLink href="/">{t("informatie.offline.opnieuw")}</TextLink>
        </p>
      </Informatiedeel>
    </Informatiepagina>
  );
}

function Nummers({ nummers }: Contact) {
  return nummers.map((nummer) => (
    <span key={nummer.nummer} className="mr-3">
      <Belnummer {...nummer} />
    </span>
  ));
}
