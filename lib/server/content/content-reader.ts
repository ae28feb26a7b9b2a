import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { describeIssue, formatPad } from "../../catalogus/describe-issue";
import { parseCsvFile, type ContentFile, type ContentResult } from "./content-file";

/** Name under the content folder with forward slashes → bytes, in code point order: the same on every machine. */
export type Files = ReadonlyMap<string, Uint8Array>;
export type Gelezen<T> = { bestand: string; inhoud: T } | null;

/** All files in these folders under `dir`; notes (`.md`) beside the data do not count. */
export function readFiles(
  dir: string,
  mappen: readonly string[],
  counts: (name: string) => boolean = () => true,
): Files {
  const names = mappen
    .flatMap((map) => listFiles(path.join(dir, map)))
    .map((file) => path.relative(dir, file).split(path.sep).join("/"))
    .filter(counts);
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

/** Reads single files and keeps what went wrong, with the lines. */
export class ContentReader {
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
