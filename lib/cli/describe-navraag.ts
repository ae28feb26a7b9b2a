import { NULMETING, NULMETING_CIJFER, OPLOSSINGEN, type summarizeNavraag } from "../beoordeling/navraag";

/** Whether questions were solved, beside what the survey of 2021 found; nothing when nobody answered. */
export function describeNavraag(navraag: ReturnType<typeof summarizeNavraag>): string {
  if (navraag === null) return "";
  const { aantal, perOplossing, gemiddelde } = navraag;
  const lines = [
    "",
    `Twee weken na een overdracht: is uw vraag opgelost? (${aantal} antwoorden; daarnaast wat KplusV in 2021 vond)`,
    ...OPLOSSINGEN.map((code) => {
      const percent = `${Math.round((perOplossing[code] / aantal) * 100)} %`;
      return `${code.padEnd(16)}${percent.padStart(8)}${`${NULMETING[code]} %`.padStart(8)}`;
    }),
    `${"rapportcijfer".padEnd(16)}${toComma(gemiddelde).padStart(8)}${toComma(NULMETING_CIJFER).padStart(8)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function toComma(cijfer: number): string {
  return cijfer.toFixed(1).replace(".", ",");
}
