"use client";

import { useActionState, useState } from "react";
import { Suggestielijst, type Suggestieteksten } from "./suggestielijst";
import { useSuggesties } from "./use-suggesties";
import { BEGINSTAND, type Verhaalstand } from "./verhaalstand";
import { Voorstelformulier, type Voorstelteksten } from "./voorstelformulier";
import { useFocusOnce } from "@/components/ui/use-focus-once";
import type { Taal } from "@/lib/catalogus/codes";
import type { Verhaalfout } from "@/lib/vragenlijst/parse-verhaal";

export type Verhaalteksten = {
  label: string;
  uitleg: string;
  knop: string;
  bezig: string;
  foutTitel: string;
  foutVoor: string;
  suggesties: Suggestieteksten;
  voorstel: Voorstelteksten;
};

type Props = {
  /** Of the page; a story may be in another language. */
  taal: Taal;
  action: (stand: Verhaalstand, form: FormData) => Promise<Verhaalstand>;
  teksten: Verhaalteksten;
  /** Sentence per error code. */
  fouten: Readonly<Record<Verhaalfout, string>>;
};

/**
 * The one form in the browser's code: `useActionState` is how a server action gives back what was typed,
 * also without JavaScript, while the text stays out of the address. With JavaScript it suggests while someone types.
 */
export function Verhaalformulier({ taal, action, teksten, fouten }: Props) {
  const [stand, formAction, isPending] = useActionState(action, BEGINSTAND);
  const { beurt, getypt, voorstel } = stand;
  const fout = stand.fout === null ? null : fouten[stand.fout];
  const [tekst, setTekst] = useState("");
  const suggesties = useSuggesties(isPending ? "" : tekst, taal);
  const focus = useFocusOnce(beurt);
  return (
    <div className="space-y-6">
      <form action={formAction} className="space-y-4" noValidate onSubmit={() => setTekst("")}>
        {fout !== null && (
          <div role="alert" className="rounded-md border-3 border-danger bg-danger-soft px-5 py-4">
            <h2 tabIndex={-1} ref={focus} autoFocus className="text-xl font-bold">
              {teksten.foutTitel}
            </h2>
            <p className="mt-1">
              <a href="#verhaal" className="text-action-text underline underline-offset-4">
                {fout}
              </a>
            </p>
          </div>
        )}
        <label htmlFor="verhaal" className="sr-only">
          {teksten.label}
        </label>
        {fout !== null && (
          <p id="verhaal-fout" className="font-semibold text-danger">
            <span className="sr-only">{teksten.foutVoor} </span>
            {fout}
          </p>
        )}
        <textarea
          key={beurt}
          id="verhaal"
          name="verhaal"
          rows={5}
          defaultValue={getypt}
          onChange={(event) => setTekst(event.target.value)}
          aria-describedby={fout === null ? "verhaal-uitleg" : "verhaal-uitleg verhaal-fout"}
          aria-invalid={fout !== null}
          className="block w-full rounded-md border-2 border-line-strong bg-surface px-4 py-3 aria-invalid:border-danger"
        />
        <p id="verhaal-uitleg" className="text-base text-muted">
          {teksten.uitleg}
        </p>
        <Suggestielijst suggesties={suggesties} teksten={teksten.suggesties} />
        <button
          type="submit"
          className="min-h-12 w-full cursor-pointer rounded-md bg-action px-6 py-2.5 text-lg font-semibold text-on-action hover:bg-action-hover sm:w-auto"
        >
          {isPending ? teksten.bezig : teksten.knop}
        </button>
      </form>
      {voorstel !== null && !isPending && (
        <Voorstelformulier key={beurt} taal={taal} voorstel={voorstel} teksten={teksten.voorstel} titleRef={focus} />
      )}
    </div>
  );
}
