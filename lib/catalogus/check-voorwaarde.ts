import { isSectie } from "../profiel/sbi";
import type { Veldprobleem } from "./describe-issue";
import { problem } from "./problemen";
import type { Voorwaarde } from "./voorwaarde";

/** A condition that every answer meets, or that none can meet, is a mistake. */
export function checkVoorwaarde(voorwaarde: Voorwaarde, pad: readonly PropertyKey[]): Veldprobleem[] {
  switch (voorwaarde.soort) {
    case "medewerkers":
    case "leeftijd-ondernemer":
      return checkGrenzen(voorwaarde.min, voorwaarde.max === "aow" ? Infinity : voorwaarde.max, "min of max", pad);
    case "openstelling":
      return voorwaarde.van !== undefined && voorwaarde.tot !== undefined && voorwaarde.van > voorwaarde.tot
        ? [problem(pad, `opent (${voorwaarde.van}) na de laatste dag (${voorwaarde.tot}); verbeter een van beide`)]
        : [];
    case "bedrag":
      return checkGrenzen(voorwaarde.minEur, voorwaarde.maxEur, "minEur of maxEur", pad);
    case "sector":
      return [...checkGekozen(voorwaarde, pad), ...checkSbi(voorwaarde, pad)];
    case "rechtsvorm":
      return checkGekozen(voorwaarde, pad);
    case "doelland":
      return voorwaarde.landen.length > 0 || voorwaarde.lijst !== undefined
        ? []
        : [problem(pad, "doelland zegt niets; vul landen of lijst in")];
    default:
      return [];
  }
}

type Keuzevoorwaarde = Extract<Voorwaarde, { soort: "rechtsvorm" | "sector" }>;

function checkGekozen(
  { soort, toegestaan, uitgesloten }: Keuzevoorwaarde,
  pad: readonly PropertyKey[],
): Veldprobleem[] {
  return (toegestaan ?? uitgesloten) ? [] : [problem(pad, `${soort} zegt niets; vul toegestaan of uitgesloten in`)];
}

/** The letters of one version are not those of the other. */
function checkSbi(voorwaarde: Extract<Voorwaarde, { soort: "sector" }>, pad: readonly PropertyKey[]): Veldprobleem[] {
  return (["toegestaan", "uitgesloten"] as const).flatMap((veld) =>
    (voorwaarde[veld] ?? []).flatMap((letter, i) =>
      isSectie(letter, voorwaarde.sbiVersie)
        ? []
        : [
            problem(
              [...pad, veld, i],
              `SBI ${voorwaarde.sbiVersie} heeft geen sectie "${letter}"; verbeter de letter of sbiVersie`,
            ),
          ],
    ),
  );
}

function checkGrenzen(
  min: number | undefined,
  max: number | undefined,
  velden: string,
  pad: readonly PropertyKey[],
): Veldprobleem[] {
  if (min === undefined && max === undefined) return [problem(pad, `zonder grens; vul ${velden} in`)];
  if (min !== undefined && max !== undefined && min > max)
    return [problem(pad, `de ondergrens ${min} is hoger dan de bovengrens ${max}`)];
  return [];
}
