import { describeInformatie } from "@/app/describe-informatie";
import { startTaal } from "@/app/start-taal";
import { Informatiedeel, Informatiepagina } from "@/components/informatie/informatiepagina";
import { t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";
import { BEWAARDAGEN } from "@/lib/beoordeling/beoordeling";
import { BEWAARDAGEN_DOSSIER } from "@/lib/overdracht/dossier";

export const generateMetadata = () => describeInformatie("privacy");

export default async function PrivacyPage() {
  await startTaal();
  return (
    <Informatiepagina titel={t("informatie.privacy.titel")} inleiding={t("informatie.privacy.inleiding")}>
      <Informatiedeel id="verhaal" titel={t("informatie.privacy.verhaalTitel")}>
        <p>{t("informatie.privacy.verhaal")}</p>
        <p>{t("informatie.privacy.tekstvak")}</p>
      </Informatiedeel>
      <Informatiedeel id="antwoorden" titel={t("informatie.privacy.antwoordenTitel")}>
        <p>{t("informatie.privacy.antwoorden")}</p>
        <p>{t("informatie.privacy.antwoordenLet")}</p>
      </Informatiedeel>
      <Informatiedeel id="apparaat" titel={t("informatie.privacy.apparaatTitel")}>
        <p>{t("informatie.privacy.apparaat")}</p>
        <p>{t("informatie.privacy.apparaatDuur")}</p>
        <p>{t("informatie.privacy.apparaatWissen")}</p>
        <p>
          <TextLink href="/offline">{t("informatie.privacy.apparaatLink")}</TextLink>
        </p>
      </Informatiedeel>
      <Informatiedeel id="oordeel" titel={t("informatie.privacy.oordeelTitel")}>
        <p>{t("informatie.privacy.oordeel")}</p>
        <p>{t("informatie.privacy.oordeelOpmerking", { dagen: BEWAARDAGEN })}</p>
      </Informatiedeel>
      <Informatiedeel id="overdracht" titel={t("informatie.privacy.overdrachtTitel")}>
        <p>{t("informatie.privacy.overdracht")}</p>
        <p>{t("informatie.privacy.overdrachtWie")}</p>
        <p>{t("informatie.privacy.overdrachtDuur", { dagen: BEWAARDAGEN_DOSSIER })}</p>
        <p>{t("informatie.privacy.overdrachtWissen")}</p>
        <p>{t("informatie.privacy.overdrachtNavraag")}</p>
      </Informatiedeel>
      <Informatiedeel id="logboek" titel={t("informatie.privacy.logTitel")}>
        <p>{t("informatie.privacy.log")}</p>
        <p>{t("informatie.privacy.logGrens")}</p>
      </Informatiedeel>
      <Informatiedeel id="cookies" titel={t("informatie.privacy.cookiesTitel")}>
        <p>{t("informatie.privacy.cookies")}</p>
        <p>
          <TextLink href="/cookies">{t("informatie.privacy.cookiesLink")}</TextLink>
        </p>
      </Informatiedeel>
      <Informatiedeel id="rechten" titel={t("informatie.privacy.rechtenTitel")}>
        <p>{t("informatie.privacy.rechten")}</p>
        <p>{t("informatie.privacy.rechtenKlacht")}</p>
        <p>
          <TextLink href="/contact">{t("informatie.privacy.contactLink")}</TextLink>
        </p>
      </Informatiedeel>
    </Informatiepagina>
  );
}
