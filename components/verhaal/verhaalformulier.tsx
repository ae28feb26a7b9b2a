"use client";

import { useActionState, useState } from "react";
import { Suggestielijst, type Suggestieteksten } from "./suggestielijst";
import { useSuggesties } from "./use-suggesties";
import { BEGINSTAND, toNietVerstuurd, type Verhaalstand } from "./verhaalstand";
import { keepVerhaal } from "./onthoud-verhaal";
import { Voorstelformulier, type Voorstelteksten } from "./voorstelformulier";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldError } from "@/components/ui/field-error";
import { forgive } from "@/components/ui/forgive";
import { TextArea } from "@/components/ui/text-area";
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
  nietVerstuurd: { titel: string; uitleg: string };
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
  const [stand, formAction, isPending] = useActionState(
    forgive(action, (vorige, form) => toNietVerstuurd(vorige, String(form.get("verhaal")))),
    BEGINSTAND,
  );
  const { beurt, getypt, voorstel } = stand;
  const fout = stand.fout === null || stand.fout === "niet-verstuurd" ? null : fouten[stand.fout];
  const [tekst, setTekst] = useState({ beurt, tekst: "" });
  // What was sent needs no suggestions any more. They stay until the answer is there: the button must not move away.
  const suggesties = useSuggesties(tekst.beurt === beurt ? tekst.tekst : "", taal, isPending);
  const focus = useFocusOnce(beurt);
  return (
    <div className="space-y-6">
      <form
        action={formAction}
        className="space-y-4"
        noValidate
        onSubmit={(event) => {
          if (isPending) event.preventDefault();
          keepVerhaal(String(new FormData(event.currentTarget).get("verhaal")));
        }}
      >
        {stand.fout !== null && (
          <ErrorSummary
            ref={focus}
            title={fout === null ? teksten.nietVerstuurd.titel : teksten.foutTitel}
            sentence={fout === null ? teksten.nietVerstuurd.uitleg : null}
            errors={fout === null ? [] : [{ text: fout, href: "#verhaal" }]}
          />
        )}
        <label htmlFor="verhaal" className="sr-only">
          {teksten.label}
        </label>
        {fout !== null && <FieldError id="verhaal-fout" prefix={teksten.foutVoor} text={fout} />}
        <TextArea
          key={beurt}
          id="verhaal"
          name="verhaal"
          rows={5}
          defaultValue={getypt}
          readOnly={isPending}
          onText={(getikt) => setTekst({ beurt, tekst: getikt })}
          aria-describedby={fout === null ? "verhaal-uitleg" : "verhaal-uitleg verhaal-fout"}
          aria-invalid={fout !== null}
        />
        <p id="verhaal-uitleg" className="text-base text-muted">
          {teksten.uitleg}
        </p>
        <Suggestielijst suggesties={suggesties} bezig={isPending ? teksten.bezig : null} teksten={teksten.suggesties} />
        <button
          type="submit"
          aria-disabled={isPending}
          className="min-h-12 w-full cursor-pointer rounded-md bg-action px-6 py-2.5 text-lg font-semibold text-on-action transition-colors hover:bg-action-hover sm:w-auto"
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
