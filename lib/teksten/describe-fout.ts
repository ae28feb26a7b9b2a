import type { Taal } from "../catalogus/codes";
import { invoerSchema } from "../routering/invoer";
import type { Invoerfout } from "../vragenlijst/parse-invoer";
import type { Veldfout } from "../vragenlijst/parse-antwoorden";
import { BERICHTEN, getVertaler } from "./teksten";

/** The sentence for an error at a field: the field's own when it has one, else the general one. */
export function describeFout({ veld, code, getypt }: Veldfout, taal: Taal): string {
  const t = getVertaler(taal);
  if (!hasEigenZin(veld, code)) return t(`fouten.algemeen.${code}`);
  return t(`fouten.velden.${veld}.${code}` as "fouten.velden.gemeente.onbekend", { getypt });
}

function hasEigenZin(veld: string, code: string): boolean {
  const velden: Readonly<Record<string, Readonly<Record<string, string>>>> = BERICHTEN.nl.fouten.velden;
  return velden[veld]?.[code] !== undefined;
}

/** The sentence for an error in a machine's request; those are in Dutch. */
export function describeInvoerfout({ veld, code, bericht, suggesties }: Invoerfout): string {
  const t = getVertaler("nl");
  const { machine } = BERICHTEN.nl.fouten;
  if (suggesties.length > 0)
    return `${t("fouten.machine.onbekend")} ${t("fouten.machine.suggesties", { namen: suggesties.join(", ") })}`;
  if (bericht !== null) return bericht;
  if (!hasEigenZin(veld, code) && Object.hasOwn(machine, code)) return machine[code as "te-lang"];
  const known = invoerSchema.keyof().safeParse(veld);
  return known.success ? describeFout({ veld: known.data, code, getypt: "" }, "nl") : machine.onbekend;
}
