import { TextLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import { toUrl } from "@/lib/vragenlijst/antwoorden";
import type { Vraag } from "@/lib/vragenlijst/vraag";

/** Gemeenten that the typed place may mean. Each link gives the answer and leads on to the next question. */
export function Plaatskeuze({ vraag: { overige, plaatskeuze } }: { vraag: Vraag }) {
  if (plaatskeuze === null) return null;
  const isKeuze = plaatskeuze.soort === "keuze";
  const suggesties = isKeuze
    ? plaatskeuze.gemeenten.map((gemeente) => ({ naam: gemeente.naam, gemeente }))
    : plaatskeuze.suggesties;
  const postcode = isKeuze ? (plaatskeuze.postcode ?? undefined) : undefined;
  if (suggesties.length === 0) return null;
  return (
    <div className="space-y-2 rounded-md border border-line bg-surface px-5 py-4">
      <p className="font-semibold">{isKeuze ? t("vragenlijst.kiesGemeente") : t("vragenlijst.bedoeltU")}</p>
      <ul className="space-y-2">
        {suggesties.map(({ naam, gemeente }) => (
          <li key={gemeente.code}>
            <TextLink
              href={`${toUrl("/vragenlijst/gemeente", { ...overige, gemeente: gemeente.naam, ...(postcode && { postcode }) })}&stap=gemeente`}
            >
              {naam === gemeente.naam
                ? t("vragenlijst.provincieBij", { gemeente: naam, provincie: gemeente.provincie })
                : t("vragenlijst.gemeenteBij", { plaats: naam, gemeente: gemeente.naam })}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
