import { Plaatskeuze } from "./plaatskeuze";
import { Vraagstukkeuze } from "./vraagstukkeuze";
import { ChoiceList, type Choice } from "@/components/ui/choice-list";
import { TextField } from "@/components/ui/text-field";
import { THEMAS, type Taal } from "@/lib/catalogus/codes";
import { formatGeweest } from "@/lib/routering/geweest";
import { nameGeweest } from "@/lib/teksten/describe-geweest";
import { BERICHTEN } from "@/lib/teksten/teksten";
import { getTaal, t } from "@/components/taal";
import { toInvoer, WEET_NIET } from "@/lib/vragenlijst/antwoorden";
import { BRANCHES, LANDEN, MEDEWERKERSKLASSEN, nameBranche, nameLand } from "@/lib/vragenlijst/keuzes";
import type { Veldfout } from "@/lib/vragenlijst/parse-antwoorden";
import { VELDEN_PER_STAP, type Stap } from "@/lib/vragenlijst/stappen";
import type { Vraag } from "@/lib/vragenlijst/vraag";

/** Id of the first field of every question, where the error summary leads. */
const FIELD = "antwoord";

const TYPED_STAPPEN = ["gemeente", "oprichtingsjaar", "doelland", "deelnemers"] as const;
type TypedStap = (typeof TYPED_STAPPEN)[number];

/** Whether a question has a field to fill in, and so a button for "weet ik niet" instead of a choice. */
export function isTypedStap(stap: Stap): stap is TypedStap {
  return (TYPED_STAPPEN as readonly Stap[]).includes(stap);
}

type Props = { vraag: Vraag; fout: Veldfout | null };

export function Vraagvelden({ vraag, fout }: Props) {
  const { stap } = vraag;
  if (stap === "vraagstuk") return <Vraagstukkeuze vraag={vraag} id={FIELD} />;
  if (stap === "medewerkers") return <Medewerkersvelden vraag={vraag} fout={fout} />;
  if (stap === "doelland") return <Landveld vraag={vraag} fout={fout} />;
  if (stap === "geweest") return <Geweestvelden vraag={vraag} />;
  if (isTypedStap(stap)) return <Typveld vraag={vraag} stap={stap} fout={fout} />;
  const veld = VELDEN_PER_STAP[stap][0];
  return (
    <ChoiceList
      type={stap === "thema" ? "checkbox" : "radio"}
      name={veld}
      id={FIELD}
      choices={[...listChoices(stap), { value: WEET_NIET, label: t("vragenlijst.geenIdee") }]}
      chosen={listChosen(vraag)}
    />
  );
}

function listChoices(stap: Stap): Choice[] {
  if (stap === "thema") {
    return THEMAS.map((code) => ({ value: code, label: t(`themas.${code}.naam`), hint: t(`themas.${code}.uitleg`) }));
  }
  if (stap === "sector")
    return BRANCHES.map(({ sectie }) => ({ value: sectie, label: nameBranche(sectie, getTaal()) ?? sectie }));
  const opties: Partial<Record<Stap, Record<string, string>>> = BERICHTEN[getTaal()].vragenlijst.opties;
  return Object.entries(opties[stap] ?? {}).map(([value, label]) => ({ value, label }));
}

function listChosen({ stap, antwoorden }: Vraag): string[] {
  const value = antwoorden[VELDEN_PER_STAP[stap][0]];
  if (typeof value === "boolean") return [value ? "ja" : "nee"];
  return value === undefined ? [] : [value].flat().map(String);
}

function Medewerkersvelden({ vraag, fout }: Props) {
  const chosen = listChosen(vraag);
  const isExact =
    chosen[0] !== undefined &&
    chosen[0] !== WEET_NIET &&
    !MEDEWERKERSKLASSEN.some((k) => String(k.aantal) === chosen[0]);
  return (
    <>
      <ChoiceList
        type="radio"
        name="medewerkers"
        id={FIELD}
        choices={[
          ...MEDEWERKERSKLASSEN.map(({ klasse, aantal }) => ({
            value: String(aantal),
            label: t(`vragenlijst.opties.medewerkers.${klasse}`),
          })),
          { value: WEET_NIET, label: t("vragenlijst.geenIdee") },
        ]}
        chosen={chosen}
      />
      <TextField
        id="aantal"
        name="aantal"
        label={t("vragenlijst.aantalLabel")}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={fout?.getypt ?? (isExact ? chosen[0] : "")}
        aria-invalid={fout !== null}
        aria-describedby={fout === null ? undefined : "fout"}
      />
    </>
  );
}

/** Who was tried, to take away again. */
function Geweestvelden({ vraag }: Pick<Props, "vraag">) {
  const { geweest, gemeente } = toInvoer(vraag.antwoorden);
  const genoemd = nameGeweest({ geweest }, vraag, gemeente ?? null, getTaal());
  const choices = genoemd.map(({ slug, naam, reden }) => ({
    value: formatGeweest({ dienstverlener: slug, reden }),
    label: naam,
  }));
  return (
    <ChoiceList
      type="checkbox"
      name="geweest"
      id={FIELD}
      choices={choices}
      chosen={choices.map(({ value }) => value)}
    />
  );
}

/** Sorted once; the names do not change while the site runs. */
const LANDNAMEN = { nl: sortLanden("nl"), en: sortLanden("en") };

function sortLanden(taal: Taal): { code: string; naam: string }[] {
  return LANDEN.map((code) => ({ code, naam: nameLand(code, taal) })).sort((a, b) =>
    a.naam.localeCompare(b.naam, taal),
  );
}

function Landveld({ vraag, fout }: Props) {
  return (
    <div className="space-y-1">
      <label htmlFor={FIELD} className="block font-semibold">
        {t("vragenlijst.stappen.doelland.label")}
      </label>
      <select
        id={FIELD}
        name="doelland"
        defaultValue={listChosen(vraag)[0] ?? ""}
        aria-invalid={fout !== null}
        aria-describedby={fout === null ? undefined : "fout"}
        className="w-full max-w-sm rounded-md border-2 border-line-strong bg-surface px-4 py-2.5 aria-invalid:border-danger"
      >
        <option value="">{t("vragenlijst.kiesLand")}</option>
        {LANDNAMEN[getTaal()].map(({ code, naam }) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  );
}

function Typveld({ vraag, stap, fout }: Props & { stap: Exclude<TypedStap, "doelland"> }) {
  const { gemeente, postcode } = vraag.antwoorden;
  const given = stap === "gemeente" ? (gemeente ?? postcode) : listChosen(vraag)[0];
  return (
    <>
      <TextField
        id={FIELD}
        name={stap === "gemeente" ? "plaats" : VELDEN_PER_STAP[stap][0]}
        label={t(`vragenlijst.stappen.${stap}.label`)}
        suggestions={vraag.gemeentenamen}
        inputMode={stap === "gemeente" ? "text" : "numeric"}
        autoComplete="off"
        defaultValue={fout?.getypt ?? (given === WEET_NIET ? "" : given)}
        aria-invalid={fout !== null}
        aria-describedby={fout === null ? undefined : "fout"}
      />
      {stap === "gemeente" && <Plaatskeuze vraag={vraag} />}
    </>
  );
}
