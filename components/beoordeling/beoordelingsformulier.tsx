"use client";

import { useActionState, type SyntheticEvent } from "react";
import { BEGINSTAND, toNietVerstuurd, type Beoordelingsstand, type Verzendfout } from "./beoordelingsstand";
import { Lokveld } from "@/components/lokveld";
import { forgive } from "@/components/ui/forgive";
import { TextArea } from "@/components/ui/text-area";
import { useFocusOnce } from "@/components/ui/use-focus-once";
import { Button } from "@/components/ui/button";
import type { Beoordelingskader } from "@/lib/beoordeling/beoordeling";
import { CIJFERS } from "@/lib/beoordeling/velden";

export type Beoordelingsteksten = {
  titel: string;
  laagste: string;
  hoogste: string;
  /** What each mark means, from 1 to 5. */
  cijfers: readonly string[];
  bewaren: string;
  waarom: string;
  opmerking: string;
  opmerkingUitleg: string;
  verstuur: string;
  bezig: string;
  dank: string;
  lokveld: string;
  fouten: Readonly<Record<Verzendfout, string>>;
};

type Props = {
  token: string;
  kader: Beoordelingskader;
  action: (stand: Beoordelingsstand, form: FormData) => Promise<Beoordelingsstand>;
  teksten: Beoordelingsteksten;
};

/** In the browser's code for the same reason as the form of the start page: `useActionState` also works without JavaScript. */
export function Beoordelingsformulier({ token, kader, action, teksten }: Props) {
  const [stand, formAction, isPending] = useActionState(
    forgive(action, (vorige, form) => toNietVerstuurd(vorige, String(form.get("opmerking") ?? ""))),
    BEGINSTAND,
  );
  const onSubmit = (event: SyntheticEvent) => isPending && event.preventDefault();
  const { beurt, stap } = stand;
  const focus = useFocusOnce(beurt);
  const fout = stand.fout === null ? null : teksten.fouten[stand.fout];
  // Without JavaScript the page is new after each answer, and the attribute brings the reader back to this place.
  const isNieuw = beurt > 0;
  const titel = { cijfer: teksten.titel, opmerking: teksten.waarom, klaar: teksten.dank }[stap];
  return (
    <section aria-labelledby="beoordeling" className="max-w-2xl space-y-3 border-t border-line pt-6 print:hidden">
      <h2
        key={stap}
        id="beoordeling"
        tabIndex={-1}
        ref={fout === null ? focus : undefined}
        autoFocus={isNieuw && fout === null}
        className="text-xl font-bold"
      >
        {titel}
      </h2>
      <p role="status" className="sr-only">
        {isPending && teksten.bezig}
      </p>
      {fout !== null && (
        <p
          key={beurt}
          id="beoordeling-fout"
          role="alert"
          tabIndex={-1}
          ref={focus}
          autoFocus
          className="font-semibold text-danger"
        >
          {fout}
        </p>
      )}
      {stap === "cijfer" && (
        <form action={formAction} className="space-y-3" onSubmit={onSubmit}>
          <input type="hidden" name="stap" value="cijfer" />
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="catalogusversie" value={kader.catalogusversie} />
          <input type="hidden" name="motorversie" value={kader.motorversie} />
          <input type="hidden" name="eersteContact" value={kader.eersteContact} />
          <input type="hidden" name="themas" value={kader.themas.join(",")} />
          <Lokveld label={teksten.lokveld} />
          <div className="inline-block">
            <div role="group" aria-labelledby="beoordeling" className="flex gap-2">
              {CIJFERS.map((cijfer, index) => (
                <button
                  key={cijfer}
                  type="submit"
                  name="cijfer"
                  value={cijfer}
                  aria-disabled={isPending}
                  className="size-12 cursor-pointer aria-disabled:opacity-60 rounded-md border-2 border-line-strong bg-surface font-semibold transition-colors hover:border-action-text hover:text-action-text"
                >
                  {cijfer}
                  <span className="sr-only"> {teksten.cijfers[index]}</span>
                </button>
              ))}
            </div>
            <div aria-hidden="true" className="mt-1 flex justify-between gap-4 text-base text-muted">
              <span>{teksten.laagste}</span>
              <span>{teksten.hoogste}</span>
            </div>
          </div>
          <p className="text-base text-muted">{teksten.bewaren}</p>
        </form>
      )}
      {stap === "opmerking" && (
        <form action={formAction} className="space-y-3" noValidate onSubmit={onSubmit}>
          <input type="hidden" name="stap" value="opmerking" />
          <input type="hidden" name="token" value={stand.token ?? token} />
          <Lokveld label={teksten.lokveld} />
          <label htmlFor="beoordeling-opmerking" className="block font-semibold">
            {teksten.opmerking}
          </label>
          <p id="beoordeling-uitleg" className="text-base text-muted">
            {teksten.opmerkingUitleg}
          </p>
          <TextArea
            key={beurt}
            id="beoordeling-opmerking"
            name="opmerking"
            rows={3}
            defaultValue={stand.getypt}
            aria-describedby={fout === null ? "beoordeling-uitleg" : "beoordeling-uitleg beoordeling-fout"}
            readOnly={isPending}
            aria-invalid={stand.fout === "te-lang"}
          />
          <Button look="secondary" aria-disabled={isPending}>
            {isPending ? teksten.bezig : teksten.verstuur}
          </Button>
        </form>
      )}
    </section>
  );
}
