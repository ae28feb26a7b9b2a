import { useEffect, type ReactNode, type Ref } from "react";
import { Gegevenlijst } from "./gegevenlijst";
import { Button } from "@/components/ui/button";
import { keep } from "@/components/ui/kept";
import type { Choice } from "@/components/ui/choice-list";
import type { Aanvraagvelden } from "@/lib/overdracht/aanvraagvelden";

export type Controleteksten = {
  titel: string;
  uitleg: string;
  antwoorden: string;
  hoe: string;
  doorgeven: { ja: string; nee: string };
  navragen: string;
  /** For who gave no mail address: nobody can tell or ask them anything. */
  zonderMail: string;
  verstuur: string;
  wijzig: string;
  bezig: string;
  personalia: Readonly<Record<"naam" | "telefoon" | "email" | "voorkeur" | "taal" | "geen" | "verhaal", string>>;
};

type Props = {
  velden: Aanvraagvelden;
  ontvangers: readonly Choice[];
  voorkeuren: readonly Choice[];
  talen: readonly Choice[];
  isPending: boolean;
  teksten: Controleteksten;
  titleRef: Ref<HTMLHeadingElement>;
  antwoordenlijst: ReactNode;
};

/** All that will be sent and to whom, with nothing left out; the fields go along unseen. */
export function Controle({
  velden,
  ontvangers,
  voorkeuren,
  talen,
  isPending,
  teksten,
  titleRef,
  antwoordenlijst,
}: Props) {
  const { verhaal, naam, telefoon, email, voorkeur, taal, magDoorgeven, magNavragen } = velden;
  // Who reloads here finds the form again, filled in; what was sent is not kept.
  useEffect(() => {
    keep({ verhaal, naam, telefoon, email });
    return forget;
  }, [verhaal, naam, telefoon, email]);
  const nameOf = (choices: readonly Choice[], value: string) =>
    choices.find((choice) => choice.value === value)?.label ?? choices[0]?.label ?? "";
  const regels = [
    { kop: teksten.personalia.naam, waarde: naam },
    { kop: teksten.personalia.telefoon, waarde: telefoon.trim() || teksten.personalia.geen },
    { kop: teksten.personalia.email, waarde: email.trim() || teksten.personalia.geen },
    ...(telefoon.trim() === "" ? [] : [{ kop: teksten.personalia.voorkeur, waarde: nameOf(voorkeuren, voorkeur) }]),
    { kop: teksten.personalia.taal, waarde: nameOf(talen, taal) },
  ];
  const verborgen = [
    ...velden.ontvangers.map((dienst) => ["ontvanger", dienst] as const),
    ...Object.entries({ verhaal, naam, telefoon, email, voorkeur, taal }),
    ...(magDoorgeven ? [["magDoorgeven", "ja"] as const] : []),
    ...(magNavragen ? [["magNavragen", "ja"] as const] : []),
  ];
  return (
    <div className="space-y-6">
      {verborgen.map(([veld, waarde]) => (
        <input key={`${veld} ${waarde}`} type="hidden" name={veld} value={waarde} />
      ))}
      <h2 tabIndex={-1} ref={titleRef} autoFocus className="text-3xl font-bold tracking-tight">
        {teksten.titel}
      </h2>
      <div className="space-y-2">
        <p>{teksten.uitleg}</p>
        <ul className="list-disc space-y-1 pl-6 font-semibold">
          {ontvangers
            .filter(({ value }) => velden.ontvangers.includes(value))
            .map(({ value, label }) => (
              <li key={value}>{label}</li>
            ))}
        </ul>
      </div>
      <div className="space-y-6 rounded-lg border border-line bg-surface px-6 py-6">
        <h3 className="text-xl font-bold">{teksten.personalia.verhaal}</h3>
        <p className="whitespace-pre-line wrap-anywhere">{verhaal}</p>
        <Gegevenlijst regels={regels} />
        <h3 className="text-xl font-bold">{teksten.antwoorden}</h3>
        {antwoordenlijst}
      </div>
      <ul className="list-disc space-y-1 pl-6">
        <li>{teksten.hoe}</li>
        <li>{teksten.doorgeven[magDoorgeven ? "ja" : "nee"]}</li>
        {magNavragen && email.trim() !== "" && <li>{teksten.navragen}</li>}
        {email.trim() === "" && <li>{teksten.zonderMail}</li>}
      </ul>
      <div className="flex flex-wrap gap-4">
        <Button name="stap" value="versturen" aria-disabled={isPending} onClick={forget}>
          {isPending ? teksten.bezig : teksten.verstuur}
        </Button>
        <Button look="secondary" name="stap" value="wijzigen" aria-disabled={isPending}>
          {teksten.wijzig}
        </Button>
      </div>
    </div>
  );
}

function forget(): void {
  keep({ verhaal: null, naam: null, telefoon: null, email: null });
}
