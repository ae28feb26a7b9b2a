import { SEGMENTEN, THEMAS } from "@/lib/catalogus/codes";
import type { Dekkingscel } from "@/lib/dekking/dekking";
import { t } from "@/lib/teksten/teksten";

/** Regional help per provincie and thema: four numbers per cell, one per segment, with the empty ones marked. */
export function Dekkingstabel({ cellen }: { cellen: readonly Dekkingscel[] }) {
  const provincies = [...new Set(cellen.map(({ provincie }) => provincie))];
  return (
    // Wide by nature: it scrolls by itself, also from the keyboard.
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("dekking.cellenTitel")}>
      <table className="w-full min-w-3xl border-collapse text-sm">
        <thead>
          <tr className="border-b-2 border-line text-left align-bottom">
            <th scope="col" className="py-2 pr-4">
              {t("dekking.provincie")}
            </th>
            {THEMAS.map((thema) => (
              <th key={thema} scope="col" className="px-2 py-2 font-semibold">
                {t(`themas.${thema}.naam`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {provincies.map((provincie) => (
            <tr key={provincie} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left font-semibold">
                {provincie}
              </th>
              {THEMAS.map((thema) => (
                <td key={thema} className="px-2 py-2 whitespace-nowrap tabular-nums">
                  {SEGMENTEN.map((segment, place) => {
                    const aantal =
                      cellen.find(
                        (cel) => cel.provincie === provincie && cel.thema === thema && cel.segment === segment,
                      )?.regionaal ?? 0;
                    return (
                      <span key={segment}>
                        {place > 0 && <span className="text-muted"> / </span>}
                        <span className={aantal === 0 ? "rounded-sm bg-warning-soft px-1 font-bold" : undefined}>
                          {aantal}
                        </span>
                      </span>
                    );
                  })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
