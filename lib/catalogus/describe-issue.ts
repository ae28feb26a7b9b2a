import type { z } from "zod";

/** A mistake in content: the field it is in, and what is wrong and what to do, in Dutch for editors. */
export type Veldprobleem = { pad: readonly PropertyKey[]; bericht: string };

type Issue = z.core.$ZodIssue;

const SOORTEN: Record<string, string> = {
  string: "tekst",
  number: "een getal",
  int: "een geheel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een groep velden",
  record: "een groep velden",
  null: "null",
};

/** Turns one Zod issue about `invoer` into Dutch; an issue about several fields gives one problem per field. */
export function describeIssue(issue: Issue, invoer: unknown): Veldprobleem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      pad: [...issue.path, key],
      bericht: "dit veld bestaat niet; controleer de spelling of haal het weg",
    }));
  }
  const waarde = valueAt(invoer, issue.path);
  if (issue.code === "invalid_union" && issue.discriminator === undefined) return describeUnion(issue, waarde);
  return [{ pad: issue.path, bericht: describe(issue, waarde) }];
}

/** Path as editors read it: `diensten[0].vorm`. */
export function formatPad(pad: readonly PropertyKey[]): string {
  return pad.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

function describe(issue: Issue, waarde: unknown): string {
  if (waarde === undefined) return `dit veld ontbreekt; vul ${expected(issue)} in`;
  switch (issue.code) {
    case "invalid_format":
      return `${show(waarde)} klopt niet; verwacht ${expected(issue)}`;
    case "too_small":
    case "too_big":
      return waarde === ""
        ? "dit veld is leeg; vul iets in of haal het weg"
        : `${show(waarde)} mag niet; verwacht ${expected(issue)}`;
    default:
      return `${show(waarde)} mag niet; verwacht ${expected(issue)}`;
  }
}

/** What would have been right. */
function expected(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return SOORTEN[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.length === 1 ? show(issue.values[0]) : `een van: ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return "options" in issue ? `een van: ${issue.options?.join(", ")}` : "een andere vorm";
    case "invalid_format":
      if (issue.format === "url") return "een webadres dat met https:// of http:// begint";
      if (issue.format === "date") return "een bestaande datum als jjjj-mm-dd";
      return issue.message;
    case "too_small":
      return `${issue.inclusive ? "minstens" : "meer dan"} ${issue.minimum}${unit(issue.origin)}`;
    case "too_big":
      return `${issue.inclusive ? "hoogstens" : "minder dan"} ${issue.maximum}${unit(issue.origin)}`;
    default:
      return issue.message;
  }
}

function unit(origin: string): string {
  if (origin === "string") return " tekens";
  return origin === "array" ? " in de lijst" : "";
}

/** Either one shape fits and has mistakes inside, or none fits and all are named. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, waarde: unknown): Veldprobleem[] {
  const fitting = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0 || isInside(inner)));
  if (fitting !== undefined && waarde !== undefined) {
    return fitting.flatMap((inner) =>
      describeIssue(inner, waarde).map(({ pad, bericht }) => ({ pad: [...issue.path, ...pad], bericht })),
    );
  }
  const options = issue.errors.flatMap((branch) => branch[0] ?? []).map(expected);
  const wanted = options.join(" of ");
  return [
    {
      pad: issue.path,
      bericht:
        waarde === undefined ? `dit veld ontbreekt; vul ${wanted} in` : `${show(waarde)} mag niet; verwacht ${wanted}`,
    },
  ];
}

function isInside(issue: Issue): boolean {
  return issue.code !== "invalid_type" && issue.code !== "invalid_value";
}

function valueAt(invoer: unknown, pad: readonly PropertyKey[]): unknown {
  return pad.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === "object" ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    invoer,
  );
}

function show(waarde: unknown): string {
  if (Array.isArray(waarde)) return waarde.length === 0 ? "een lege lijst" : "een lijst";
  if (waarde !== null && typeof waarde === "object") return "een groep velden";
  return typeof waarde === "string" ? `"${waarde.length > 60 ? `${waarde.slice(0, 60)}…` : waarde}"` : String(waarde);
}
