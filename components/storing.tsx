import type fouten from "@/content/teksten/nl/fouten.json";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

type Noodnummer = { naam: string; nummer: string; bronJaar: number };
type Teksten = (typeof fouten)["storing"];
type Props = { error: unknown; teksten: Teksten; engels: Teksten; noodnummer?: Noodnummer };

/** Where the language of the page can no longer be known: Dutch, and the same in short in English. Plain links instead of buttons with events: they work when scripts do not. */
export function Storing({ error, teksten, engels, noodnummer }: Props) {
  const nummer = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <div className="max-w-2xl space-y-5">
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
      <p lang="en">
        <strong>{engels.titel}.</strong> {engels.tekst}
      </p>
      {nummer !== null && <p>{teksten.nummer.replace("{nummer}", nummer)}</p>}
      <p>
        <a href="" className="text-action-text underline underline-offset-4">
          {teksten.opnieuw}
        </a>
      </p>
      <p>
        {/* A full page load on purpose: the router may be what broke. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
        <a href="/" className="text-action-text underline underline-offset-4">
          {teksten.begin}
        </a>
      </p>
    </div>
  );
}
