import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { TextLink } from "@/components/ui/text-link";
import type { Taal } from "@/lib/catalogus/codes";
import { toTaaladres } from "@/lib/teksten/taaladres";
import type { Voorstel } from "@/lib/teksten/present-voorstel";

export type Voorstelteksten = {
  legendVraag: string;
  legendFeiten: string;
  feitenUitleg: string;
  acuut: string;
  themasTitel: string;
  knop: string;
  aanpassen: string;
};

type Props = { taal: Taal; voorstel: Voorstel; teksten: Voorstelteksten; titleRef: Ref<HTMLHeadingElement> };

/** What we understood, to confirm: a native form whose ticked boxes are the first answers of the questionnaire. */
export function Voorstelformulier({ taal, voorstel, teksten, titleRef }: Props) {
  const { titel, uitleg, keuzes, feiten, isAcuut, themas } = voorstel;
  return (
    <form
      action={toTaaladres("/vragenlijst/vraagstuk", taal)}
      method="get"
      aria-labelledby="voorstel"
      className="space-y-6 rounded-lg bg-accent p-5 sm:p-6"
    >
      <div className="space-y-2">
        <h2 id="voorstel" ref={titleRef} tabIndex={-1} autoFocus className="text-2xl font-bold tracking-tight">
          {titel}
        </h2>
        <p>{uitleg}</p>
      </div>
      <input type="hidden" name="stap" value="vraagstuk" />
      {keuzes.length > 0 && (
        <fieldset className="space-y-2">
          <legend className="mb-2 font-semibold">{teksten.legendVraag}</legend>
          <ChoiceList
            type="checkbox"
            name="vraagstukken"
            id="voorstel-vraagstuk"
            choices={keuzes}
            chosen={keuzes.filter(({ isGekozen }) => isGekozen).map(({ value }) => value)}
          />
        </fieldset>
      )}
      {themas.length > 0 && (
        <section aria-labelledby="voorstel-themas" className="space-y-2">
          <h3 id="voorstel-themas" className="font-semibold">
            {teksten.themasTitel}
          </h3>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {themas.map(({ naam, href }) => (
              <li key={href}>
                <TextLink href={href}>{naam}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(feiten.length > 0 || isAcuut) && (
        <fieldset className="space-y-2">
          <legend className="mb-1 font-semibold">{teksten.legendFeiten}</legend>
          <p className="mb-2 text-base">{teksten.feitenUitleg}</p>
          {isAcuut && (
            <ChoiceList
              type="checkbox"
              name="acuut"
              id="voorstel-acuut"
              choices={[{ value: "ja", label: teksten.acuut }]}
              chosen={["ja"]}
            />
          )}
          {feiten.map(({ naam, waarde, label }) => (
            <ChoiceList
              key={naam}
              type="checkbox"
              name={naam}
              id={`voorstel-${naam}`}
              choices={[{ value: waarde, label }]}
              chosen={[waarde]}
            />
          ))}
        </fieldset>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button>{teksten.knop}</Button>
        <p className="text-base">{teksten.aanpassen}</p>
      </div>
    </form>
  );
}
