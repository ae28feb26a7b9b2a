import { ButtonLink } from "@/components/ui/link";
import { Antwoordfouten } from "@/components/antwoordfouten";
import { t } from "@/components/taal";
import type { Antwoorden } from "@/lib/vragenlijst/antwoorden";
import type { Veldfout } from "@/lib/vragenlijst/parse-antwoorden";

type Props = { fouten: readonly Veldfout[]; antwoorden: Antwoorden; zonderUrl: string };

/** Instead of an advice: which answers could not be read, and the advice on the others. */
export function Adviesfouten({ fouten, antwoorden, zonderUrl }: Props) {
  return (
    <div className="max-w-2xl space-y-6">
      <Antwoordfouten fouten={fouten} antwoorden={antwoorden} />
      <h1 className="text-4xl font-bold tracking-tight">{t("advies.foutTitel")}</h1>
      <p>{t("advies.foutUitleg")}</p>
      <ButtonLink href={zonderUrl}>{t("advies.zonderFouten")}</ButtonLink>
    </div>
  );
}
