import fouten from "../../content/teksten/nl/fouten.json";
import { invoerSchema } from "../routering/invoer";
import type { Invoerfout } from "../vragenlijst/parse-invoer";
import type { Veldfout } from "../vragenlijst/parse-antwoorden";
import { t } from "./teksten";

const PER_VELD: Readonly<Record<string, Readonly<Record<string, string>>>> = fouten.velden;

/** The sentence for an error at a field: the field's own when it has one, else the general one. */
export function describeFout({ veld, code, getypt }: Veldfout): string {
  if (PER_VELD[veld]?.[code] === undefined) return t(`fouten.algemeen.${code}`);
  return t(`fouten.velden.${veld}.${code}` as "fouten.velden.gemeente.onbekend", { getypt });
}

/** The sentence for an error in a machine's request. */
export function describeInvoerfout({ veld, code, bericht, suggesties }: Invoerfout): string {
  if (suggesties.length > 0)
    return `${t("fouten.machine.onbekend")} ${t("fouten.machine.suggesties", { namen: suggesties.join(", ") })}`;
  if (bericht !== null) return bericht;
  if (PER_VELD[veld]?.[code] === undefined && Object.hasOwn(fouten.machine, code))
    return fouten.machine[code as "te-lang"];
  const known = invoerSchema.keyof().safeParse(veld);
  return known.success ? describeFout({ veld: known.data, code, getypt: "" }) : fouten.machine.onbekend;
}
