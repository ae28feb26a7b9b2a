import "server-only";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { beslistabelSchema, type Catalogus } from "../../catalogus/catalogus";
import { checkCatalogus, type Catalogusbestanden } from "../../catalogus/check-catalogus";
import { describeIssue, formatPad } from "../../catalogus/describe-issue";
import { dienstverlenerSchema } from "../../catalogus/dienstverlener";
import { taxonomieSchema } from "../../catalogus/taxonomie";
import {
  aliassenSchema,
  buildGebieden,
  gemeenterijSchema,
  postcoderijSchema,
  routerijSchema,
} from "../../gebied/build-gebieden";
import { parseCsvFile, parseYamlFile, type ContentFile, type ContentResult } from "./content-file";

export type ReadContentResult =
  | { ok: true; catalogus: Catalogus }
  /** One line per problem: `content/catalogus/kvk.yaml:12 diensten[0].vorm: …`, in the order of the files. */
  | { ok: false; problemen: string[] };

/** The folders that make up the catalogue and its version; notes (`.md`) beside the data do not count. */
const MAPPEN = ["catalogus", "gebieden", "regels", "taxonomie"];
const VASTE_BESTANDEN = {
  taxonomie: "taxonomie/vraagstukken.yaml",
  beslistabel: "regels/beslistabel.yaml",
  gemeenten: "gebieden/gemeenten.csv",
  route: "gebieden/gemeenten-route.csv",
  postcodes: "gebieden/postcodes.csv",
  aliassen: "gebieden/aliassen.yaml",
};

/**
 * Reads, validates and joins all content under `dir`. First every file must have the right shape by itself; when all have,
 * the references between them are checked. All problems of that step are given, never only the first.
 */
export function readContent(dir: string): ReadContentResult {
  const reader = new ContentReader(dir, readFiles(dir));
  const isCard = (name: string) => /^catalogus\/[^/]+\.yaml$/.test(name);
  const dienstverleners = reader.names
    .filter(isCard)
    .map((name) => reader.read(name, parseYamlFile, dienstverlenerSchema));
  const { taxonomie, beslistabel, gemeenten, route, postcodes, aliassen } = VASTE_BESTANDEN;
  const gelezen = {
    dienstverleners,
    taxonomie: reader.read(taxonomie, parseYamlFile, taxonomieSchema),
    beslistabel: reader.read(beslistabel, parseYamlFile, beslistabelSchema),
    gemeenten: reader.readRows(gemeenten, gemeenterijSchema),
    route: reader.readRows(route, routerijSchema),
    postcodes: reader.readRows(postcodes, postcoderijSchema),
    aliassen: reader.read(aliassen, parseYamlFile, aliassenSchema),
  };
  const expected = new Set<string>(Object.values(VASTE_BESTANDEN));
  for (const name of reader.names)
    if (!isCard(name) && !expected.has(name))
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
      gebieden: buildGebieden(
        bestanden.gemeenten.inhoud,
        bestanden.route.inhoud,
        bestanden.postcodes.inhoud,
        bestanden.aliassen.inhoud,
      ),
    },
  };
}

/** Version of the content under `dir` without parsing it: SHA-256 (hex) over names and bytes of all its files. */
export function hashContent(dir: string): string {
  return hashFiles(readFiles(dir));
}

/** Name under `dir` with forward slashes → bytes, in code point order: the same on every machine. */
type Files = ReadonlyMap<string, Uint8Array>;

function readFiles(dir: string): Files {
  const names = MAPPEN.flatMap((map) =>
    listFiles(path.join(dir, map)).map((file) => path.relative(dir, file).split(path.sep).join("/")),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(dir, name))]));
}

function listFiles(dir: string): string[] {
  let entries;
  try {
    entries = readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return entries
    .filter(({ name }) => !name.startsWith(".") && !name.endsWith(".md"))
    .flatMap((entry) => {
      const file = path.join(dir, entry.name);
      return entry.isDirectory() ? listFiles(file) : [file];
    });
}

function hashFiles(files: Files): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

type Gelezen<T> = { bestand: string; inhoud: T } | null;
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

/** Reads single files and keeps what went wrong, with the lines. */
class ContentReader {
  readonly problemen: string[] = [];
  readonly names: readonly string[];
  private readonly parsed = new Map<string, ContentFile>();

  constructor(
    private readonly dir: string,
    readonly files: Files,
  ) {
    this.names = [...files.keys()];
  }

  /** The content of a file, or null with its problems reported. */
  read<S extends z.ZodType>(name: string, parse: (bytes: Uint8Array) => ContentResult, schema: S): Gelezen<z.infer<S>> {
    const bytes = this.files.get(name);
    if (bytes === undefined) {
      this.report(name, 1, [], "dit bestand ontbreekt; zet het terug");
      return null;
    }
    const result = parse(bytes);
    if (!result.ok) {
      for (const { regel, bericht } of result.problemen) this.report(name, regel, [], bericht);
      return null;
    }
    this.parsed.set(name, result.file);
    const checked = schema.safeParse(result.file.waarde);
    if (checked.success) return { bestand: name, inhoud: checked.data };
    for (const issue of checked.error.issues)
      for (const { pad, bericht } of describeIssue(issue, result.file.waarde))
        this.report(name, result.file.lineOf(pad), pad, bericht);
    return null;
  }

  readRows<S extends z.ZodObject>(name: string, schema: S): Gelezen<z.infer<S>[]> {
    return this.read(name, (bytes) => parseCsvFile(bytes, Object.keys(schema.shape)), schema.array());
  }

  lineOf(name: string, pad: readonly PropertyKey[]): number {
    return this.parsed.get(name)?.lineOf(pad) ?? 1;
  }

  /** A row number says nothing that the line does not: of a CSV only the column is named. */
  report(name: string, line: number, pad: readonly PropertyKey[], bericht: string): void {
    const field = formatPad(name.endsWith(".csv") ? pad.slice(1) : pad);
    this.problemen.push(`${path.basename(this.dir)}/${name}:${line}${field === "" ? "" : ` ${field}`}: ${bericht}`);
  }
}
