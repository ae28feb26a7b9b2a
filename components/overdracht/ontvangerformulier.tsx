"use client";

import { useActionState } from "react";
import { BEGINSTAND, toNietVerstuurd, type Ontvangerstand } from "./ontvangerstand";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ChoiceList, type Choice } from "@/components/ui/choice-list";
import { forgive } from "@/components/ui/forgive";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useFocusOnce } from "@/components/ui/use-focus-once";
import type { Ontvangerveld, Ontvangerzet } from "@/lib/overdracht/ontvangerzet";

export type Ontvangerteksten = {
  titel: string;
  uitleg: string;
  knop: string;
  bezig: string;
  foutTitel: string;
  fouten: Readonly<Record<Ontvangerveld, string>>;
  storingen: Readonly<Record<NonNullable<Ontvangerstand["storing"]>, string>>;
  toelichting: string;
  toelichtingUitleg: string;
};

/** A field that one form has and another has not. */
export type Ontvangerinvoer =
  | { soort: "tekst"; naam: "naam" | "telefoon"; label: string }
  | { soort: "dag"; naam: "afspraak"; label: string; min: string; max: string }
  | { soort: "keuze"; naam: "reden" | "keuze"; label: string; choices: readonly Choice[] };

type Props = {
  zet: Ontvangerzet;
  isOpen: boolean;
  link: string;
  velden: readonly Ontvangerinvoer[];
  action: (stand: Ontvangerstand, form: FormData) => Promise<Ontvangerstand>;
  teksten: Ontvangerteksten;
};

/** One of the answers that a receiver can give, open once something was wrong with it: also in a page without JavaScript. */
export function Ontvangerformulier({ zet, isOpen, link, velden, action, teksten }: Props) {
  const [stand, formAction, isPending] = useActionState(forgive(action, toNietVerstuurd), BEGINSTAND);
  const { beurt, fouten, storing, getypt } = stand;
  const focus = useFocusOnce(beurt);
  return (
    <Disclosure title={teksten.titel} open={isOpen || beurt > 0}>
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
          <div role="alert" className="rounded-md border-3 border-danger bg-danger-soft px-5 py-4">
            <h3 tabIndex={-1} ref={focus} autoFocus className="text-xl font-bold">
              {teksten.foutTitel}
            </h3>
            {storing !== null && <p className="mt-1">{teksten.storingen[storing]}</p>}
            <ul className="mt-2 space-y-1">
              {fouten.map((veld) => (
                <li key={veld}>
                  <a href={`#${zet}-${veld}`} className="text-action-text underline underline-offset-4">
                    {teksten.fouten[veld]}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {velden.map((veld) => {
          const id = `${zet}-${veld.naam}`;
          if (veld.soort === "keuze")
            return (
              <fieldset key={veld.naam} className="space-y-2">
                <legend className="mb-2 font-semibold">{veld.label}</legend>
                <ChoiceList
                  type="radio"
                  name={veld.naam}
                  id={id}
                  choices={veld.choices}
                  chosen={[getypt[veld.naam] ?? ""]}
                />
              </fieldset>
            );
          const day = veld.soort === "dag" ? { type: "date", min: veld.min, max: veld.max } : {};
          return (
            <TextField
              key={veld.naam}
              id={id}
              name={veld.naam}
              label={veld.label}
              type={veld.naam === "telefoon" ? "tel" : "text"}
              autoComplete={veld.naam === "naam" ? "name" : veld.naam === "telefoon" ? "tel" : undefined}
              defaultValue={getypt[veld.naam]}
              aria-invalid={fouten.includes(veld.naam)}
              {...day}
            />
          );
        })}
        <div className="space-y-1">
          <label htmlFor={`${zet}-toelichting`} className="block font-semibold">
            {teksten.toelichting}
          </label>
          <p id={`${zet}-toelichting-uitleg`} className="text-base text-muted">
            {teksten.toelichtingUitleg}
          </p>
          <TextArea
            id={`${zet}-toelichting`}
            name="toelichting"
            rows={2}
            defaultValue={getypt.toelichting}
            aria-describedby={`${zet}-toelichting-uitleg`}
            aria-invalid={fouten.includes("toelichting")}
          />
        </div>
        <Button aria-disabled={isPending}>{isPending ? teksten.bezig : teksten.knop}</Button>
      </form>
    </Disclosure>
  );
}
