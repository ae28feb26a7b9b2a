import { Beoordelingsformulier } from "./beoordelingsformulier";
import type { Beoordelingsstand } from "./beoordelingsstand";
import { t } from "@/components/taal";
import { BEWAARDAGEN, MAX_OPMERKING, type Beoordelingskader } from "@/lib/beoordeling/beoordeling";
import { CIJFERS } from "@/lib/beoordeling/velden";

type Props = {
  token: string;
  kader: Beoordelingskader;
  action: (stand: Beoordelingsstand, form: FormData) => Promise<Beoordelingsstand>;
};

/** One question about the advice: how easy was it? */
export function Beoordeling(props: Props) {
  return (
    <Beoordelingsformulier
      {...props}
      teksten={{
        titel: t("advies.beoordeling.titel"),
        laagste: t("advies.beoordeling.laagste"),
        hoogste: t("advies.beoordeling.hoogste"),
        cijfers: CIJFERS.map((cijfer) => t(`advies.beoordeling.cijfers.${cijfer}`)),
        bewaren: t("advies.beoordeling.bewaren"),
        waarom: t("advies.beoordeling.waarom"),
        opmerking: t("advies.beoordeling.opmerking"),
        opmerkingUitleg: t("advies.beoordeling.opmerkingUitleg", { max: MAX_OPMERKING, dagen: BEWAARDAGEN }),
        verstuur: t("advies.beoordeling.verstuur"),
        bezig: t("advies.beoordeling.bezig"),
        dank: t("advies.beoordeling.dank"),
        lokveld: t("advies.beoordeling.lokveld"),
        fouten: {
          "te-lang": t("advies.beoordeling.fouten.te-lang", { max: MAX_OPMERKING }),
          "te-druk": t("advies.beoordeling.fouten.te-druk"),
          verlopen: t("advies.beoordeling.fouten.verlopen"),
          ongeldig: t("advies.beoordeling.fouten.ongeldig"),
          "niet-verstuurd": t("advies.beoordeling.fouten.niet-verstuurd"),
          storing: t("advies.beoordeling.fouten.storing"),
        },
      }}
    />
  );
}
