import { ButtonLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import type { Overdrachtaanbod as Aanbod } from "@/lib/teksten/present-aanvraag";

/** Offers to send the story, so that nobody has to tell it twice. */
export function Overdrachtaanbod({ aanbod }: { aanbod: Aanbod | null }) {
  if (aanbod === null) return null;
  const { url, naam, kanEerste, anderen, werkdagen, isAcuut } = aanbod;
  return (
    <section aria-labelledby="overdracht" className="max-w-3xl space-y-3 rounded-lg bg-accent px-6 py-5 print:hidden">
      <h2 id="overdracht" className="text-xl font-bold">
        {t(`overdracht.aanbod.${kanEerste ? "titel" : "titelAnderen"}`)}
      </h2>
      <p>
        {kanEerste
          ? t("overdracht.aanbod.uitleg", { naam })
          : t("overdracht.aanbod.uitlegAnderen", { naam, anderen: anderen.join("; ") })}
      </p>
      <p>{t("overdracht.aanbod.termijn", { werkdagen })}</p>
      {isAcuut && <p className="font-semibold">{t("overdracht.aanbod.haast")}</p>}
      <p>
        <ButtonLink look="secondary" href={url}>
          {t("overdracht.aanbod.knop")}
        </ButtonLink>
      </p>
    </section>
  );
}
