import { ErrorSummary } from "@/components/ui/error-summary";
import { describeFout } from "@/lib/teksten/describe-fout";
import { getTaal, naar, t } from "@/components/taal";
import { toUrl, type Antwoorden } from "@/lib/vragenlijst/antwoorden";
import type { Veldfout } from "@/lib/vragenlijst/parse-antwoorden";
import { stapOfVeld } from "@/lib/vragenlijst/stappen";

/** Answers in the address that could not be read, each with a link to its question. */
export function Antwoordfouten({ fouten, antwoorden }: { fouten: readonly Veldfout[]; antwoorden: Antwoorden }) {
  if (fouten.length === 0) return null;
  return (
    <ErrorSummary
      title={t("vragenlijst.foutTitel")}
      errors={fouten.map((fout) => {
        const stap = stapOfVeld(fout.veld);
        const vraag = t(`vragenlijst.stappen.${stap}.vraag`);
        return {
          text: t("vragenlijst.andereVraag", { vraag, fout: describeFout(fout, getTaal()) }),
          href: naar(toUrl(`/vragenlijst/${stap}`, antwoorden)),
        };
      })}
    />
  );
}
