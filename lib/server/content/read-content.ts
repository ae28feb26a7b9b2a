import "server-only";
import { createHash } from "node:crypto";
import { beslistabelSchema, type Catalogus } from "../../catalogus/catalogus";
import { checkCatalogus, type Catalogusbestanden } from "../../catalogus/check-catalogus";
import { dienstverlenerSchema } from "../../catalogus/dienstverlener";
import { taxonomieSchema } from "../../catalogus/taxonomie";
import {
  aliassenSchema,
  buildGebieden,
  gemeenterijSchema,
  plaatsrijSchema,
  postcoderijSchema,
  routerijSchema,
  vroegereGemeenterijSchema,
} from "../../gebied/build-gebieden";
import { andereDeurSchema, perRedenSchema } from "../../herkenning/andere-deuren";
import { parseYamlFile } from "./content-file";
import { ContentReader, readFiles, type Files } from "./content-reader";

export type ReadContentResult =
  | { ok: true; catalogus: Catalogus }
  /** One line per problem: `content/catalogus/kvk.yaml:12 diensten[0].vorm: …`, in the order of the files. */
  | { ok: false; problemen: string[] };

/** The folders that make up the catalogue and its version. */
const MAPPEN = ["andere-deuren", "catalogus", "gebieden", "regels", "taxonomie"];
/** Sentences to learn from stand beside the taxonomie; they are no part of the catalogue. */
const isVanCatalogus = (name: string) => !/^taxonomie\/(formuleringen|verhalen|haast|buiten-bereik)\//.test(name);
const VASTE_BESTANDEN = {
  taxonomie: "taxonomie/vraagstukken.yaml",
  beslistabel: "regels/beslistabel.yaml",
  perReden: "andere-deuren/per-reden.yaml",
  gemeenten: "gebieden/gemeenten.csv",
  vroegereGemeenten: "gebieden/vroegere-gemeenten.csv",
  route: "gebieden/gemeenten-route.csv",
  postcodes: "gebieden/postcodes.csv",
  plaatsen: "gebieden/plaatsen.csv",
  aliassen: "gebieden/aliassen.yaml",
};

/**
 * Reads, validates and joins all content under `dir`. First every file must have the right shape by itself; when all have,
 * the references between them are checked. All problems of that step are given, never only the first.
 */
export function readContent(dir: string): ReadContentResult {
  const reader = new ContentReader(dir, readFiles(dir, MAPPEN, isVanCatalogus));
  const isCard = (name: string) => /^catalogus\/[^/]+\.yaml$/.test(name);
  const isDeur = (name: string) => /^andere-deuren\/[^/]+\.yaml$/.test(name) && name !== VASTE_BESTANDEN.perReden;
  const dienstverleners = reader.names
    .filter(isCard)
    .map((name) => reader.read(name, parseYamlFile, dienstverlenerSchema));
  const { taxonomie, beslistabel, perReden, ...gebieden } = VASTE_BESTANDEN;
  const gelezen = {
    dienstverleners,
    taxonomie: reader.read(taxonomie, parseYamlFile, taxonomieSchema),
    beslistabel: reader.read(beslistabel, parseYamlFile, beslistabelSchema),
    andereDeuren: reader.names.filter(isDeur).map((name) => reader.read(name, parseYamlFile, andereDeurSchema)),
    perReden: reader.read(perReden, parseYamlFile, perRedenSchema),
    gemeenten: reader.readRows(gebieden.gemeenten, gemeenterijSchema),
    vroegereGemeenten: reader.readRows(gebieden.vroegereGemeenten, vroegereGemeenterijSchema),
    route: reader.readRows(gebieden.route, routerijSchema),
    postcodes: reader.readRows(gebieden.postcodes, postcoderijSchema),
    plaatsen: reader.readRows(gebieden.plaatsen, plaatsrijSchema),
    aliassen: reader.read(gebieden.aliassen, parseYamlFile, aliassenSchema),
  };
  const expected = new Set<string>(Object.values(VASTE_BESTANDEN));
  for (const name of reader.names)
    if (!isCard(name) && !isDeur(name) && !expected.has(name))
      reader.report(name, 1, [], "dit bestand hoort hier niet; verplaats het of haal het weg");
  if (dienstverleners.length === 0) reader.report("catalogus", 1, [], "hier staat geen enkel .yaml-bestand");

  const bestanden = toComplete(gelezen);
  if (bestanden !== null)
    for (const { bestand, pad, bericht } of checkCatalogus(bestanden))
      reader.report(bestand, reader.lineOf(bestand, pad), pad, bericht);
  if (reader.problemen.length > 0 || bestanden === null) return { ok: false, problemen: reader.problemen };

  const records = bestanden.dienstverleners.map(({ inhoud }) => inhoud);
  return {
    ok: true,
    catalogus: {
      versie: {
        hash: hashFiles(reader.files),
        datum: records.reduce(
          (latest, { gecontroleerdOp }) => (gecontroleerdOp > latest ? gecontroleerdOp : latest),
          "",
        ),
      },
      dienstverleners: records,
      taxonomie: bestanden.taxonomie.inhoud,
      beslistabel: bestanden.beslistabel.inhoud.beslistabel,
      andereDeuren: {
        deuren: bestanden.andereDeuren.map(({ inhoud }) => inhoud),
        perReden: bestanden.perReden.inhoud.perReden,
      },
      gebieden: buildGebieden({
        gemeenten: bestanden.gemeenten.inhoud,
        vroegereGemeenten: bestanden.vroegereGemeenten.inhoud,
        route: bestanden.route.inhoud,
        postcodes: bestanden.postcodes.inhoud,
        plaatsen: bestanden.plaatsen.inhoud,
        aliassen: bestanden.aliassen.inhoud,
      }),
    },
  };
}

/** Version of the content under `dir` without parsing it: SHA-256 (hex) over names and bytes of all its files. */
export function hashContent(dir: string): string {
  return hashFiles(readFiles(dir, MAPPEN, isVanCatalogus));
}

function hashFiles(files: Files): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

type Gelezenbestanden = {
  [Key in keyof Catalogusbestanden]: Catalogusbestanden[Key] extends readonly (infer Bestand)[]
    ? readonly (Bestand | null)[]
    : Catalogusbestanden[Key] | null;
};

/** The same files when all of them could be read, else null. */
function toComplete(gelezen: Gelezenbestanden): Catalogusbestanden | null {
  const isComplete = Object.values(gelezen)
    .flat()
    .every((file) => file !== null);
  return isComplete ? (gelezen as Catalogusbestanden) : null;
}
