import type {
  Beoordelingscijfers,
  Beoordelingsgroep,
  Beoordelingsrapport,
} from "../beoordeling/summarize-beoordelingen";
import { CIJFERS } from "../beoordeling/velden";

const NUMBER_WIDTH = 8;

/** The report as text: a table per way to divide the marks, and the remarks. */
export function describeBeoordelingen(rapport: Beoordelingsrapport): string {
  const { totaal, perMaand, perTaal, perEersteContact, opmerkingen } = rapport;
  if (totaal === null) return "Nog geen beoordelingen.\n";
  const lines = [
    "Hoe makkelijk was dit? 1 is heel moeilijk, 5 is heel makkelijk.",
    "",
    ...toTable("alles", [{ naam: "totaal", ...totaal }]),
    ...toTable("maand", perMaand),
    ...toTable("taal", perTaal),
    ...toTable("eerste contact (hoogstens 10)", perEersteContact),
    `Opmerkingen van de laatste 30 dagen: ${opmerkingen.length}`,
    ...opmerkingen.map(
      ({ dag, cijfer, taal, eersteContact, opmerking }) =>
        `  ${dag}  ${cijfer}  ${taal}  ${eersteContact}: ${opmerking.replace(/\s+/g, " ")}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function toTable(title: string, groups: readonly Beoordelingsgroep[]): string[] {
  const width = Math.max(title.length, ...groups.map(({ naam }) => naam.length)) + 2;
  const toRow = (naam: string, cells: readonly string[]) =>
    naam.padEnd(width) + cells.map((cell) => cell.padStart(NUMBER_WIDTH)).join("");
  return [
    toRow(title, ["aantal", "gemid.", ...CIJFERS.map(String)]),
    ...groups.map((group) => toRow(group.naam, toCells(group))),
    "",
  ];
}

function toCells({ aantal, gemiddelde, verdeling }: Beoordelingscijfers): string[] {
  return [String(aantal), gemiddelde.toFixed(2).replace(".", ","), ...verdeling.map(String)];
}
