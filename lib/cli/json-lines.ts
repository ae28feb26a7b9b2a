import { createInterface } from "node:readline";
import { z } from "zod";
import { MAX_VERHAAL } from "../vragenlijst/parse-verhaal";

/** An input line that cannot be answered: which field, a code for machines and a Dutch sentence for people. */
export class RegelFout extends Error {
  constructor(
    readonly code: string,
    readonly pad: string,
    bericht: string,
  ) {
    super(bericht);
  }
}

export const idSchema = z.union([z.string(), z.number()], "geef elke regel een id");
export const tekstSchema = z
  .string("tekst hoort tekst te zijn")
  .trim()
  .min(1, "de tekst is leeg")
  .max(MAX_VERHAAL, `de tekst is langer dan ${MAX_VERHAAL} tekens`);

/**
 * Answers JSON lines from standard input, one line of JSON per line, in order. A bad line gives an error object in its place;
 * the exit code is then 1, after the last line.
 */
export async function answerJsonLines<T extends z.ZodType>(
  schema: T,
  answer: (line: z.output<T>) => Promise<object>,
): Promise<void> {
  // Whoever reads only the first lines closes the pipe: that is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    // A file may begin with a byte order mark.
    const text = line.replace(/^\uFEFF/, "").trim();
    if (text !== "") process.stdout.write(`${JSON.stringify(await answerLine(text, schema, answer))}\n`);
  }
}

async function answerLine<T extends z.ZodType>(
  line: string,
  schema: T,
  answer: (line: z.output<T>) => Promise<object>,
): Promise<object> {
  let id: unknown = null;
  try {
    const value: unknown = parseJson(line);
    id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new RegelFout("ongeldig", "", 'Een regel is een object, bijvoorbeeld {"id": 1}.');
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw toRegelFout(parsed.error);
    return await answer(parsed.data);
  } catch (error) {
    if (!(error instanceof RegelFout)) throw error;
    process.exitCode = 1;
    return { id, fout: { code: error.code, pad: error.pad, bericht: error.message } };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new RegelFout("geen-json", "", "Deze regel is geen JSON.");
  }
}

function toRegelFout(error: z.ZodError): RegelFout {
  const issue = error.issues[0];
  const keys = issue?.code === "unrecognized_keys" ? issue.keys : [];
  const pad = [...(issue?.path ?? []), ...keys.slice(0, 1)].map(String).join(".");
  return keys.length > 0
    ? new RegelFout("onbekend", pad, "Dit veld bestaat niet.")
    : new RegelFout("ongeldig", pad, issue?.message ?? "ongeldig");
}
