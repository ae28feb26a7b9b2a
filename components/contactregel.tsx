import { TextLink } from "@/components/ui/text-link";
import { t } from "@/lib/teksten/teksten";

type Props = { naam: string; telefoon: string | null; bronJaar: number | null; website: string | null };

/** The number that anyone can call, on every page, with the year of its source. */
export function Contactregel({ naam, telefoon, bronJaar, website }: Props) {
  return (
    <div className="space-y-1">
      {telefoon === null ? (
        <p>{t("algemeen.voet.zonderNummer", { naam })}</p>
      ) : (
        <>
          <p>
            {t("algemeen.voet.bellen", { naam })}{" "}
            <strong className="text-xl whitespace-nowrap">
              <TextLink href={toTelefoonUrl(telefoon)}>{telefoon}</TextLink>
            </strong>
          </p>
          <p className="text-base text-muted">
            {bronJaar === null
              ? t("algemeen.voet.zonderJaar")
              : t("algemeen.voet.bronjaar", { jaar: String(bronJaar) })}
          </p>
        </>
      )}
      {website !== null && (
        <p className="text-base">
          <TextLink href={website}>{t("algemeen.voet.website", { naam })}</TextLink>
        </p>
      )}
    </div>
  );
}

/** "0800-0113" to "tel:08000113". */
export function toTelefoonUrl(nummer: string): string {
  return `tel:${nummer.replace(/[^\d+]/g, "")}`;
}
