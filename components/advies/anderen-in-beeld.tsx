import { Disclosure } from "@/components/ui/disclosure";
import type { Afgevallen, Waarombeeld } from "@/lib/teksten/present-waarom";
import { t } from "@/components/taal";

/** Everyone who was in view and is not recommended: nearest to the story in the open, the long tail folded up. */
export function AnderenInBeeld({ beeld }: { beeld: Pick<Waarombeeld, "dichtbij" | "elders" | "verderWeg"> }) {
  const { dichtbij, elders, verderWeg } = beeld;
  return (
    <section aria-labelledby="anderen" className="space-y-6">
      <h2 id="anderen" className="text-2xl font-bold tracking-tight">
        {t("advies.waarom.anderenTitel")}
      </h2>
      {dichtbij.length === 0 && elders.length === 0 && verderWeg.length === 0 && (
        <p>{t("advies.waarom.anderenGeen")}</p>
      )}
      {dichtbij.length > 0 && <p className="text-muted">{t("advies.waarom.anderenUitleg")}</p>}
      {dichtbij.map(({ groep, lijst }) => (
        <div key={groep} className="space-y-3">
          <h3 className="text-lg font-bold">{t(`advies.waarom.groepen.${groep}`)}</h3>
          <Lijst lijst={lijst} />
        </div>
      ))}
      {elders.length > 0 && (
        <Disclosure title={t("advies.waarom.elders", { aantal: count(elders) })}>
          <Lijst lijst={elders} />
        </Disclosure>
      )}
      {verderWeg.length > 0 && (
        <Disclosure title={t("advies.waarom.verderWeg", { aantal: count(verderWeg) })}>
          <Lijst lijst={verderWeg} />
        </Disclosure>
      )}
    </section>
  );
}

/** One name stands before its reason; many stand below it, so that no reason is read twice. */
function Lijst({ lijst }: { lijst: readonly Afgevallen[] }) {
  return (
    <ul className="space-y-3 text-base">
      {lijst.map(({ reden, namen }) => (
        <li key={reden}>
          {namen.length === 1 ? (
            <>
              <span className="font-semibold">{namen[0]}.</span> {reden}
            </>
          ) : (
            <>
              {reden}
              <ul className="mt-1 list-disc pl-5">
                {namen.map((naam) => (
                  <li key={naam}>{naam}</li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function count(lijst: readonly Afgevallen[]): number {
  return lijst.reduce((sum, { namen }) => sum + namen.length, 0);
}
