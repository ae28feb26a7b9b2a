import { TextLink } from "@/components/ui/link";
import type { Antwoordregel } from "@/lib/teksten/list-regels";
import { t } from "@/components/taal";

/** Questions with their answers, each with a link to change it. */
export function Antwoordenlijst({ regels }: { regels: readonly Antwoordregel[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {regels.map(({ stap, antwoord, wijzigUrl }) => {
        const kort = t(`vragenlijst.stappen.${stap}.kort`);
        return (
          <div key={stap} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[10rem_1fr_auto]">
            <dt className="font-semibold">{kort}</dt>
            <dd className={antwoord === null ? "text-muted" : undefined}>
              {antwoord ?? t("vragenlijst.samenvatting.nietBeantwoord")}
            </dd>
            <dd className="text-base print:hidden">
              <TextLink href={wijzigUrl}>
                {antwoord === null ? t("vragenlijst.samenvatting.beantwoord") : t("vragenlijst.samenvatting.wijzig")}
                <span className="sr-only"> {kort}</span>
              </TextLink>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
