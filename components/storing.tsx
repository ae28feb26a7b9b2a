import type fouten from "@/content/teksten/nl/fouten.json";

type Props = { error: unknown; teksten: (typeof fouten)["storing"] };

/** Plain links instead of buttons with events: they work when scripts do not. */
export function Storing({ error, teksten }: Props) {
  const nummer = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <div className="max-w-2xl space-y-5">
      <h1 className="text-4xl font-bold tracking-tight">{teksten.titel}</h1>
      <p>{teksten.tekst}</p>
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
