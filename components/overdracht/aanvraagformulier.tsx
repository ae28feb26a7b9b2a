"use client";

import { useActionState, type ReactNode } from "react";
import { Controle, type Controleteksten } from "./controle";
import { toNietVerstuurd, type Aanvraagstand, type Aanvraagstoring } from "./aanvraagstand";
import { describeVeldfout, findVeldmelding, type Veldteksten } from "./veldmelding";
import { Lokveld } from "@/components/lokveld";
import { Button } from "@/components/ui/button";
import { ChoiceList, type Choice } from "@/components/ui/choice-list";
import { ErrorSummary, type SummaryError } from "@/components/ui/error-summary";
import { describeError, FieldError, toErrorId } from "@/components/ui/field-error";
import { forgive } from "@/components/ui/forgive";
import { KeptField } from "@/components/ui/kept-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useFocusOnce } from "@/components/ui/use-focus-once";
import { readVerhaal } from "@/components/verhaal/onthoud-verhaal";
import type { Aanvraagvelden } from "@/lib/overdracht/aanvraagvelden";
import type { Aanvraagveld } from "@/lib/overdracht/parse-aanvraag";

export type Aanvraagteksten = Veldteksten & {
  foutTitel: string;
  ontvangers: string;
  ontvangersUitleg: string;
  verhaal: string;
  verhaalUitleg: string;
  naam: string;
  telefoon: string;
  email: string;
  eenVanBeide: string;
  voorkeur: string;
  taal: string;
  toestemming: string;
  magDoorgeven: Choice;
  magNavragen: Choice;
  bewaren: string;
  verder: string;
  bezig: string;
  lokveld: string;
  storingen: Readonly<Record<Aanvraagstoring, string>>;
  /** Whom someone can call whose form does not come through; none when no number is known. */
  bel: readonly SummaryError[];
  controle: Controleteksten;
};

type Props = {
  begin: Aanvraagvelden;
  /** What a story can begin with, when none was told yet. */
  opening: string;
  token: string;
  /** The answers as the query of an address. */
  antwoorden: string;
  ontvangers: readonly Choice[];
  voorkeuren: readonly Choice[];
  talen: readonly Choice[];
  action: (stand: Aanvraagstand, form: FormData) => Promise<Aanvraagstand>;
  teksten: Aanvraagteksten;
  /** Drawn on the server: the answers that go along. */
  antwoordenlijst: ReactNode;
};

/** Asks all that is needed to hand a story over, then shows precisely what goes before it goes. */
export function Aanvraagformulier(props: Props) {
  const { begin, token, antwoorden, action, teksten } = props;
  const [stand, formAction, isPending] = useActionState(forgive(action, toNietVerstuurd), {
    beurt: 0,
    stap: "invullen",
    velden: begin,
    fouten: [],
    storing: null,
  });
  const focus = useFocusOnce(stand.beurt);
  return (
    <form
      action={formAction}
      className="space-y-8"
      noValidate
      onSubmit={(event) => isPending && event.preventDefault()}
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="antwoorden" value={antwoorden} />
      <Lokveld label={teksten.lokveld} />
      {(stand.fouten.length > 0 || stand.storing !== null) && (
        <ErrorSummary
          ref={focus}
          title={teksten.foutTitel}
          sentence={stand.storing === null ? null : teksten.storingen[stand.storing]}
          errors={
            stand.storing === "robot"
              ? teksten.bel
              : stand.fouten.map((fout) => ({ text: describeVeldfout(fout, teksten), href: `#${fout.veld}` }))
          }
        />
      )}
      {stand.stap === "controleren" ? (
        <Controle {...props} velden={stand.velden} isPending={isPending} teksten={teksten.controle} titleRef={focus} />
      ) : (
        <Velden key={stand.beurt} {...props} stand={stand} isPending={isPending} />
      )}
    </form>
  );
}

function Velden({
  stand: { velden, fouten, beurt },
  isPending,
  ontvangers,
  voorkeuren,
  talen,
  opening,
  teksten,
}: Props & { stand: Aanvraagstand; isPending: boolean }) {
  const findFout = (veld: Aanvraagveld) => findVeldmelding(veld, fouten, teksten);
  const ontvangerfout = findFout("ontvangers");
  return (
    <>
      <fieldset
        className="space-y-3"
        aria-describedby={describeError("ontvangers", ontvangerfout, "ontvangers-uitleg")["aria-describedby"]}
      >
        <legend className="text-xl font-bold">{teksten.ontvangers}</legend>
        <p id="ontvangers-uitleg" className="text-muted">
          {teksten.ontvangersUitleg}
        </p>
        {ontvangerfout !== null && <FieldError id={toErrorId("ontvangers")} {...ontvangerfout} />}
        <ChoiceList type="checkbox" name="ontvanger" id="ontvangers" choices={ontvangers} chosen={velden.ontvangers} />
      </fieldset>
      <TextAreaField
        id="verhaal"
        name="verhaal"
        look="section"
        label={teksten.verhaal}
        hint={teksten.verhaalUitleg}
        error={findFout("verhaal")}
        rows={8}
        defaultValue={velden.verhaal}
        // Not by the server: React would put its text back over what was typed before the script was there.
        first={beurt === 0 ? () => readVerhaal() || opening : undefined}
      />
      <div className="space-y-4">
        <KeptField
          id="naam"
          name="naam"
          label={teksten.naam}
          autoComplete="name"
          defaultValue={velden.naam}
          error={findFout("naam")}
        />
        <p id="een-van-beide" className="text-muted">
          {teksten.eenVanBeide}
        </p>
        <KeptField
          id="telefoon"
          name="telefoon"
          type="tel"
          label={teksten.telefoon}
          autoComplete="tel"
          defaultValue={velden.telefoon}
          aria-describedby="een-van-beide"
          error={findFout("telefoon")}
        />
        <KeptField
          id="email"
          name="email"
          type="email"
          label={teksten.email}
          autoComplete="email"
          defaultValue={velden.email}
          aria-describedby="een-van-beide"
          error={findFout("email")}
        />
      </div>
      <fieldset className="space-y-3">
        <legend className="mb-2 text-xl font-bold">{teksten.voorkeur}</legend>
        <ChoiceList type="radio" name="voorkeur" id="voorkeur" choices={voorkeuren} chosen={[velden.voorkeur]} />
      </fieldset>
      <fieldset className="space-y-3">
        <legend className="mb-2 text-xl font-bold">{teksten.taal}</legend>
        <ChoiceList type="radio" name="taal" id="taal" choices={talen} chosen={[velden.taal]} />
      </fieldset>
      <fieldset className="space-y-3">
        <legend className="mb-2 text-xl font-bold">{teksten.toestemming}</legend>
        <ChoiceList
          type="checkbox"
          name="magDoorgeven"
          id="magDoorgeven"
          choices={[teksten.magDoorgeven]}
          chosen={velden.magDoorgeven ? ["ja"] : []}
        />
        <ChoiceList
          type="checkbox"
          name="magNavragen"
          id="magNavragen"
          choices={[teksten.magNavragen]}
          chosen={velden.magNavragen ? ["ja"] : []}
        />
      </fieldset>
      <p className="text-muted">{teksten.bewaren}</p>
      <Button name="stap" value="controleren" aria-disabled={isPending}>
        {isPending ? teksten.bezig : teksten.verder}
      </Button>
    </>
  );
}
