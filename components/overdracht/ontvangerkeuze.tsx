import { Ontvangerformulier, type Ontvangerinvoer } from "./ontvangerformulier";
import type { Ontvangerstand } from "./ontvangerstand";
import { BERICHTEN } from "@/lib/teksten/teksten";
import { getTaal, t } from "@/components/taal";
import type { Toestand } from "@/lib/overdracht/toestanden";
import { addDagen } from "@/lib/kalender/werkdagen";
import { MAX_TOELICHTING } from "@/lib/overdracht/dossier";
import {
  MAX_AFSPRAAK_DAGEN,
  listTerugkoppelingen,
  REDENEN_VAN_MENSEN,
  type Ontvangerzet,
} from "@/lib/overdracht/ontvangerzet";

type Props = {
  zetten: readonly Ontvangerzet[];
  toestand: Toestand;
  link: string;
  vandaag: string;
  action: (stand: Ontvangerstand, form: FormData) => Promise<Ontvangerstand>;
};

/** The answers that a receiver can give now, each behind its own heading; the likeliest is open. */
export function Ontvangerkeuze({ zetten, toestand, link, vandaag, action }: Props) {
  const { storing, ongeldig, "niet-verstuurd": nietVerstuurd } = BERICHTEN[getTaal()].overdracht.ontvanger.fouten;
  // Whoever took it on has spoken sooner than found another day.
  const likely = zetten.find((zet) => zet !== "moment-voorstellen");
  return (
    <div className="space-y-5">
      {zetten.map((zet) => (
        <Ontvangerformulier
          key={zet}
          zet={zet}
          isEerste={zet === likely}
          link={link}
          velden={listVelden(zet, toestand, vandaag)}
          action={action}
          teksten={{
            titel: t(`overdracht.ontvanger.${zet}.titel`),
            uitleg: t(`overdracht.ontvanger.${zet}.uitleg`),
            knop: t(`overdracht.ontvanger.${zet}.knop`),
            bezig: t("overdracht.ontvanger.bezig"),
            foutTitel: t("overdracht.ontvanger.foutTitel"),
            foutVoor: t("vragenlijst.foutVoor"),
            toelichting: t("overdracht.ontvanger.toelichting"),
            toelichtingUitleg: t("overdracht.ontvanger.toelichtingUitleg"),
            fouten: {
              naam: t("overdracht.ontvanger.fouten.naam"),
              telefoon: t("overdracht.ontvanger.fouten.telefoon"),
              afspraak: t("overdracht.ontvanger.fouten.afspraak", { dagen: MAX_AFSPRAAK_DAGEN }),
              reden: t("overdracht.ontvanger.fouten.reden"),
              keuze: t("overdracht.ontvanger.fouten.keuze"),
              toelichting: t("overdracht.ontvanger.fouten.toelichting", { max: MAX_TOELICHTING }),
            },
            storingen: { storing, ongeldig, "niet-verstuurd": nietVerstuurd },
          }}
        />
      ))}
    </div>
  );
}

function listVelden(zet: Ontvangerzet, toestand: Toestand, vandaag: string): Ontvangerinvoer[] {
  const wie: Ontvangerinvoer[] = [
    { soort: "tekst", naam: "naam", label: t("overdracht.ontvanger.aannemen.naam") },
    { soort: "tekst", naam: "telefoon", label: t("overdracht.ontvanger.aannemen.telefoon") },
  ];
  const dag = (label: string, uitleg?: string): Ontvangerinvoer => ({
    soort: "dag",
    naam: "afspraak",
    label,
    uitleg,
    min: vandaag,
    max: addDagen(vandaag, MAX_AFSPRAAK_DAGEN),
  });
  switch (zet) {
    case "aannemen":
      return [
        ...wie,
        dag(t("overdracht.ontvanger.aannemen.afspraak"), t("overdracht.ontvanger.aannemen.afspraakUitleg")),
      ];
    case "moment-voorstellen":
      return [...wie, dag(t("overdracht.ontvanger.moment-voorstellen.afspraak"))];
    case "terugkoppelen":
      return [
        {
          soort: "keuze",
          naam: "keuze",
          label: t("overdracht.ontvanger.terugkoppelen.keuze"),
          choices: listTerugkoppelingen({ toestand }).map((code) => ({
            value: code,
            label: t(`overdracht.ontvanger.terugkoppelen.${code}`),
          })),
        },
      ];
    case "teruggeven":
      return [
        {
          soort: "keuze",
          naam: "reden",
          label: t("overdracht.ontvanger.teruggeven.reden"),
          choices: REDENEN_VAN_MENSEN.map((code) => ({
            value: code,
            label: t(`overdracht.ontvanger.teruggeven.redenen.${code}`),
          })),
        },
      ];
  }
}
