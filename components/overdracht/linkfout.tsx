import { ButtonLink } from "@/components/ui/link";
import { t } from "@/components/taal";

type Props = {
  reden: "ongeldig" | "verlopen" | "weg" | "niet-gevraagd";
  /** The ondernemer's own page, where that is still there. */
  statusUrl?: string;
};

/** For a link that leads nowhere: why, and where to go. The number to call is below every page. */
export function Linkfout({ reden, statusUrl }: Props) {
  return (
    <div className="max-w-2xl space-y-6">
      <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.link.titel")}</h1>
      <p>{t(`overdracht.link.${reden}`)}</p>
      <ButtonLink href={statusUrl ?? "/"}>
        {t(statusUrl === undefined ? "overdracht.link.opnieuw" : "overdracht.kaart.terug")}
      </ButtonLink>
    </div>
  );
}
