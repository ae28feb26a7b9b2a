import { TextLink } from "@/components/ui/link";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";
import { t } from "@/components/taal";

type Nummer = { nummer: string; bronJaar: number | null };
type Props = { naam: string; nummers: readonly Nummer[]; website: string | null };

/** The number that anyone can call, on every page, with the year of its source. */
export function Contactregel({ naam, nummers, website }: Props) {
  const first = nummers[0];
  return (
    <div className="space-y-1">
      {first === undefined ? (
        <p>{t("algemeen.voet.zonderNummer", { naam })}</p>
      ) : (
        <>
          <p>
            {t("algemeen.voet.bellen", { naam })}{" "}
            <strong className="text-xl whitespace-nowrap">
              <TextLink href={toTelefoonUrl(first.nummer)}>{first.nummer}</TextLink>
            </strong>
          </p>
          <p className="text-base text-muted">
            {first.bronJaar === null
              ? t("algemeen.voet.zonderJaar")
              : t("algemeen.voet.bronjaar", { jaar: String(first.bronJaar) })}
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
