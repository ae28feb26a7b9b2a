import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { toTaaladres } from "@/lib/teksten/taaladres";
import type { Suggesties } from "./use-suggesties";

export type Suggestieteksten = {
  titel: string;
  uitleg: string;
  /** What a screen reader hears, per number of suggestions. */
  status: readonly string[];
  nood: Readonly<Record<"nl" | "en", { tekst: string; link: string }>>;
};

type Props = {
  suggesties: Suggesties;
  /** What a screen reader hears while a story is on its way. */
  bezig: string | null;
  teksten: Suggestieteksten;
};

/** A plain list under the text box. The status line is there from the start, so that a change of it is read out. */
export function Suggestielijst({ suggesties: { isNood, taal, lijst }, bezig, teksten }: Props) {
  const nood = teksten.nood[taal];
  return (
    <>
      <p role="status" className="sr-only">
        {bezig ?? (isNood ? nood.tekst : teksten.status[lijst.length])}
      </p>
      {isNood && (
        <Notice kind="warning">
          <p lang={taal}>
            {nood.tekst} <TextLink href={toTaaladres("/direct-hulp", taal)}>{nood.link}</TextLink>
          </p>
        </Notice>
      )}
      {lijst.length > 0 && (
        <section aria-labelledby="suggesties" className="rounded-md border border-line bg-surface px-5 py-4">
          <h2 id="suggesties" className="font-semibold">
            {teksten.titel}
          </h2>
          <p className="text-base text-muted">{teksten.uitleg}</p>
          <ul className="mt-2 space-y-2">
            {lijst.map(({ href, tekst }) => (
              <li key={href}>
                <TextLink href={href}>{tekst}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
