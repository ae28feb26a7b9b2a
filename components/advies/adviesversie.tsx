import type { Versiebeeld } from "@/lib/teksten/present-advies";
import { t } from "@/components/taal";

/** Under which catalogue and rules the advice holds. */
export function Adviesversie({ versie }: { versie: Versiebeeld }) {
  return <p className="border-t border-line pt-4 text-base text-muted">{t("advies.versie", versie)}</p>;
}
