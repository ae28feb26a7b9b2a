import { t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

/** A number to call, with the year of its source where that is known. */
export function Belnummer({
  nummer,
  bronJaar,
  isGroot = false,
}: {
  nummer: string;
  bronJaar: number | null;
  isGroot?: boolean;
}) {
  return (
    <>
      <strong className={isGroot ? "text-2xl" : undefined}>
        <TextLink href={toTelefoonUrl(nummer)}>{t("advies.bel", { nummer })}</TextLink>
      </strong>
      {bronJaar !== null && (
        <span className="text-base text-muted"> ({t("advies.bronjaarKanaal", { jaar: String(bronJaar) })})</span>
      )}
    </>
  );
}
