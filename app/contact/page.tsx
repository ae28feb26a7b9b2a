import { describeInformatie } from "@/app/describe-informatie";
import { startTaal } from "@/app/start-taal";
import { Informatiedeel, Informatiepagina } from "@/components/informatie/informatiepagina";
import { t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";
import { Contactregel } from "@/components/contactregel";
import { Beheerderregel } from "@/components/informatie/beheerderregel";
import { Notice } from "@/components/ui/notice";
import { findBeheerder, findSiteContact } from "@/lib/server/env";
import { loadTerugvalcontact } from "@/lib/server/loaders/load-contact";

export const generateMetadata = () => describeInformatie("contact");

export default async function ContactPage() {
  await startTaal();
  const bedrijf = await loadTerugvalcontact();
  const adres = findSiteContact();
  return (
    <Informatiepagina titel={t("informatie.contact.titel")} inleiding={t("informatie.contact.inleiding")}>
      <Informatiedeel id="bedrijf" titel={t("informatie.contact.bedrijfTitel")}>
        <p>{t("informatie.contact.bedrijf")}</p>
        <p>
          <TextLink href="/">{t("informatie.contact.zoekLink")}</TextLink>
        </p>
        {bedrijf !== null && <Contactregel {...bedrijf} />}
      </Informatiedeel>
      <Informatiedeel id="nood" titel={t("informatie.contact.noodTitel")}>
        <p>
          <TextLink href="/direct-hulp">{t("informatie.contact.noodLink")}</TextLink>
        </p>
      </Informatiedeel>
      <Informatiedeel id="site" titel={t("informatie.contact.siteTitel")}>
        <p>{t("informatie.contact.site")}</p>
        <Beheerderregel beheerder={findBeheerder()} />
        {adres === null ? (
          <Notice kind="neutral">
            <p>{t("informatie.contact.zonderMail")}</p>
          </Notice>
        ) : (
          <>
            <p>
              <TextLink href={`mailto:${adres}`}>{t("informatie.contact.mail", { adres })}</TextLink>
            </p>
            <p className="text-muted">{t("informatie.contact.mailLet")}</p>
          </>
        )}
      </Informatiedeel>
    </Informatiepagina>
  );
}
