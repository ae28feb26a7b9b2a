import { listProza } from "../dekking/proza";
import { getZoekindex } from "../server/kennis";

/** `npm run voorwaarden`: the conditions per kind, and what of their prose could not be typed; with `-- --json` as JSON. */
const { catalogus } = await getZoekindex("nl");
const proza = listProza(catalogus);

if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(proza, null, 2)}\n`);
else {
  const kenmerken = groupByKenmerk();
  const lines = [
    "Voorwaarden per soort (tussen haakjes: met een zin uit de bron)",
    ...proza.perSoort.map(
      ({ soort, aantal, metTekst }) => `  ${soort.padEnd(22)}${String(aantal).padStart(5)} (${metTekst})`,
    ),
    "",
    `Alleen in een gesprek te beantwoorden: ${proza.gesprek.length}, over ${kenmerken.length} kenmerken`,
    ...kenmerken.flatMap(([kenmerk, items]) => [
      `  ${kenmerk}: ${items.length}`,
      ...items
        .slice(0, 3)
        .map(({ dienst, waarde, tekst }) => `    ${dienst} = ${waarde}${tekst === null ? "" : `: ${tekst}`}`),
      ...(items.length > 3 ? [`    … en nog ${items.length - 3}`] : []),
    ]),
    "",
    `Zinnen met een getal dat in geen voorwaarde van de dienst staat: ${proza.rest.length}`,
    ...proza.rest.map(
      ({ dienst, soort, tekst, getallen }) => `  ${dienst} (${soort}): ${tekst} → ${getallen.join(", ")}`,
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
process.stdout.write("", () => process.exit());

function groupByKenmerk() {
  const groups = new Map<string, (typeof proza.gesprek)[number][]>();
  for (const item of proza.gesprek) groups.set(item.kenmerk, [...(groups.get(item.kenmerk) ?? []), item]);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
