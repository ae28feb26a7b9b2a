import { startTaal } from "./start-taal";
import { LinkCard, TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { vertelVerhaal } from "./actions";
import { Beheerderregel } from "@/components/informatie/beheerderregel";
import { Verhaalformulier } from "@/components/verhaal/verhaalformulier";
import { THEMAS, type Taal } from "@/lib/catalogus/codes";
import { t } from "@/components/taal";
import { findBeheerder } from "@/lib/server/env";
import { loadTerugvalcontact } from "@/lib/server/loaders/load-contact";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";
import { getVertaler } from "@/lib/teksten/teksten";
import { toVindbaar } from "@/lib/teksten/vindbaar";
import { MAX_VERHAAL } from "@/lib/vragenlijst/parse-verhaal";

export async function generateMetadata(): Promise<Metadata> {
  const taal = await startTaal();
  const titel = `${t("algemeen.naam")} – ${t("algemeen.leus")}`;
  return {
    ...toVindbaar({ pad: "/", titel, omschrijving: t("algemeen.omschrijving") }, taal),
    title: { absolute: titel },
  };
}

export default async function StartPage() {
  const taal = await startTaal();
  const contact = await loadTerugvalcontact();
  const nummer = contact?.nummers[0]?.nummer;
  return (
    <div className="space-y-14">
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-16">
        <section aria-labelledby="vraag" className="space-y-5">
          <h1 id="vraag" className="text-4xl font-bold tracking-tight sm:text-5xl">
            {t("start.titel")}
          </h1>
          <p className="text-xl text-muted">{t("start.inleiding")}</p>
          <Verhaalformulier
            action={vertelVerhaal}
            taal={taal}
            teksten={{
              label: t("start.label"),
              uitleg: t("start.uitleg"),
              knop: t("start.knop"),
              bezig: t("start.bezig"),
              foutTitel: t("vragenlijst.foutTitel"),
              foutVoor: t("vragenlijst.foutVoor"),
              nietVerstuurd: {
                titel: t("start.nietVerstuurd.titel"),
                uitleg: t("start.nietVerstuurd.uitleg"),
              },
              suggesties: {
                titel: t("start.suggesties.titel"),
                uitleg: t("start.suggesties.uitleg"),
                status: [0, 1, 2, 3].map((aantal) => t("start.suggesties.status", { aantal })),
                nood: {
                  nl: describeNood("nl"),
                  en: describeNood("en"),
                },
              },
              voorstel: {
                legendVraag: t("start.voorstel.legendVraag"),
                legendFeiten: t("start.voorstel.legendFeiten"),
                feitenUitleg: t("start.voorstel.feitenUitleg"),
                acuut: t("start.voorstel.acuut"),
                themasTitel: t("start.voorstel.themasTitel"),
                knop: t("start.voorstel.knop"),
                aanpassen: t("start.voorstel.aanpassen"),
              },
            }}
            fouten={{
              leeg: t("start.fouten.leeg"),
              "te-lang": t("start.fouten.te-lang", { max: MAX_VERHAAL }),
              stuurtekens: t("start.fouten.stuurtekens"),
            }}
          />
        </section>
        <div className="space-y-8">
          <section aria-labelledby="dringend" className="space-y-3 rounded-lg bg-accent px-6 py-5">
            <h2 id="dringend" className="text-xl font-bold">
              {t("start.gevaarTitel")}
            </h2>
            <p>
              {t("start.gevaar")}
              <br />
              <TextLink href="/direct-hulp">{t("start.gevaarLink")}</TextLink>
            </p>
            <p>
              {t("start.geld")}
              <br />
              <TextLink href="/vragenlijst/vraagstuk?themas=zwaar-weer&acuut=ja">{t("start.geldLink")}</TextLink>
            </p>
            {nummer !== undefined && contact !== null && (
              <p>
                {t("start.spreken", { naam: contact.naam })}
                <br />
                <strong className="text-xl">
                  <TextLink href={toTelefoonUrl(nummer)}>{nummer}</TextLink>
                </strong>
              </p>
            )}
          </section>
          <section aria-labelledby="zo-werkt-het" className="space-y-3">
            <h2 id="zo-werkt-het" className="text-xl font-bold">
              {t("start.watTitel")}
            </h2>
            <ol className="list-decimal space-y-2 pl-6 marker:font-bold marker:text-on-accent">
              <li>{t("start.wat")}</li>
              <li>{t("start.uitkomst")}</li>
              <li>{t("start.bewaren")}</li>
            </ol>
            <Beheerderregel beheerder={findBeheerder()} />
          </section>
        </div>
      </div>
      <section aria-labelledby="onderwerpen" className="space-y-4">
        <h2 id="onderwerpen" className="text-2xl font-bold tracking-tight">
          {t("start.kiesTitel")}
        </h2>
        <p className="text-muted">{t("start.kiesUitleg")}</p>
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {THEMAS.map((thema) => (
            <li key={thema}>
              <LinkCard href={`/vragenlijst/vraagstuk?themas=${thema}`} title={t(`themas.${thema}.naam`)}>
                {t(`themas.${thema}.uitleg`)}
              </LinkCard>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** In the language of the story, which may be another than that of the page. */
function describeNood(taal: Taal): { tekst: string; link: string } {
  const vertaal = getVertaler(taal);
  return { tekst: vertaal("start.suggesties.nood"), link: vertaal("start.suggesties.noodLink") };
}
