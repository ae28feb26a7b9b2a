import { TextLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import type { Aanvraagbeeld } from "@/lib/teksten/present-aanvraag";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

/** Parties that one has to call oneself. */
export function ZonderAdres({ lijst }: { lijst: Aanvraagbeeld["zonderAdres"] }) {
  return (
    <ul className="space-y-1">
      {lijst.map(({ naam, nummer }) => (
        <li key={naam}>
          {nummer === null ? (
            `${naam} (${t("overdracht.aanvraag.zonderNummer")})`
          ) : (
            <TextLink href={toTelefoonUrl(nummer)}>{t("overdracht.geenAdres.bel", { naam, nummer })}</TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}
