import { ButtonLink } from "@/components/ui/link";
import { t } from "@/components/taal";

/** For a link that leads nowhere: why, and where to go. The number to call is below every page. */
export function Linkfout({ reden }: { reden: "ongeldig" | "verlopen" | "weg" }) {
  return (
    <div className="max-w-2xl space-y-6">
      <h1 className="text-4xl font-bold tracking-tight">{t("overdracht.link.titel")}</h1>
      <p>{t(`overdracht.link.${reden}`)}</p>
      <ButtonLink href="/">{t("overdracht.link.opnieuw")}</ButtonLink>
    </div>
  );
}
