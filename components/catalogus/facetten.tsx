import { TextLink } from "@/components/ui/link";
import { Disclosure } from "@/components/ui/disclosure";
import { nameFacetwaarde } from "@/lib/teksten/name-facet";
import { getTaal, t } from "@/components/taal";
import type { Zoekindex, Zoekresultaat } from "@/lib/zoeken/zoekindex";
import { FACETTEN, toZoekUrl, type Zoekvraag } from "@/lib/zoeken/zoekvraag";

type Props = { zoekvraag: Zoekvraag; resultaat: Zoekresultaat; index: Zoekindex };

/** What is chosen, each with a link that takes it away. */
export function Gekozen({ zoekvraag, index }: Omit<Props, "resultaat">) {
  const chosen = FACETTEN.flatMap((facet) => {
    const naam = zoekvraag[facet] === undefined ? null : nameFacetwaarde(facet, zoekvraag[facet], index, getTaal());
    return naam === null ? [] : [{ facet, naam }];
  });
  if (chosen.length === 0) return null;
  return (
    <section aria-labelledby="gekozen" className="space-y-2">
      <h2 id="gekozen" className="font-semibold">
        {t("catalogus.gekozenTitel")}
      </h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-2">
        {chosen.map(({ facet, naam }) => (
          <li key={facet} className="rounded-md border border-line bg-action-soft px-3 py-1">
            {naam}{" "}
            <TextLink href={toZoekUrl({ ...zoekvraag, [facet]: undefined, pagina: 1 })}>
              <span aria-hidden>×</span>
              <span className="sr-only">{t("catalogus.haalWeg", { naam })}</span>
            </TextLink>
          </li>
        ))}
        <li className="py-1">
          <TextLink href="/dienstverleners">{t("catalogus.wisAlles")}</TextLink>
        </li>
      </ul>
    </section>
  );
}

/** The values by which one can narrow the list, with how many remain. Links, so that it works without JavaScript. */
export function Facetten({ zoekvraag, resultaat, index }: Props) {
  return (
    <nav aria-labelledby="verfijn" className="space-y-3">
      <h2 id="verfijn" className="text-xl font-bold">
        {t("catalogus.verfijnTitel")}
      </h2>
      {FACETTEN.map((facet) => {
        const waarden = resultaat.facetten[facet].filter(({ waarde }) => waarde !== zoekvraag[facet]);
        if (waarden.length === 0) return null;
        return (
          <Disclosure key={facet} title={t(`catalogus.facetten.${facet}`)}>
            <ul className="space-y-1">
              {waarden.map(({ waarde, aantal }) => (
                <li key={waarde}>
                  <TextLink href={toZoekUrl({ ...zoekvraag, [facet]: waarde, pagina: 1 })}>
                    {nameFacetwaarde(facet, waarde, index, getTaal()) ?? waarde}
                  </TextLink>{" "}
                  <span className="text-base text-muted">({aantal})</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </nav>
  );
}
