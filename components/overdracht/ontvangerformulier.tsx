"use client";

import { useActionState } from "react";
import { BEGINSTAND, toNietVerstuurd, type Ontvangerstand } from "./ontvangerstand";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ChoiceList, type Choice } from "@/components/ui/choice-list";
import { ErrorSummary } from "@/components/ui/error-summary";
import { describeError, FieldError, toErrorId, type FieldMessage } from "@/components/ui/field-error";
import { forgive } from "@/components/ui/forgive";
import { KeptField } from "@/components/ui/kept-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useFocusOnce } from "@/components/ui/use-focus-once";
import type { Ontvangerveld, Ontvangerzet } from "@/lib/overdracht/ontvangerzet";

export type Ontvangerteksten = {
  titel: string;
  uitleg: string;
  knop: string;
  bezig: string;
  foutTitel: string;
  foutVoor: string;
  fouten: Readonly<Record<Ontvangerveld, string>>;
  storingen: Readonly<Record<NonNullable<Ontvangerstand["storing"]>, string>>;
  toelichting: string;
  toelichtingUitleg: string;
};

/** A field that one form has and another has not. */
export type Ontvangerinvoer =
  | { soort: "tekst"; naam: "naam" | "telefoon"; label: string }
  | { soort: "dag"; naam: "afspraak"; label: string; uitleg?: string; min: string; max: string }
  | { soort: "keuze"; naam: "reden" | "keuze"; label: string; choices: readonly Choice[] };

type Props = {
  zet: Ontvangerzet;
  isEerste: boolean;
  link: string;
  velden: readonly Ontvangerinvoer[];
  action: (stand: Ontvangerstand, form: FormData) => Promise<Ontvangerstand>;
  teksten: Ontvangerteksten;
};

/** One of the answers that a receiver can give, behind its own heading; it is open once there is something to tell. */
export function Ontvangerformulier({ zet, isEerste, link, velden, action, teksten }: Props) {
  const [stand, formAction, isPending] = useActionState(forgive(action, toNietVerstuurd), BEGINSTAND);
  const { beurt, fouten, storing, getypt } = stand;
  const focus = useFocusOnce(beurt);
  const findFout = (veld: Ontvangerveld): FieldMessage | null =>
    fouten.includes(veld) ? { prefix: teksten.foutVoor, text: teksten.fouten[veld] } : null;
  return (
    <Disclosure title={teksten.titel} open={isEerste || beurt > 0}>
      <form
        key={beurt}
        action={formAction}
        className="space-y-4"
        noValidate
        onSubmit={(event) => isPending && event.preventDefault()}
      >
        <input type="hidden" name="link" value={link} />
        <input type="hidden" name="zet" value={zet} />
        <p>{teksten.uitleg}</p>
        {(fouten.length > 0 || storing !== null) && (
          <ErrorSummary
            id={`${zet}-fouten`}
            ref={focus}
            title={teksten.foutTitel}
            sentence={storing === null ? null : teksten.storingen[storing]}
            errors={fouten.map((veld) => ({ text: teksten.fouten[veld], href: `#${zet}-${veld}` }))}
          />
        )}
        {velden.map((veld) => {
          const id = `${zet}-${veld.naam}`;
          const fout = findFout(veld.naam);
          if (veld.soort === "keuze")
            return (
              <fieldset
                key={veld.naam}
                className="space-y-2"
                aria-describedby={describeError(id, fout)["aria-describedby"]}
              >
                <legend className="mb-2 font-semibold">{veld.label}</legend>
                {fout !== null && <FieldError id={toErrorId(id)} {...fout} />}
                <ChoiceList
                  type="radio"
                  name={veld.naam}
                  id={id}
                  choices={veld.choices}
                  chosen={[getypt[veld.naam] ?? ""]}
                />
              </fieldset>
            );
          const day = veld.soort === "dag" ? { type: "date", min: veld.min, max: veld.max, hint: veld.uitleg } : {};
          return (
            <KeptField
              key={veld.naam}
              id={id}
              name={veld.naam}
              label={veld.label}
              type={veld.naam === "telefoon" ? "tel" : "text"}
              autoComplete={veld.naam === "naam" ? "name" : veld.naam === "telefoon" ? "tel" : undefined}
              defaultValue={getypt[veld.naam]}
              error={fout}
              {...day}
            />
          );
        })}
        <TextAreaField
          id={`${zet}-toelichting`}
          name="toelichting"
          label={teksten.toelichting}
          hint={teksten.toelichtingUitleg}
          error={findFout("toelichting")}
          rows={2}
          defaultValue={getypt.toelichting}
        />
        <Button aria-disabled={isPending}>{isPending ? teksten.bezig : teksten.knop}</Button>
      </form>
    </Disclosure>
  );
}
