import type { ComponentProps } from "react";
import { Actieformulier } from "./actieformulier";
import { Tijdlijn } from "./tijdlijn";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { KeptField } from "@/components/ui/kept-field";
import { TextLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import type { Overdrachtbeeld } from "@/lib/teksten/present-status";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

type Props = {
  overdracht: Overdrachtbeeld;
  link: string;
  /** The number that the ondernemer gave. */
  telefoon: string | null;
  action: ComponentProps<typeof Actieformulier>["action"];
};

/** How one overdracht stands, who calls, and what its ondernemer can do. */
export function Overdrachtblok({ overdracht, link, telefoon, action }: Props) {
  const { id, ronde, kop, uitleg, voor, persoon, direct, afspraak, toelichting } = overdracht;
  const { zetten, vraagtNummer, bel, website, moetZelf, tijdlijn } = overdracht;
  const bereik =
    bel !== null ? (
      <TextLink href={toTelefoonUrl(bel.nummer)}>{t("overdracht.geenAdres.bel", bel)}</TextLink>
    ) : website !== null ? (
      <TextLink href={website.url}>{t("algemeen.voet.website", { naam: website.naam })}</TextLink>
    ) : null;
  return (
    <article className="overflow-hidden rounded-lg border border-line bg-surface">
      <header className="bg-accent px-6 py-5 sm:px-8">
        <h2 className="text-2xl font-bold tracking-tight text-on-accent sm:text-3xl">{kop}</h2>
        {voor.length > 0 && (
          <p className="text-on-accent">{t("overdracht.status.voor", { vraagstukken: voor.join("; ") })}</p>
        )}
      </header>
      <div className="space-y-6 px-6 py-6 sm:px-8">
        {(persoon !== null || direct !== null || afspraak !== null) && (
          <div className="space-y-1 text-xl">
            {persoon !== null && <p>{persoon}</p>}
            {direct !== null && (
              <p>
                {t("overdracht.status.direct")}{" "}
                <strong>
                  <TextLink href={toTelefoonUrl(direct)}>{direct}</TextLink>
                </strong>
              </p>
            )}
            {afspraak !== null && <p>{afspraak}</p>}
          </div>
        )}
        {toelichting !== null && (
          <p className="wrap-anywhere whitespace-pre-line">{t("overdracht.status.toelichting", { toelichting })}</p>
        )}
        {bereik !== null && moetZelf && <p className="text-xl font-bold">{bereik}</p>}
        {uitleg !== null && <p>{uitleg}</p>}
        {zetten.length > 0 && (
          <Actieformulier key={kop} id={id} action={action} className="space-y-4 print:hidden">
            <input type="hidden" name="link" value={link} />
            <input type="hidden" name="overdracht" value={id} />
            <input type="hidden" name="ronde" value={ronde} />
            {vraagtNummer && (
              <KeptField
                // What was typed in an earlier round is no answer to this one.
                id={`telefoon-${id}-${ronde}`}
                name="telefoon"
                type="tel"
                autoComplete="tel"
                defaultValue={telefoon ?? ""}
                label={t("overdracht.status.zetten.nummer")}
              />
            )}
            <p className="flex flex-wrap gap-3">
              {zetten.map(({ code, knop }, index) => (
                <Button
                  key={code}
                  name="zet"
                  value={code}
                  look={code === "versturen" || (index === 0 && zetten.length > 2) ? "primary" : "secondary"}
                >
                  {knop}
                </Button>
              ))}
            </p>
          </Actieformulier>
        )}
        {bereik !== null && !moetZelf && (
          <p>
            {t("overdracht.status.belZelf")} {bereik}
          </p>
        )}
        <Disclosure title={t("overdracht.status.tijdlijn")}>
          <Tijdlijn regels={tijdlijn} />
        </Disclosure>
      </div>
    </article>
  );
}
