import "server-only";
import { headers } from "next/headers";
import { taalSchema, type Taal } from "../catalogus/codes";
import { PAD_HEADER, TAAL_HEADER } from "../teksten/taaladres";

/** The language of the address that was asked for, as the proxy found it. */
export async function readTaal(): Promise<Taal> {
  return taalSchema.safeParse((await headers()).get(TAAL_HEADER)).data ?? "nl";
}

/** The address that was asked for, answers included, as it is in Dutch. */
export async function readPad(): Promise<string> {
  return (await headers()).get(PAD_HEADER) ?? "/";
}
