import { LINKUITKOMSTEN } from "../linkcheck/linkcontrole";
import type { Linkrapport, Linkregel } from "../linkcheck/linkrapport";
import { nameGebruik, type Linkgebruik } from "../linkcheck/list-links";
import { VERS_DAGEN } from "../linkcheck/plan-links";
import { toDag } from "../kalender/werkdagen";

/** More users of one address say nothing more: it is mended everywhere or nowhere. */
const MAX_GEBRUIK = 3;
const HEADER = ["adres", "wat", "stuk sinds", "gebruikt door"];

export function describeLinkrapport(rapport: Linkrapport): string {
  const { stuk, verhuisd, telling, totaal, gecontroleerd, overgeslagen, nogTeDoen, afgebroken } = rapport;
  const counts = LINKUITKOMSTEN.filter((code) => telling[code] > 0).map((code) => `${code} ${telling[code]}`);
  const lines = [
    `Stuk: ${stuk.length}`,
    ...(stuk.length === 0 ? [] : toTable([HEADER, ...stuk.map(toRow)])),
    "",
    `Verhuisd: ${verhuisd.length}`,
    ...verhuisd.flatMap(({ url, eindadres, gebruik }) => [
      `  ${url}`,
      `    → ${eindadres ?? "onbekend"}  (${describeGebruik(gebruik)})`,
    ]),
    "",
    `${afgebroken ? "Afgebroken. " : ""}Deze keer gecontroleerd: ${gecontroleerd} van ${totaal} adressen`,
    ...(counts.length === 0 ? [] : [`  ${counts.join(" · ")}`]),
    ...(overgeslagen === 0
      ? []
      : [
          `Overgeslagen, want in de laatste ${VERS_DAGEN} dagen al gecontroleerd: ${overgeslagen} (toch alles: npm run linkcheck -- --opnieuw)`,
        ]),
    ...(nogTeDoen === 0 ? [] : [`Nog te doen: ${nogTeDoen} (ga verder met: npm run linkcheck)`]),
    ...(stuk.length + verhuisd.length === 0
      ? []
      : [
          "",
          "Wat te doen: Verbeter het adres in content/catalogus/<slug>.yaml (of content/andere-deuren/<code>.yaml). Bekijk een nieuw adres eerst zelf: staat daar nog hetzelfde?",
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

function toRow({ url, uitkomst, httpStatus, detail, stukSinds, gebruik }: Linkregel): string[] {
  const facts = [...(httpStatus === null ? [] : [String(httpStatus)]), ...(detail === null ? [] : [detail])];
  const wat = facts.length === 0 ? uitkomst : `${uitkomst}: ${facts.join(", ")}`;
  return [url, wat, stukSinds === null ? "" : toDag(stukSinds), describeGebruik(gebruik)];
}

function describeGebruik(gebruik: readonly Linkgebruik[]): string {
  const names = [...new Set(gebruik.map(nameGebruik))];
  const rest = names.length - MAX_GEBRUIK;
  return [...names.slice(0, MAX_GEBRUIK), ...(rest > 0 ? [`en nog ${rest}`] : [])].join(", ");
}

function toTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}`,
  );
}
