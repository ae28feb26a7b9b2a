import type { Overdrachtcijfers } from "../server/data/overdrachtcijfers";

const MINUUT_MS = 60_000;

/** What to do when mail waits; what is not here mends itself. A story waits for it: put off four days, else 20 working days. */
const WAT_TE_DOEN: Readonly<Record<string, string>> = {
  verbinding: "de mailserver is niet bereikbaar of breekt af. Kijk of hij draait en of SMTP_URL klopt.",
  "te-traag": "de mailserver antwoordt niet op tijd. Kijk of hij draait.",
  tls: "geen veilige verbinding. Kijk het certificaat van de mailserver na, en SMTP_URL.",
  aanmelding: "de mailserver kent onze naam of ons wachtwoord niet. Verbeter SMTP_URL.",
  uitgesteld:
    "de mailserver neemt de mail voor deze ontvanger nu niet aan, na vier dagen geldt die als onbestelbaar. Kijk of hij voor ons naar buiten mag sturen.",
  "niet-toegelaten": "de mailserver laat ons zo niet mailen. Kijk of hij MAIL_VAN mag versturen, ook naar buiten.",
  onbekend: "onbekende fout van de mailserver. Kijk in zijn log.",
  fout: "de mail is niet te schrijven. Is er een sleutel weg uit OVERDRACHT_SLEUTELS?",
};

/** The numbers as text: where the handovers stand, who gave back, which gaps there are, and whether mail leaves. */
export function describeOverdrachten({ perToestand, terug, hiaten, post }: Overdrachtcijfers, moment: Date): string {
  const wachttijd =
    post.oudste === null
      ? ""
      : `, de oudste ${Math.round((moment.getTime() - post.oudste.getTime()) / MINUUT_MS)} minuten`;
  const lines = [
    `Overdrachten: ${perToestand.length === 0 ? "nog geen" : perToestand.map(({ toestand, aantal }) => `${toestand} ${aantal}`).join(" · ")}`,
    `Mail die wacht: ${post.wacht}${wachttijd}`,
    ...post.waarom.map(({ uitkomst, aantal }) =>
      [`  ${uitkomst} ${aantal}`, WAT_TE_DOEN[uitkomst]].filter(Boolean).join(": "),
    ),
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
