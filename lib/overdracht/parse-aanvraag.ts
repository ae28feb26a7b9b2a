import { z } from "zod";
import { LOKVELD } from "../limiet/lokveld";
import { taalSchema } from "../catalogus/codes";
import { slugSchema } from "../catalogus/dienstverlener";
import { readVeld, readVelden, VOORKEUREN, type Aanvraagvelden } from "./aanvraagvelden";
import { emailSchema, MAX_NAAM, MAX_TELEFOON, MAX_VERHAAL, naamSchema, telefoonSchema, verhaalSchema } from "./dossier";
import { createVeldlezer, type Veldfout } from "./veldlezer";

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
export type Aanvraagfout = Veldfout<Aanvraagveld>;

export type Aanvraagontleding =
  | { soort: "goed"; aanvraag: Aanvraag; velden: Aanvraagvelden }
  | { soort: "fouten"; fouten: readonly Aanvraagfout[]; velden: Aanvraagvelden }
  | { soort: "robot" }
  | { soort: "ongeldig" };

/** Reads the form in which someone asks to be handed over. Everything that is wrong is told at once. */
export function parseAanvraag(form: FormData): Aanvraagontleding {
  if (readVeld(form, LOKVELD) !== "") return { soort: "robot" };
  const velden = readVelden(form);
  const token = z.uuidv4().safeParse(readVeld(form, "token")).data;
  if (token === undefined || !z.array(slugSchema).safeParse(velden.ontvangers).success) return { soort: "ongeldig" };

  const { fouten, read, demand } = createVeldlezer<Aanvraagveld>();
  if (velden.ontvangers.length === 0) fouten.push({ veld: "ontvangers", code: "leeg" });
  const verhaal = demand("verhaal", verhaalSchema, velden.verhaal, MAX_VERHAAL);
  const naam = demand("naam", naamSchema, velden.naam, MAX_NAAM);
  const telefoon = read("telefoon", telefoonSchema, velden.telefoon, MAX_TELEFOON);
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
