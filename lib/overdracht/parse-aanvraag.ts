import { z } from "zod";
import { LOKVELD } from "../beoordeling/velden";
import { taalSchema } from "../catalogus/codes";
import { slugSchema } from "../catalogus/dienstverlener";
import { emailSchema, MAX_VERHAAL, naamSchema, telefoonSchema, verhaalSchema, VOORKEUREN } from "./dossier";

/** What someone typed in the form, to put back into it. */
export type Aanvraagvelden = {
  verhaal: string;
  naam: string;
  telefoon: string;
  email: string;
  voorkeur: string;
  taal: string;
  /** Ids of diensten. */
  ontvangers: readonly string[];
  magDoorgeven: boolean;
  magNavragen: boolean;
};

/** What the server keeps when it is right. */
export type Aanvraag = {
  /** Made with the page: sent twice it is one dossier. */
  token: string;
  verhaal: string;
  naam: string;
  telefoon: string | null;
  email: string | null;
  voorkeur: (typeof VOORKEUREN)[number];
  taal: z.infer<typeof taalSchema>;
  ontvangers: readonly string[];
  magDoorgeven: boolean;
  magNavragen: boolean;
};

export type Aanvraagveld = "verhaal" | "naam" | "telefoon" | "email" | "ontvangers";
export type Aanvraagfout = { veld: Aanvraagveld; code: "leeg" | "te-lang" | "ongeldig" | "geen-van-beide" };

export type Aanvraagontleding =
  | { soort: "goed"; aanvraag: Aanvraag; velden: Aanvraagvelden }
  | { soort: "fouten"; fouten: readonly Aanvraagfout[]; velden: Aanvraagvelden }
  | { soort: "robot" }
  | { soort: "ongeldig" };

/** More than this is no answer to a form: it is cut off, and given back as too long. */
const MAX_GETYPT = 20_000;
const MAX_ONTVANGERS = 4;

/** Reads the form in which someone asks to be handed over. Everything that is wrong is told at once. */
export function parseAanvraag(form: FormData): Aanvraagontleding {
  const text = (naam: string) => String(form.get(naam) ?? "").slice(0, MAX_GETYPT);
  if (text(LOKVELD) !== "") return { soort: "robot" };
  const velden: Aanvraagvelden = {
    verhaal: text("verhaal"),
    naam: text("naam"),
    telefoon: text("telefoon"),
    email: text("email"),
    voorkeur: text("voorkeur"),
    taal: text("taal"),
    ontvangers: form
      .getAll("ontvanger")
      .map((waarde) => String(waarde).slice(0, 80))
      .slice(0, MAX_ONTVANGERS),
    magDoorgeven: text("magDoorgeven") === "ja",
    magNavragen: text("magNavragen") === "ja",
  };
  const token = z.uuidv4().safeParse(text("token")).data;
  if (token === undefined || !z.array(slugSchema).safeParse(velden.ontvangers).success) return { soort: "ongeldig" };

  const fouten: Aanvraagfout[] = [];
  const read = <T>(veld: Aanvraagveld, schema: z.ZodType<T>, waarde: string, max: number): T | null => {
    if (waarde.trim() === "") return null;
    const { data, error } = schema.safeParse(waarde);
    if (error !== undefined) fouten.push({ veld, code: waarde.trim().length > max ? "te-lang" : "ongeldig" });
    return data ?? null;
  };
  const demand = <T>(veld: Aanvraagveld, schema: z.ZodType<T>, waarde: string, max: number): T | null => {
    if (waarde.trim() === "") fouten.push({ veld, code: "leeg" });
    return read(veld, schema, waarde, max);
  };
  if (velden.ontvangers.length === 0) fouten.push({ veld: "ontvangers", code: "leeg" });
  const verhaal = demand("verhaal", verhaalSchema, velden.verhaal, MAX_VERHAAL);
  const naam = demand("naam", naamSchema, velden.naam, 80);
  const telefoon = read("telefoon", telefoonSchema, velden.telefoon, 25);
  const email = read("email", emailSchema, velden.email, 120);
  if (velden.telefoon.trim() === "" && velden.email.trim() === "")
    fouten.push({ veld: "telefoon", code: "geen-van-beide" });
  if (verhaal === null || naam === null || fouten.length > 0) return { soort: "fouten", fouten, velden };
  return {
    soort: "goed",
    velden,
    aanvraag: {
      token,
      verhaal,
      naam,
      telefoon,
      email,
      voorkeur: VOORKEUREN.find((code) => code === velden.voorkeur) ?? VOORKEUREN[0],
      taal: taalSchema.safeParse(velden.taal).data ?? "nl",
      ontvangers: velden.ontvangers,
      magDoorgeven: velden.magDoorgeven,
      // Without an address there is nowhere to ask.
      magNavragen: velden.magNavragen && email !== null,
    },
  };
}
