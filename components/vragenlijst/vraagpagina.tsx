import { TextLink } from "@/components/ui/link";
import { Schets } from "./schets";
import { isTypedStap, Vraagvelden } from "./vraagvelden";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldError } from "@/components/ui/field-error";
import { describeFout } from "@/lib/teksten/describe-fout";
import { getTaal, naar, t } from "@/components/taal";
import type { Schetsbeeld } from "@/lib/teksten/present-schets";
import { listParen, toUrl, WEET_NIET } from "@/lib/vragenlijst/antwoorden";
import type { Vraag } from "@/lib/vragenlijst/vraag";
import { stapOfVeld, VELDEN_PER_STAP } from "@/lib/vragenlijst/stappen";

/** One question: a native form that sends its answer to its own address, which leads on when the answer is right. */
export function Vraagpagina({ vraag, schets }: { vraag: Vraag; schets: Schetsbeeld | null }) {
  const { stap, antwoorden, overige, fouten, terugUrl, resterend } = vraag;
  const here = fouten.find((fout) => stapOfVeld(fout.veld) === stap);
  return (
    <div className="max-w-2xl space-y-6">
      <p className="text-base">
        <TextLink href={terugUrl}>{t("algemeen.terug")}</TextLink>
      </p>
      {fouten.length > 0 && (
        <ErrorSummary
          title={t("vragenlijst.foutTitel")}
          errors={fouten.map((fout) => {
            const elders = stapOfVeld(fout.veld);
            const text = describeFout(fout, getTaal());
            if (elders === stap) return { text, href: "#antwoord" };
            const naam = t(`vragenlijst.stappen.${elders}.vraag`);
            return {
              text: t("vragenlijst.andereVraag", { vraag: naam, fout: text }),
              href: naar(toUrl(`/vragenlijst/${elders}`, antwoorden)),
            };
          })}
        />
      )}
      {resterend !== null && (
        <p className="text-base text-muted">{t("vragenlijst.resterend", { aantal: resterend })}</p>
      )}
      <form action={naar(`/vragenlijst/${stap}`)} method="get" noValidate className="space-y-6">
        {listParen(overige).map(([naam, waarde]) => (
          <input key={`${naam}=${waarde}`} type="hidden" name={naam} value={waarde} />
        ))}
        <input type="hidden" name="stap" value={stap} />
        <fieldset aria-describedby={here === undefined ? "uitleg" : "uitleg fout"} className="space-y-4">
          <legend className="mb-2">
            <h1 className="text-3xl font-bold tracking-tight sm:text-4xl">{t(`vragenlijst.stappen.${stap}.vraag`)}</h1>
          </legend>
          <p id="uitleg" className="text-muted">
            {t(`vragenlijst.stappen.${stap}.uitleg`)}
          </p>
          <Disclosure title={t("vragenlijst.waaromTitel")}>
            <p>{t(`vragenlijst.stappen.${stap}.waarom`)}</p>
          </Disclosure>
          {here !== undefined && (
            <FieldError id="fout" prefix={t("vragenlijst.foutVoor")} text={describeFout(here, getTaal())} />
          )}
          <Vraagvelden vraag={vraag} fout={here ?? null} />
        </fieldset>
        <div className="flex flex-wrap gap-4">
          <Button>{t("algemeen.verder")}</Button>
          {isTypedStap(stap) && (
            <Button look="secondary" name={VELDEN_PER_STAP[stap][0]} value={WEET_NIET}>
              {t("algemeen.weetNiet")}
            </Button>
          )}
        </div>
      </form>
      {schets !== null && <Schets schets={schets} adviesUrl={toUrl("/advies", overige)} />}
    </div>
  );
}
