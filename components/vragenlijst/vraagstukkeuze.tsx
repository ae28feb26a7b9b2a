import { ChoiceList, type Choice } from "@/components/ui/choice-list";
import { Disclosure } from "@/components/ui/disclosure";
import { THEMAS, type Thema } from "@/lib/catalogus/codes";
import type { Vraagstuk } from "@/lib/catalogus/taxonomie";
import { t } from "@/components/taal";
import { WEET_NIET } from "@/lib/vragenlijst/antwoorden";
import type { Vraag } from "@/lib/vragenlijst/vraag";

/** People recognise the plain sentence; the name below it comes back in the advice. */
function toChoice({ code, naam, korteUitleg }: Vraagstuk): Choice {
  return { value: code, label: korteUitleg, hint: naam };
}

/** The vraagstukken to choose from: first the chosen themes, then all others, folded. */
export function Vraagstukkeuze({ vraag, id }: { vraag: Vraag; id: string }) {
  const { antwoorden, taxonomie } = vraag;
  const all = taxonomie.themas.flatMap((thema) => thema.vraagstukken);
  const chosen = [antwoorden.vraagstukken ?? []].flat();
  const open = vraag.themas.length === 0 ? THEMAS : vraag.themas;
  const folded = THEMAS.filter((thema) => !open.includes(thema));

  const group = (thema: Thema) => (
    <ChoiceList
      type="checkbox"
      name="vraagstukken"
      id={thema === open[0] ? id : `${id}-${thema}`}
      choices={all.filter((vraagstuk) => vraagstuk.thema === thema).map(toChoice)}
      chosen={chosen}
    />
  );
  return (
    <div className="space-y-6">
      {open.map((thema) => (
        <section key={thema} className="space-y-2">
          <h2 className="text-xl font-bold">{t(`themas.${thema}.naam`)}</h2>
          {group(thema)}
        </section>
      ))}
      {folded.length > 0 && (
        <section className="space-y-2">
          <h2 className="text-xl font-bold">{t("vragenlijst.andereOnderwerpen")}</h2>
          {folded.map((thema) => (
            <Disclosure key={thema} title={t(`themas.${thema}.naam`)}>
              {group(thema)}
            </Disclosure>
          ))}
        </section>
      )}
      <ChoiceList
        type="checkbox"
        name="vraagstukken"
        id={`${id}-${WEET_NIET}`}
        choices={[{ value: WEET_NIET, label: t("vragenlijst.geenIdee") }]}
        chosen={chosen}
      />
    </div>
  );
}
