import type { Bewaardbeeld } from "@/lib/teksten/present-bewaard";
import { t } from "@/components/taal";

/** Above the advice of now: what was advised when the link was kept, and what has changed since. */
export function BewaardAdvies({ bewaard }: { bewaard: Bewaardbeeld }) {
  const { datum, eersteContact, doorverwijzingen, wijzigingen } = bewaard;
  return (
    <section
      aria-labelledby="bewaard"
      className="space-y-5 rounded-lg border border-line bg-sunken px-6 py-6 sm:px-8 print:hidden"
    >
      <div className="space-y-1">
        <h2 id="bewaard" className="text-2xl font-bold tracking-tight">
          {t("advies.bewaard.titel", { datum })}
        </h2>
        <p className="text-muted">{t("advies.bewaard.uitleg")}</p>
      </div>
      <div className="grid grid-cols-1 gap-x-12 gap-y-5 lg:grid-cols-2">
        <dl className="space-y-3">
          <div>
            <dt className="font-semibold">{t("advies.bewaard.eersteContact")}</dt>
            <dd>{eersteContact}</dd>
          </div>
          <div>
            <dt className="font-semibold">{t("advies.bewaard.daarna")}</dt>
            {doorverwijzingen.length === 0 && <dd>{t("advies.bewaard.geenDaarna")}</dd>}
            {doorverwijzingen.map((naam, index) => (
              <dd key={index}>{naam}</dd>
            ))}
          </div>
        </dl>
        <div className="space-y-2">
          <h3 className="font-semibold">{t("advies.bewaard.nuTitel")}</h3>
          {wijzigingen.length === 0 ? (
            <p>{t("advies.bewaard.ongewijzigd")}</p>
          ) : (
            <ul className="list-disc space-y-1 pl-5">
              {wijzigingen.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}
