import { parseArgs } from "node:util";

export type LinkcheckOptions = { opnieuw: boolean; json: boolean; max: number | null };

const USAGE = "Gebruik: npm run linkcheck -- --max=50 --opnieuw --json (elk mag weg).";

/** The options of `npm run linkcheck`, or one Dutch line about what is wrong with them. */
export function parseLinkcheckOptions(args: readonly string[]): LinkcheckOptions | { problem: string } {
  try {
    const { opnieuw, json, max } = parseArgs({
      args: [...args],
      options: {
        opnieuw: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        max: { type: "string" },
      },
    }).values;
    if (max !== undefined && !/^[1-9]\d{0,8}$/.test(max))
      return { problem: `--max hoort een heel getal vanaf 1 te zijn. ${USAGE}` };
    return { opnieuw, json, max: max === undefined ? null : Number(max) };
  } catch {
    return { problem: `Deze optie bestaat niet of klopt niet. ${USAGE}` };
  }
}
