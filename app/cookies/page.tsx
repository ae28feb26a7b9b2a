import { describeInformatie } from "@/app/describe-informatie";
import { startTaal } from "@/app/start-taal";
import { Informatiedeel, Informatiepagina } from "@/components/informatie/informatiepagina";
import { t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";

export const generateMetadata = () => describeInformatie("cookies");

export default async function CookiesPage() {
  await startTaal();
  return (
    <Informatiepagina titel={t("informatie.cookies.titel")} inleiding={t("informatie.cookies.inleiding")}>
      <Informatiedeel id="geen" titel={t("informatie.cookies.geenTitel")}>
        <p>{t("informatie.cookies.geen")}</p>
      </Informatiedeel>
      <Informatiedeel id="wel" titel={t("informatie.cookies.welTitel")}>
        <p>{t("informatie.cookies.wel")}</p>
        <p>{t("informatie.privacy.tekstvak")}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <TextLink href="/offline">{t("informatie.cookies.wissen")}</TextLink>
          <TextLink href="/privacy">{t("informatie.cookies.privacy")}</TextLink>
        </p>
      </Informatiedeel>
    </Informatiepagina>
  );
}
