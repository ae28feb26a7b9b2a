import { readVelden, type Aanvraagvelden } from "@/lib/overdracht/aanvraagvelden";
import type { Aanvraagfout } from "@/lib/overdracht/parse-aanvraag";

/**
 * Why a form that was right is not kept. `robot`: the hidden field was filled in. `niet-verstuurd`: no server got it, or
 * none could answer.
 */
export type Aanvraagstoring =
  | "te-druk"
  | "te-vaak"
  | "uit"
  | "ontvanger-weg"
  | "ontvanger-vol"
  | "al-verstuurd"
  | "storing"
  | "ongeldig"
  | "robot"
  | "niet-verstuurd";

/** What the form shows: the fields, or all of it once more before it goes. */
export type Aanvraagstand = {
  /** How often something was sent: what is new gets the focus. */
  beurt: number;
  stap: "invullen" | "controleren";
  velden: Aanvraagvelden;
  fouten: readonly Aanvraagfout[];
  storing: Aanvraagstoring | null;
};

export function toNietVerstuurd({ beurt, stap }: Aanvraagstand, form: FormData): Aanvraagstand {
  return { beurt: beurt + 1, stap, velden: readVelden(form), fouten: [], storing: "niet-verstuurd" };
}
