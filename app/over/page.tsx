import { describeInformatie } from "@/app/describe-informatie";
import { startTaal } from "@/app/start-taal";
import { Informatiedeel, Informatielijst, Informatiepagina } from "@/components/informatie/informatiepagina";
import { t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Beheerderregel } from "@/components/informatie/beheerderregel";
import { findBeheerder } from "@/lib/server/env";

export const generateMetadata = () => describeInformatie("over");

export default async function OverPage() {
  await startTaal();
  return (
    <Informatiepagina titel={t("informatie.over.titel")} inleiding={t("informatie.over.inleiding")}>
      <Informatiedeel id="voor-wie" titel={t("informatie.over.voorWieTitel")}>
        <p>{t("informatie.over.voorWie")}</p>
      </Informatiedeel>
      <Informatiedeel id="kiezen" titel={t("informatie.over.kiezenTitel")}>
        <p>{t("informatie.over.kiezen")}</p>
        <Informatielijst
          regels={[
            t("informatie.over.stapRegels"),
            t("informatie.over.stapRedenen"),
            t("informatie.over.stapCatalogus"),
            t("informatie.over.stapZelfde"),
          ]}
        />
        <p>
          <TextLink href="/dienstverleners">{t("informatie.over.alles")}</TextLink>
        </p>
      </Informatiedeel>
      <Informatiedeel id="grens" titel={t("informatie.over.grensTitel")}>
        <p>{t("informatie.over.grens")}</p>
      </Informatiedeel>
      <Informatiedeel id="wie" titel={t("informatie.over.wieTitel")}>
        <Notice kind="neutral">
          <Beheerderregel beheerder={findBeheerder()} />
        </Notice>
        <p>{t("informatie.over.software")}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <TextLink href="/contact">{t("informatie.over.naarContact")}</TextLink>
          <TextLink href="/colofon">{t("informatie.over.naarColofon")}</TextLink>
        </p>
      </Informatiedeel>
    </Informatiepagina>
  );
}
