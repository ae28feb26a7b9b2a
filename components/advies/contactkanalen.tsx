import { TextLink } from "@/components/ui/link";
import type { Contactkanaal } from "@/lib/catalogus/dienstverlener";
import { listTelefoons } from "@/lib/catalogus/list-telefoons";
import { describeBij, describeGeenNummer, type Bereikbaar, type Terugval } from "@/lib/teksten/describe-contact";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";
import { getTaal, t } from "@/components/taal";

type Props = { contact: Bereikbaar; terugval: Terugval | null };

/** Every way to reach a dienstverlener; without a number that is said, with a number that does answer. */
export function Contactkanalen({ contact, terugval }: Props) {
  const { website, contactkanalen } = contact.dienstverlener;
  const nummers = listTelefoons(contact.dienstverlener);
  const andere = contactkanalen.filter(
    (kanaal) => kanaal.soort !== "telefoon" && (kanaal.waarde !== null || kanaal.soort !== "website"),
  );
  return (
    <div className="space-y-3">
      {nummers.map((kanaal) => (
        <p key={kanaal.waarde}>
          <strong className="text-2xl">
            <TextLink href={toTelefoonUrl(kanaal.waarde)}>{t("advies.bel", { nummer: kanaal.waarde })}</TextLink>
          </strong>
          <Bij kanaal={kanaal} />
        </p>
      ))}
      {nummers.length === 0 && <GeenNummer contact={contact} terugval={terugval} />}
      {website !== null && (
        <p>
          <TextLink href={website}>
            {t("advies.website")} ({new URL(website).hostname.replace(/^www\./, "")})
          </TextLink>
        </p>
      )}
      {andere.length > 0 && (
        <ul className="space-y-1 print:hidden">
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

/** Where to look for the number, and one that does answer. */
function GeenNummer({ contact, terugval }: Props) {
  const { zin, nummer } = describeGeenNummer(contact, terugval, getTaal());
  return (
    <p>
      {zin}
      {nummer !== null && (
        <>
          {" "}
          <TextLink href={toTelefoonUrl(nummer)}>{nummer}</TextLink>.
        </>
      )}
    </p>
  );
}

function Waarde({ kanaal, waarde }: { kanaal: Contactkanaal; waarde: string }) {
  if (kanaal.soort === "e-mail") return <TextLink href={`mailto:${waarde}`}>{waarde}</TextLink>;
  if (/^https?:\/\//.test(waarde))
    return <TextLink href={waarde}>{waarde.replace(/^https?:\/\/(www\.)?/, "")}</TextLink>;
  return waarde;
}

/** Opening hours and the year of the source, small. */
function Bij({ kanaal }: { kanaal: Contactkanaal }) {
  const bij = describeBij(kanaal, getTaal());
  return bij === null ? null : <span className="text-base text-muted"> ({bij})</span>;
}
