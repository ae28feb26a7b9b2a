import { GEBIEDSROLLEN, SEGMENTEN, THEMAS } from "../catalogus/codes";
import { determineDekking, MAX_LEEFTIJD, type Dekking } from "../dekking/dekking";
import { today } from "../server/clock";
import { getZoekindex } from "../server/kennis";

/** `npm run dekking`: what the catalogue covers, as tables; with `-- --json` everything as JSON. */
const MAX_REGELS = 15;

const dekking = determineDekking(await getZoekindex("nl"), Number(today().slice(0, 4)));
process.stdout.write(process.argv.includes("--json") ? `${JSON.stringify(dekking, null, 2)}\n` : toTables(dekking));
process.stdout.write("", () => process.exit());

function toTables({ cellen, loketten, overlap, verouderd, versheid, verwijzingen, onbereikbaar }: Dekking): string {
  const provincies = [...new Set(cellen.map(({ provincie }) => provincie))];
  const width = Math.max(...provincies.map(({ length }) => length)) + 2;
  const lines = [
    "Diensten van regionale en lokale partijen per provincie en thema; per segment: " + SEGMENTEN.join("/"),
    "".padEnd(width) + THEMAS.map((thema) => thema.slice(0, 12).padStart(14)).join(""),
    ...provincies.map(
      (provincie) =>
        provincie.padEnd(width) +
        THEMAS.map((thema) =>
          cellen
            .filter((cel) => cel.provincie === provincie && cel.thema === thema)
            .map(({ regionaal }) => regionaal)
            .join("/")
            .padStart(14),
        ).join(""),
    ),
    "",
    `Gaten: ${cellen.filter(({ regionaal }) => regionaal === 0).length} van ${cellen.length} vakken zonder regionale dienst; zonder landelijke: ${cellen.filter(({ regionaal, landelijk }) => regionaal + landelijk === 0).length}`,
    "",
    "Gemeenten zonder partij, per rol: " + countPerRol(loketten.filter(({ groepskaart }) => groepskaart === null)),
    "Gemeenten met alleen een groepskaart: " + countPerRol(loketten.filter(({ groepskaart }) => groepskaart !== null)),
    ...toList(
      loketten.map(
        ({ gemeente, rol, groepskaart }) => `${gemeente}: ${rol}${groepskaart === null ? "" : ` (${groepskaart})`}`,
      ),
    ),
    "",
    `Diensten met (bijna) hetzelfde doel, gebied en voorwaarden: ${overlap.length}`,
    ...toList(
      overlap.map(
        ({ diensten, vraagstukken, gelijkenis }) =>
          `${diensten.join(gelijkenis === 1 ? " = " : " ≈ ")} ${Math.round(gelijkenis * 100)} % (${vraagstukken.join(", ")})`,
      ),
    ),
    "",
    "Diensten per status en jaar van de bron: " +
      versheid.map(({ status, jaar, aantal }) => `${status}${jaar === null ? "" : ` ${jaar}`}: ${aantal}`).join(" · "),
    "",
    `Diensten met een bron ouder dan ${MAX_LEEFTIJD} jaar of zonder bron: ${verouderd.length}`,
    ...toList(verouderd.map(({ dienst, status, jaar }) => `${dienst}: ${status}${jaar === null ? "" : ` ${jaar}`}`)),
    "",
    `Verwijzingen naar wie niet kan helpen: ${verwijzingen.length}`,
    ...toList(verwijzingen.map(({ van, naar, waarom }) => `${van} → ${naar} (${waarom})`)),
    "",
    `Dienstverleners zonder nummer, adres of website: ${onbereikbaar.length}`,
    ...toList(onbereikbaar),
  ];
  return `${lines.join("\n")}\n`;
}

function countPerRol(loketten: Dekking["loketten"]): string {
  return GEBIEDSROLLEN.map((rol) => `${rol} ${loketten.filter((loket) => loket.rol === rol).length}`).join(" · ");
}

function toList(items: readonly string[]): string[] {
  const rest = items.length - MAX_REGELS;
  return [
    ...items.slice(0, MAX_REGELS).map((item) => `  ${item}`),
    ...(rest > 0 ? [`  … en nog ${rest} (alles: npm run dekking -- --json)`] : []),
  ];
}
