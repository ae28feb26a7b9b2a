import { TextLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import type { Schetsbeeld } from "@/lib/teksten/present-schets";

/** The advice as far as it is certain, beside a question that is still open. */
export function Schets({ schets: { naam, behalveBijHaast }, adviesUrl }: { schets: Schetsbeeld; adviesUrl: string }) {
  return (
    <aside aria-labelledby="schets" className="space-y-2 rounded-lg bg-accent px-5 py-4 sm:px-6">
      <h2 id="schets" className="text-base font-semibold text-on-accent">
        {t("vragenlijst.schets.titel")}
      </h2>
      <p className="text-xl font-bold">{naam}</p>
      <p>{behalveBijHaast ? t("vragenlijst.schets.behalveBijHaast") : t("vragenlijst.schets.vast")}</p>
      <p>
        <TextLink href={adviesUrl}>{t("vragenlijst.schets.link")}</TextLink>
      </p>
    </aside>
  );
}
