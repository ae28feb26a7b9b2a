import { TextLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import type { Waarombeeld } from "@/lib/teksten/present-waarom";

type Props = { segment: Waarombeeld["segment"]; keuzes: Waarombeeld["segmentkeuzes"] };

/** Where we think that the firm stands, and the other possibilities with what each would change. */
export function Segmentkeuze({ segment, keuzes }: Props) {
  const code = segment ?? "onbekend";
  const naam = t(`advies.segment.${code}.naam`);
  return (
    <section aria-labelledby="segment" className="space-y-3">
      <h2 id="segment" className="text-2xl font-bold tracking-tight">
        {t("advies.waarom.segmentTitel")}
      </h2>
      <p>
        <strong>{segment === null ? `${naam}.` : t("advies.waarom.segmentWijDenken", { naam })}</strong>{" "}
        {t(`advies.segment.${code}.wanneer`)} {t(`advies.segment.${code}.hulp`)}{" "}
        <span className="text-muted">{t("advies.waarom.segmentBron")}</span>
      </p>
      {keuzes.length > 0 && (
        <div className="space-y-3 print:hidden">
          <h3 className="font-semibold">
            {segment === null ? t("advies.waarom.segmentVul") : t("advies.waarom.segmentKlopt")}
          </h3>
          <p>{t("advies.waarom.segmentKies")}</p>
          <ul className="space-y-3">
            {keuzes.map((keuze) => (
              <li key={keuze.segment} className="border-l-4 border-line py-1 pl-4">
                <TextLink href={keuze.waaromUrl}>{t(`advies.segment.${keuze.segment}.wanneer`)}</TextLink>{" "}
                <span className="text-muted">
                  {t(`advies.segment.${keuze.segment}.naam`)}.{" "}
                  {keuze.naam === null
                    ? t("advies.waarom.segmentZelfde")
                    : t("advies.waarom.segmentAnders", { naam: keuze.naam })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
