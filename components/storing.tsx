import engels from "@/content/teksten/en/fouten.json";
import nederlands from "@/content/teksten/nl/fouten.json";
import type { Taal } from "@/lib/catalogus/codes";
import { toTaaladres } from "@/lib/teksten/taaladres";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

type Noodnummer = { naam: string; nummer: string; bronJaar: number };
type Props = { error: unknown; taal: Taal; noodnummer?: Noodnummer };

/** In Dutch with the same in short in English, or in English. Plain links instead of buttons with events: they work when scripts do not. */
export function Storing({ error, taal, noodnummer }: Props) {
  const teksten = (taal === "nl" ? nederlands : engels).storing;
  const nummer = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <div className="max-w-2xl space-y-5">
      <title>{teksten.titel}</title>
      <h1 className="text-4xl font-bold tracking-tight">{teksten.titel}</h1>
      <p>{teksten.tekst}</p>
      {noodnummer !== undefined && (
        <p>
          {teksten.bel.replace("{naam}", noodnummer.naam)}{" "}
          <a href={toTelefoonUrl(noodnummer.nummer)} className="text-xl font-bold text-action-text underline">
            {noodnummer.nummer}
          </a>
          . <span className="text-muted">{teksten.bronjaar.replace("{jaar}", String(noodnummer.bronJaar))}</span>
        </p>
      )}
      {taal === "nl" && (
        <p lang="en">
          <strong>{engels.storing.titel}.</strong> {engels.storing.tekst}
        </p>
      )}
      {nummer !== null && <p>{teksten.nummer.replace("{nummer}", nummer)}</p>}
      <p>
        <a href="" className="text-action-text underline underline-offset-4">
          {teksten.opnieuw}
        </a>
      </p>
      <p>
        {/* A full page load on purpose: the router may be what broke. */}
        <a href={toTaaladres("/", taal)} className="text-action-text underline underline-offset-4">
          {teksten.begin}
        </a>
      </p>
    </div>
  );
}
