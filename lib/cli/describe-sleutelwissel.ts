import type { Sleutelwissel } from "../server/usecases/wissel-sleutels";

/**
 * What became of it, and which key can go.
 * @param namen names of the keys that there are, the current one first.
 */
export function describeSleutelwissel(
  { gewisseld, dicht, perSleutel }: Sleutelwissel,
  [nu = "", ...eerder]: readonly string[],
): string {
  const tel = (naam: string) => {
    const { dossiers, bijlagen } = perSleutel.get(naam) ?? { dossiers: 0, bijlagen: 0 };
    return `${dossiers} dossiers, ${bijlagen} bijlagen`;
  };
  const weg = [...perSleutel.keys()].filter((naam) => naam !== nu && !eerder.includes(naam));
  const lines = [
    `Opnieuw versleuteld met ${nu}: ${gewisseld}`,
    "",
    "Wat een sleutel nu nog nodig heeft:",
    `  ${nu} (de sleutel van nu): ${tel(nu)}`,
    ...eerder.map((naam) => `  ${naam}: ${tel(naam)}`),
    ...weg.map((naam) => `  ${naam} (staat niet in OVERDRACHT_SLEUTELS): ${tel(naam)}`),
    ...(dicht === 0
      ? []
      : ["", `Niet te openen: ${dicht}. Zet de sleutel terug waarmee dat is versleuteld, en voer dit opnieuw uit.`]),
    ...(eerder.length === 0
      ? []
      : [
          "",
          "Een oude sleutel zonder dossiers en bijlagen mag weg, maar de links in oudere mails werken dan niet meer:",
          "die van ontvangers zijn 60 dagen geldig, die van ondernemers tot hun gegevens zijn gewist.",
        ]),
  ];
  return `${lines.join("\n")}\n`;
}
