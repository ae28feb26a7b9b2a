import { describeInformatie } from "@/app/describe-informatie";
import { startTaal } from "@/app/start-taal";
import { Informatiedeel, Informatielijst, Informatiepagina } from "@/components/informatie/informatiepagina";
import { t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";
import { loadColofon } from "@/lib/server/loaders/load-colofon";
import { describeDatum } from "@/lib/teksten/describe-datum";

export const generateMetadata = () => describeInformatie("colofon");

export default async function ColofonPage() {
  const taal = await startTaal();
  const { versie, ...aantallen } = await loadColofon();
  return (
    <Informatiepagina titel={t("informatie.colofon.titel")} inleiding={t("informatie.colofon.inleiding")}>
      <Informatiedeel id="catalogus" titel={t("informatie.colofon.catalogusTitel")}>
        <p>{t("informatie.colofon.aantallen", aantallen)}</p>
        <p>
          {t("informatie.colofon.versie", {
            hash: versie.hash.slice(0, 12),
            datum: describeDatum(versie.datum, taal),
          })}
        </p>
        <p>{t("informatie.colofon.bronnen")}</p>
        <p>
          <TextLink href="/dienstverleners">{t("informatie.colofon.bronnenLink")}</TextLink>
        </p>
      </Informatiedeel>
      <Informatiedeel id="gebieden" titel={t("informatie.colofon.gebiedenTitel")}>
        <Informatielijst
          regels={[
            t("informatie.colofon.cbs"),
            t("informatie.colofon.geonames"),
            t("informatie.colofon.vierpp"),
            t("informatie.colofon.rvig"),
          ]}
        />
        <p>{t("informatie.colofon.bewerkt")}</p>
      </Informatiedeel>
      <Informatiedeel id="software" titel={t("informatie.colofon.codeTitel")}>
        <p>{t("informatie.colofon.code")}</p>
        <p>{t("informatie.colofon.bibliotheken")}</p>
        <p>{t("informatie.colofon.beeld")}</p>
      </Informatiedeel>
    </Informatiepagina>
  );
}
