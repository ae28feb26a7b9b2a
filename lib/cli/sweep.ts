import { determineAdvies } from "../routering/determine-advies";
import { today } from "../server/clock";
import { getGecompileerdeCatalogus } from "../server/kennis";
import { isBereikbaar } from "../catalogus/is-bereikbaar";
import { listCellen, listOvertredingen } from "./sweep-cellen";

/**
 * `npm run sweep`: is there a first contact that may serve, in every gemeente, for every vraagstuk, segment, vorm and urgency?
 * Prints what only the last resort serves, and whom one reaches only through it: the editors' gap list. Exit code 1 when a cell breaks.
 */
const REPORT_EVERY = 100_000;

const catalogus = await getGecompileerdeCatalogus("nl");
const { catalogus: inhoud, byDienst } = catalogus;
const peildatum = today();
const total =
  inhoud.gebieden.gemeenten.length * inhoud.taxonomie.themas.flatMap(({ vraagstukken }) => vraagstukken).length * 100;

const alleenVangnet = new Map<string, number>();
const viaVangnet = new Map<string, number>();
const broken: string[] = [];
let count = 0;
for (const invoer of listCellen(inhoud)) {
  const advies = determineAdvies(invoer, catalogus, peildatum);
  const ingang = byDienst.get(advies.eersteContact.dienst);
  if (ingang === undefined) throw new Error(`${advies.eersteContact.dienst} staat niet in de catalogus`);
  broken.push(...listOvertredingen(ingang.dienstverlener, ingang.dienst, advies, inhoud, true));
  if (advies.eersteContact.redenen.some(({ code }) => code === "vangnet"))
    add(alleenVangnet, `${invoer.vraagstukken?.[0]} · ${invoer.vorm}`);
  if (!isBereikbaar(ingang.dienstverlener)) add(viaVangnet, ingang.slug);
  count++;
  if (count % REPORT_EVERY === 0) process.stderr.write(`${count} van ${total}\n`);
}

process.stdout.write(`${count} cellen, ${broken.length} overtredingen van een harde regel\n`);
for (const rule of new Set(broken)) process.stdout.write(`  ${rule}\n`);
report("Alleen het vangnet helpt (vraagstuk · vorm: cellen)", alleenVangnet);
report(
  "Eerste contact alleen te bereiken via het vangnet: geen eigen nummer, adres of website (dienstverlener: cellen)",
  viaVangnet,
);
if (broken.length > 0) process.exitCode = 1;

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function report(title: string, counts: ReadonlyMap<string, number>): void {
  const sum = [...counts.values()].reduce((a, b) => a + b, 0);
  process.stdout.write(`\n${title}: ${sum} van ${count}\n`);
  for (const [key, cells] of [...counts].sort((a, b) => b[1] - a[1])) process.stdout.write(`  ${key}: ${cells}\n`);
}
