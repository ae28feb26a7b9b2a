import { z } from "zod";
import { themaSchema } from "../catalogus/codes";
import { beoordelingskaderSchema, MAX_OPMERKING, tokenSchema, type Beoordelingskader } from "./beoordeling";
import { LOKVELD } from "../limiet/lokveld";
import { CIJFERS, type Cijfer } from "./velden";

export type Inzending =
  | { soort: "cijfer"; token: string; cijfer: Cijfer; kader: Beoordelingskader }
  | { soort: "opmerking"; token: string; tekst: string }
  /** Too long; given back so that nobody has to type it again. */
  | { soort: "te-lang"; token: string; getypt: string }
  | { soort: "robot"; stap: "cijfer" | "opmerking"; token: string | null }
  | { soort: "ongeldig" };

/** Longer than this is no remark any more. */
const MAX_GETYPT = 20_000;

const cijferSchema = z.object({
  stap: z.literal("cijfer"),
  token: tokenSchema,
  cijfer: z
    .string()
    .regex(/^[1-5]$/)
    .transform(Number)
    .pipe(z.literal(CIJFERS)),
  catalogusversie: beoordelingskaderSchema.shape.catalogusversie,
  motorversie: beoordelingskaderSchema.shape.motorversie,
  eersteContact: beoordelingskaderSchema.shape.eersteContact,
  themas: z
    .string()
    .max(200)
    .transform((text) => text.split(",").filter((code) => code !== ""))
    .pipe(z.array(themaSchema).max(7)),
});

const opmerkingSchema = z.object({
  stap: z.literal("opmerking"),
  token: tokenSchema,
  // Browsers send line breaks of a textarea as CRLF, which would count twice.
  opmerking: z.string().transform((text) => text.replaceAll("\r\n", "\n").trim()),
});

const inzendingSchema = z.discriminatedUnion("stap", [cijferSchema, opmerkingSchema]);

/** Reads what one of the two forms sent: a mark, or the remark that goes with it. */
export function parseInzending(velden: Readonly<Record<string, unknown>>): Inzending {
  if (velden[LOKVELD] !== "") {
    const stap = velden.stap === "opmerking" ? "opmerking" : "cijfer";
    return { soort: "robot", stap, token: tokenSchema.safeParse(velden.token).data ?? null };
  }
  const { data } = inzendingSchema.safeParse(velden);
  if (data === undefined) return { soort: "ongeldig" };
  if (data.stap === "opmerking") {
    const { token, opmerking } = data;
    return opmerking.length > MAX_OPMERKING
      ? { soort: "te-lang", token, getypt: opmerking.slice(0, MAX_GETYPT) }
      : { soort: "opmerking", token, tekst: opmerking };
  }
  const { token, cijfer, catalogusversie, motorversie, eersteContact, themas } = data;
  return { soort: "cijfer", token, cijfer, kader: { catalogusversie, motorversie, eersteContact, themas } };
}
