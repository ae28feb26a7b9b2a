import "server-only";
import { parse as parseCsv, CsvError } from "csv-parse/sync";
import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type YAMLError } from "yaml";

/** The value of a content file, with the way back from a field to its line (counted from 1). */
export type ContentFile = { waarde: unknown; lineOf: (pad: readonly PropertyKey[]) => number };
export type ContentResult =
  { ok: true; file: ContentFile } | { ok: false; problemen: { regel: number; bericht: string }[] };

/** Parses YAML; on broken YAML all its mistakes are reported, each with its line. */
export function parseYamlFile(bytes: Uint8Array): ContentResult {
  const text = decode(bytes);
  if (text === null) return notUtf8;
  const document = parseDocument(text, { prettyErrors: false });
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  if (document.errors.length > 0) {
    return {
      ok: false,
      problemen: document.errors.map((error) => ({ regel: lineAt(error.pos[0]), bericht: describeYamlError(error) })),
    };
  }
  return { ok: true, file: { waarde: document.toJS() as unknown, lineOf: (pad) => lineAt(offsetOf(document, pad)) } };
}

/** Parses CSV with exactly these columns into a list of rows of text. */
export function parseCsvFile(bytes: Uint8Array, columns: readonly string[]): ContentResult {
  const text = decode(bytes);
  if (text === null) return notUtf8;
  const lines: number[] = [];
  try {
    const [header, ...rows] = parseCsv(text, {
      skip_empty_lines: true,
      on_record: (record: string[], { lines: line }) => {
        lines.push(line);
        return record;
      },
    });
    if (header?.join() !== columns.join())
      return failed(1, `de kopregel klopt niet; verwacht ${columns.join(",")} zonder andere kolommen`);
    return {
      ok: true,
      file: {
        waarde: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))),
        lineOf: ([row]) => (typeof row === "number" ? lines[row + 1] : undefined) ?? 1,
      },
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed(
      Number(error.lines ?? 1),
      `geen geldige CSV (${error.code}); elke regel heeft ${columns.length} velden`,
    );
  }
}

const notUtf8: ContentResult = failed(1, "het bestand is geen UTF-8; sla het op als UTF-8");

function failed(regel: number, bericht: string): ContentResult {
  return { ok: false, problemen: [{ regel, bericht }] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function describeYamlError(error: YAMLError): string {
  return error.code === "DUPLICATE_KEY"
    ? "dit veld staat er twee keer; haal er een weg"
    : `geen geldige YAML (${error.code}); kijk naar inspringing, aanhalingstekens en dubbele punten`;
}

/** Where the field stands, or else the nearest thing around it that is there. */
function offsetOf(document: Document, pad: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const key of pad) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      node = node.items[key];
      offset = startOf(node);
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
