import { Aanvraagformulier } from "./aanvraagformulier";
import type { Aanvraagstand } from "./aanvraagstand";
import { describeVeldfouten } from "./describe-veldfouten";
import { Gegevenlijst } from "./gegevenlijst";
import { BERICHTEN } from "@/lib/teksten/teksten";
import { getTaal, t } from "@/components/taal";
import { VOORKEUREN, type Aanvraagvelden } from "@/lib/overdracht/aanvraagvelden";
import type { Aanvraagbeeld } from "@/lib/teksten/present-aanvraag";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

type Props = {
  beeld: Aanvraagbeeld;
  token: string;
  antwoorden: string;
  /** Whom anyone can call. */
  bel: { naam: string; nummer: string } | null;
  action: (stand: Aanvraagstand, form: FormData) => Promise<Aanvraagstand>;
};

/** The form in which someone asks to be handed over, with its words in the language of the page. */
export function Aanvraag({ beeld, token, antwoorden, bel, action }: Props) {
  const taal = getTaal();
  const { storingen, personalia } = {
    ...BERICHTEN[taal].overdracht.aanvraag,
    personalia: BERICHTEN[taal].overdracht.personalia,
  };
  const begin: Aanvraagvelden = {
    verhaal: "",
    naam: "",
    telefoon: "",
    email: "",
    voorkeur: VOORKEUREN[0],
    taal,
    // Nobody beforehand: a box that was ticked for someone is no consent.
    ontvangers: [],
    magDoorgeven: false,
    magNavragen: false,
  };
  return (
    <Aanvraagformulier
      begin={begin}
      opening={beeld.verhaal}
      token={token}
      antwoorden={antwoorden}
      action={action}
      ontvangers={beeld.ontvangers.map(({ dienst, naam, uitleg }) => ({ value: dienst, label: naam, hint: uitleg }))}
      voorkeuren={VOORKEUREN.map((code) => ({ value: code, label: t(`overdracht.aanvraag.voorkeuren.${code}`) }))}
      talen={(["nl", "en"] as const).map((code) => ({ value: code, label: t(`overdracht.aanvraag.talen.${code}`) }))}
      antwoordenlijst={<Gegevenlijst regels={beeld.antwoorden} />}
      teksten={{
        foutTitel: t("overdracht.aanvraag.foutTitel"),
        foutVoor: t("vragenlijst.foutVoor"),
        ontvangers: t("overdracht.aanvraag.ontvangers"),
        ontvangersUitleg: t("overdracht.aanvraag.ontvangersUitleg"),
        verhaal: t("overdracht.aanvraag.verhaal"),
        verhaalUitleg: t("overdracht.aanvraag.verhaalUitleg"),
        naam: t("overdracht.aanvraag.naam"),
        telefoon: t("overdracht.aanvraag.telefoon"),
        email: t("overdracht.aanvraag.email"),
        eenVanBeide: t("overdracht.aanvraag.eenVanBeide"),
        voorkeur: t("overdracht.aanvraag.voorkeur"),
        taal: t("overdracht.aanvraag.taal"),
        toestemming: t("overdracht.aanvraag.toestemming"),
        magDoorgeven: {
          value: "ja",
          label: t("overdracht.aanvraag.magDoorgeven"),
          hint: t("overdracht.aanvraag.magDoorgevenUitleg"),
        },
        magNavragen: { value: "ja", label: t("overdracht.aanvraag.magNavragen") },
        bewaren: t("overdracht.aanvraag.bewaren"),
        verder: t("overdracht.aanvraag.verder"),
        bezig: t("overdracht.aanvraag.bezig"),
        lokveld: t("overdracht.aanvraag.lokveld"),
        fouten: describeVeldfouten(),
        storingen: {
          ...storingen,
          "ontvanger-vol": `${storingen["ontvanger-vol"]} ${describeBereik(beeld.ontvangers)}`,
        },
        bel: bel === null ? [] : [{ text: t("overdracht.geenAdres.bel", bel), href: toTelefoonUrl(bel.nummer) }],
        controle: {
          titel: t("overdracht.controle.titel"),
          uitleg: t("overdracht.controle.uitleg"),
          antwoorden: t("overdracht.controle.antwoorden"),
          hoe: t("overdracht.controle.hoe"),
          doorgeven: { ja: t("overdracht.controle.doorgeven.ja"), nee: t("overdracht.controle.doorgeven.nee") },
          navragen: t("overdracht.controle.navragen"),
          zonderMail: t("overdracht.controle.zonderMail"),
          verstuur: t("overdracht.controle.verstuur"),
          wijzig: t("overdracht.controle.wijzig"),
          bezig: t("overdracht.aanvraag.bezig"),
          personalia,
        },
      }}
    />
  );
}

/** How to reach those who can be chosen without us. */
function describeBereik(ontvangers: Aanvraagbeeld["ontvangers"]): string {
  const nummers = ontvangers.flatMap(({ naam, nummer }) => (nummer === null ? [] : [`${naam}: ${nummer}`]));
  return nummers.length === 0
    ? t("overdracht.aanvraag.bereik.advies")
    : t("overdracht.aanvraag.bereik.nummers", { nummers: nummers.join("; ") });
}
