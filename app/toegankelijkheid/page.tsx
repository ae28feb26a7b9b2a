import { describeInformatie } from "@/app/describe-informatie";
import { startTaal } from "@/app/start-taal";
import { Informatiedeel, Informatielijst, Informatiepagina } from "@/components/informatie/informatiepagina";
import { t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { describeDatum } from "@/lib/teksten/describe-datum";

/** The day on which what this statement says was last true; change it with the statement. */
const OPGESTELD_OP = "2026-11-21";

export const generateMetadata = () => describeInformatie("toegankelijkheid");

export default async function ToegankelijkheidPage() {
  const taal = await startTaal();
  return (
    <Informatiepagina
      titel={t("informatie.toegankelijkheid.titel")}
      inleiding={t("informatie.toegankelijkheid.inleiding")}
    >
      <Informatiedeel id="status" titel={t("informatie.toegankelijkheid.statusTitel")}>
        <Notice kind="neutral">
          <p className="text-xl font-bold">{t("informatie.toegankelijkheid.status")}</p>
        </Notice>
        <p>{t("informatie.toegankelijkheid.statusUitleg")}</p>
      </Informatiedeel>
      <Informatiedeel id="wel-getest" titel={t("informatie.toegankelijkheid.welTitel")}>
        <Informatielijst
          regels={[
            t("informatie.toegankelijkheid.axe"),
            t("informatie.toegankelijkheid.smal"),
            t("informatie.toegankelijkheid.toetsenbord"),
            t("informatie.toegankelijkheid.vergroting"),
            t("informatie.toegankelijkheid.zonderScript"),
          ]}
        />
      </Informatiedeel>
      <Informatiedeel id="niet-getest" titel={t("informatie.toegankelijkheid.nietTitel")}>
        <Informatielijst
          regels={[
            t("informatie.toegankelijkheid.mensen"),
            t("informatie.toegankelijkheid.onderzoek"),
            t("informatie.toegankelijkheid.hulpmiddelen"),
            t("informatie.toegankelijkheid.engels"),
          ]}
        />
        <p>{t("informatie.toegankelijkheid.automatisch")}</p>
      </Informatiedeel>
      <Informatiedeel id="melden" titel={t("informatie.toegankelijkheid.meldTitel")}>
        <p>{t("informatie.toegankelijkheid.meld")}</p>
        <p>
          <TextLink href="/contact">{t("informatie.toegankelijkheid.meldLink")}</TextLink>
        </p>
      </Informatiedeel>
      <p className="text-muted">
        {t("informatie.toegankelijkheid.datum", { datum: describeDatum(OPGESTELD_OP, taal) })}
      </p>
    </Informatiepagina>
  );
}
