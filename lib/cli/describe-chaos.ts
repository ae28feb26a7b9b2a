import { cpus, totalmem } from "node:os";
import { today } from "../server/clock";
import type { Controle } from "./chaos-controle";
import type { Uitkomst } from "./chaos";

/** What became of it as a table for a document, and whether nothing was lost. */
export function describeChaos(uitkomsten: readonly Uitkomst[]): { tabellen: string; isGoed: boolean } {
  const isGoed = uitkomsten.every(
    ({ isDoorgezet, controle, belasting }) =>
      isDoorgezet && isHeel(controle) && (belasting === null || isHeel(belasting.controle)),
  );
  const rows: [string, (uitkomst: Uitkomst) => string | number][] = [
    ["kill -9 of server or worker", ({ kills }) => kills],
    ["handovers asked for", ({ gevraagd }) => gevraagd],
    ["… that the site confirmed", ({ bevestigd }) => bevestigd],
    ["… refused once or more, told so, and sent again", ({ afgewezen }) => afgewezen],
    ["confirmed and lost", ({ controle }) => controle.verloren],
    ["overdrachten other than their log", ({ controle }) => controle.anders],
    ["mails that the logs ask for", ({ controle }) => controle.mails],
    ["… that never arrived", ({ controle }) => controle.kwijt],
    ["… that arrived twice, with the same Message-ID", ({ controle }) => controle.herhaald],
    ["… after a line that broke between the mail and the yes", ({ afgebroken }) => afgebroken],
    ["… without a reason", ({ controle }) => controle.onverklaard],
    ["seconds", ({ seconden }) => seconden.toFixed(0)],
  ];
  const belastingen = uitkomsten.flatMap(({ provider, belasting }) =>
    belasting === null ? [] : [{ provider, ...belasting }],
  );
  const lines = [
    `| | ${uitkomsten.map(({ provider }) => provider).join(" | ")} |`,
    `|---|${uitkomsten.map(() => "---|").join("")}`,
    ...rows.map(([naam, read]) => `| ${naam} | ${uitkomsten.map(read).join(" | ")} |`),
    ...(belastingen.length === 0
      ? []
      : [
          "",
          "| 50 handovers/s for 20 s, a worker beside it | confirmed/s | p50 | p95 | p99 (ms) | last mail out after (s) | lost |",
          "|---|---|---|---|---|---|---|",
          ...belastingen.map(
            ({ provider, perSeconde, p50, p95, p99, nawerk, controle }) =>
              `| ${provider} | ${perSeconde.toFixed(1)} | ${[p50, p95, p99].map((ms) => ms.toFixed(0)).join(" | ")} | ${nawerk.toFixed(0)} | ${controle.verloren + controle.kwijt} |`,
          ),
        ]),
    "",
    `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}. Measured on ${today()}.`,
  ];
  return { tabellen: `${lines.join("\n")}\n`, isGoed };
}

function isHeel({ verloren, anders, kwijt, onverklaard }: Controle): boolean {
  return verloren + anders + kwijt + onverklaard === 0;
}
