import type { Overdrachtcijfers } from "../server/data/overdrachtcijfers";

const MINUUT_MS = 60_000;

/** The numbers as text: where the handovers stand, who gave back, which gaps there are, and whether mail leaves. */
export function describeOverdrachten({ perToestand, terug, hiaten, post }: Overdrachtcijfers, moment: Date): string {
  const wachttijd =
    post.oudste === null
      ? ""
      : `, de oudste ${Math.round((moment.getTime() - post.oudste.getTime()) / MINUUT_MS)} minuten`;
  const lines = [
    `Overdrachten: ${perToestand.length === 0 ? "nog geen" : perToestand.map(({ toestand, aantal }) => `${toestand} ${aantal}`).join(" · ")}`,
    `Mail die wacht: ${post.wacht}${wachttijd}`,
    `Mail die niet aankwam: ${post.mislukt.length === 0 ? "0" : post.mislukt.map(({ uitkomst, aantal }) => `${uitkomst} ${aantal}`).join(" · ")}`,
    "",
    `Teruggegeven of stil: ${terug.reduce((sum, { aantal }) => sum + aantal, 0)}`,
    ...terug.map(({ dienstverlener, reden, aantal }) => `  ${dienstverlener}: ${reden} ${aantal}`),
    "",
    `Gaten, waar niemand over was of niemand met een mailadres: ${hiaten.length}`,
    ...hiaten.map(
      ({ dag, uitkomst, dienstverlener, vraagstukken, provincie }) =>
        `  ${dag}  ${uitkomst}  ${vraagstukken.join(", ") || "zonder vraagstuk"}  ${provincie ?? "plaats onbekend"}  (laatst: ${dienstverlener})`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
