import fouten from "../../content/teksten/nl/fouten.json";
import type { Veldfout } from "../vragenlijst/parse-antwoorden";
import { t } from "./teksten";

const PER_VELD: Readonly<Record<string, Readonly<Record<string, string>>>> = fouten.velden;

/** The sentence for an error at a field: the field's own when it has one, else the general one. */
export function describeFout({ veld, code, getypt }: Veldfout): string {
  if (PER_VELD[veld]?.[code] === undefined) return t(`fouten.algemeen.${code}`);
  return t(`fouten.velden.${veld}.${code}` as "fouten.velden.gemeente.onbekend", { getypt });
}
