import { toTelefoonUrl } from "@/components/contactregel";
import { TextLink } from "@/components/ui/text-link";
import type { Contactkanaal, Dienstverlener } from "@/lib/catalogus/dienstverlener";
import { t } from "@/lib/teksten/teksten";

export type Terugval = { naam: string; nummers: readonly { nummer: string }[] };

/** Every way to reach a dienstverlener; without a number that is said, with a number that does answer. */
export function Contactkanalen({
  dienstverlener,
  terugval,
}: {
  dienstverlener: Dienstverlener;
  terugval: Terugval | null;
}) {
  const { naam, website, contactkanalen } = dienstverlener;
  const terugvalnummer = terugval?.naam === naam ? undefined : terugval?.nummers[0]?.nummer;
  const nummers = contactkanalen.filter((kanaal) => kanaal.soort === "telefoon" && kanaal.waarde !== null);
  const andere = contactkanalen.filter(
    (kanaal) => kanaal.soort !== "telefoon" && (kanaal.waarde !== null || kanaal.soort !== "website"),
  );
  return (
    <div className="space-y-3">
      {nummers.map((kanaal) => (
        <p key={kanaal.waarde}>
          <strong className="text-2xl">
            <TextLink href={toTelefoonUrl(kanaal.waarde ?? "")}>
              {t("advies.bel", { nummer: kanaal.waarde ?? "" })}
            </TextLink>
          </strong>
          <Bij kanaal={kanaal} />
        </p>
      ))}
      {nummers.length === 0 && (
        <p>
          {terugval === null || terugvalnummer === undefined ? (
            t("advies.geenNummer", { naam })
          ) : (
            <>
              {t("advies.geenNummerTerugval", { naam, terugval: terugval.naam })}{" "}
              <TextLink href={toTelefoonUrl(terugvalnummer)}>{terugvalnummer}</TextLink>.
            </>
          )}
        </p>
      )}
      {website !== null && (
        <p>
          <TextLink href={website}>
            {t("advies.website")} ({new URL(website).hostname.replace(/^www\./, "")})
          </TextLink>
        </p>
      )}
      {andere.length > 0 && (
        <ul className="space-y-1">
          {andere.map((kanaal) => (
            <li key={`${kanaal.soort} ${kanaal.waarde} ${kanaal.toelichting}`}>
              <span className="font-semibold">{t(`advies.kanalen.${kanaal.soort}`)}</span>
              {kanaal.waarde !== null && (
                <>
                  : <Waarde kanaal={kanaal} waarde={kanaal.waarde} />
                </>
              )}
              <Bij kanaal={kanaal} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Waarde({ kanaal, waarde }: { kanaal: Contactkanaal; waarde: string }) {
  if (kanaal.soort === "e-mail") return <TextLink href={`mailto:${waarde}`}>{waarde}</TextLink>;
  if (/^https?:\/\//.test(waarde))
    return <TextLink href={waarde}>{waarde.replace(/^https?:\/\/(www\.)?/, "")}</TextLink>;
  return waarde;
}

/** Opening hours and the year of the source, small. */
function Bij({ kanaal: { toelichting, bronJaar } }: { kanaal: Contactkanaal }) {
  const words = [toelichting, bronJaar === null ? null : t("advies.bronjaarKanaal", { jaar: String(bronJaar) })].filter(
    (word) => word !== null,
  );
  return words.length === 0 ? null : <span className="text-base text-muted"> ({words.join(", ")})</span>;
}
