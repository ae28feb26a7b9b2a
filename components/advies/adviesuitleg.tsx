import { Antwoordenlijst } from "@/components/antwoordenlijst";
import { TextLink } from "@/components/ui/text-link";
import type { Adviesbeeld } from "@/lib/teksten/present-advies";
import { t } from "@/lib/teksten/teksten";

/** Why this advice: the answers, the segment, and who fell out. */
export function Adviesuitleg({ beeld, samenvattingUrl }: { beeld: Adviesbeeld; samenvattingUrl: string }) {
  const { antwoorden, afgevallen, afgevallenRest } = beeld;
  const segment = beeld.segment ?? "onbekend";
  return (
    <details className="rounded-lg border border-line bg-surface px-6 py-5">
      <summary className="min-h-6 text-xl font-bold text-action-text">
        <h2 className="inline">{t("advies.uitlegTitel")}</h2>
      </summary>
      <div className="mt-6 space-y-8">
        <section className="max-w-3xl space-y-3">
          <h3 className="text-lg font-bold">{t("advies.antwoordenTitel")}</h3>
          {antwoorden.length === 0 ? <p>{t("advies.geenAntwoorden")}</p> : <Antwoordenlijst regels={antwoorden} />}
          <p className="print:hidden">
            <TextLink href={samenvattingUrl}>{t("advies.wijzigAlles")}</TextLink>
          </p>
        </section>
        <section className="max-w-3xl space-y-3">
          <h3 className="text-lg font-bold">{t("advies.segmentTitel")}</h3>
          <p>
            <strong>{t(`advies.segment.${segment}.naam`)}.</strong> {t(`advies.segment.${segment}.uitleg`)}{" "}
            <span className="text-muted">{t("advies.segmentBron")}</span>
          </p>
        </section>
        {afgevallen.length > 0 && (
          <section className="max-w-3xl space-y-3">
            <h3 className="text-lg font-bold">{t("advies.afgevallenTitel")}</h3>
            <ul className="space-y-2">
              {afgevallen.map(({ dienst, naam, redenen }) => (
                <li key={dienst}>
                  <span className="font-semibold">{naam}.</span> {redenen.join(" ")}
                </li>
              ))}
            </ul>
            {afgevallenRest > 0 && (
              <p className="text-muted">{t("advies.afgevallenRest", { aantal: afgevallenRest })}</p>
            )}
          </section>
        )}
      </div>
    </details>
  );
}
