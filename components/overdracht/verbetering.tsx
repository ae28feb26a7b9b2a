"use client";

import { useActionState } from "react";
import { toNietVerstuurd, type Verbeterstand } from "./verbeterstand";
import { Button } from "@/components/ui/button";
import { forgive } from "@/components/ui/forgive";
import { KeptField } from "@/components/ui/kept-field";
import { TextArea } from "@/components/ui/text-area";
import { useFocusOnce } from "@/components/ui/use-focus-once";
import type { Verbeterveld } from "@/lib/overdracht/parse-verbetering";

type Props = {
  link: string;
  /** As it is kept now. */
  begin: Verbeterstand["getypt"];
  action: (stand: Verbeterstand, form: FormData) => Promise<Verbeterstand>;
  teksten: Readonly<Record<Verbeterveld | "foutTitel" | "verhaalUitleg" | "knop" | "bezig", string>> & {
    /** Sentence per field and code. */
    fouten: Readonly<Record<string, string>>;
    storingen: Readonly<Record<NonNullable<Verbeterstand["storing"]>, string>>;
  };
};

/** What an ondernemer left, to be put right. */
export function Verbetering({ link, begin, action, teksten }: Props) {
  const [{ beurt, getypt, fouten, storing }, formAction, isPending] = useActionState(forgive(action, toNietVerstuurd), {
    beurt: 0,
    getypt: begin,
    fouten: [],
    storing: null,
  });
  const focus = useFocusOnce(beurt);
  const isFout = (veld: Verbeterveld) => fouten.some((fout) => fout.veld === veld);
  return (
    <form
      key={beurt}
      action={formAction}
      className="space-y-6"
      noValidate
      onSubmit={(event) => isPending && event.preventDefault()}
    >
      <input type="hidden" name="link" value={link} />
      {(fouten.length > 0 || storing !== null) && (
        <div role="alert" className="rounded-md border-3 border-danger bg-danger-soft px-5 py-4">
          <h2 tabIndex={-1} ref={focus} autoFocus className="text-xl font-bold">
            {teksten.foutTitel}
          </h2>
          {storing !== null && <p className="mt-1">{teksten.storingen[storing]}</p>}
          <ul className="mt-2 space-y-1">
            {fouten.map(({ veld, code }) => (
              <li key={veld}>
                <a href={`#${veld}`} className="text-action-text underline underline-offset-4">
                  {teksten.fouten[`${veld}.${code}`]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="space-y-2">
        <label htmlFor="verhaal" className="block font-semibold">
          {teksten.verhaal}
        </label>
        <p id="verhaal-uitleg" className="text-muted">
          {teksten.verhaalUitleg}
        </p>
        <TextArea
          id="verhaal"
          name="verhaal"
          rows={8}
          defaultValue={getypt.verhaal}
          aria-describedby="verhaal-uitleg"
          aria-invalid={isFout("verhaal")}
        />
      </div>
      <KeptField
        id="naam"
        name="naam"
        label={teksten.naam}
        autoComplete="name"
        defaultValue={getypt.naam}
        aria-invalid={isFout("naam")}
      />
      <KeptField
        id="telefoon"
        name="telefoon"
        type="tel"
        label={teksten.telefoon}
        autoComplete="tel"
        defaultValue={getypt.telefoon}
        aria-invalid={isFout("telefoon")}
      />
      <Button aria-disabled={isPending}>{isPending ? teksten.bezig : teksten.knop}</Button>
    </form>
  );
}
