"use client";

import { useActionState } from "react";
import { describeVeldfout, findVeldmelding, type Veldteksten } from "./veldmelding";
import { toNietVerstuurd, type Verbeterstand } from "./verbeterstand";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { forgive } from "@/components/ui/forgive";
import { KeptField } from "@/components/ui/kept-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useFocusOnce } from "@/components/ui/use-focus-once";
import type { Verbeterveld } from "@/lib/overdracht/parse-verbetering";

type Props = {
  link: string;
  /** As it is kept now. */
  begin: Verbeterstand["getypt"];
  action: (stand: Verbeterstand, form: FormData) => Promise<Verbeterstand>;
  teksten: Readonly<Record<Verbeterveld | "foutTitel" | "verhaalUitleg" | "knop" | "bezig", string>> &
    Veldteksten & {
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
  const findFout = (veld: Verbeterveld) => findVeldmelding(veld, fouten, teksten);
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
        <ErrorSummary
          ref={focus}
          title={teksten.foutTitel}
          sentence={storing === null ? null : teksten.storingen[storing]}
          errors={fouten.map((fout) => ({ text: describeVeldfout(fout, teksten), href: `#${fout.veld}` }))}
        />
      )}
      <TextAreaField
        id="verhaal"
        name="verhaal"
        label={teksten.verhaal}
        hint={teksten.verhaalUitleg}
        error={findFout("verhaal")}
        rows={8}
        defaultValue={getypt.verhaal}
      />
      <KeptField
        id="naam"
        name="naam"
        label={teksten.naam}
        autoComplete="name"
        defaultValue={getypt.naam}
        error={findFout("naam")}
      />
      <KeptField
        id="telefoon"
        name="telefoon"
        type="tel"
        label={teksten.telefoon}
        autoComplete="tel"
        defaultValue={getypt.telefoon}
        error={findFout("telefoon")}
      />
      <Button aria-disabled={isPending}>{isPending ? teksten.bezig : teksten.knop}</Button>
    </form>
  );
}
