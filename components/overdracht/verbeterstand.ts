import { readVeld } from "@/lib/overdracht/aanvraagvelden";
import type { Verbeterveld } from "@/lib/overdracht/parse-verbetering";
import type { Veldfout } from "@/lib/overdracht/veldlezer";

/** What the form to correct shows: what was typed, and what is wrong with it. What was right leads to another page. */
export type Verbeterstand = {
  /** How often it was sent: what is new gets the focus. */
  beurt: number;
  getypt: Readonly<Record<Verbeterveld, string>>;
  fouten: readonly Veldfout<Verbeterveld>[];
  storing: "storing" | "niet-verstuurd" | null;
};

export function listGetypt(form: FormData): Verbeterstand["getypt"] {
  return { verhaal: readVeld(form, "verhaal"), naam: readVeld(form, "naam"), telefoon: readVeld(form, "telefoon") };
}

export function toNietVerstuurd({ beurt }: Verbeterstand, form: FormData): Verbeterstand {
  return { beurt: beurt + 1, getypt: listGetypt(form), fouten: [], storing: "niet-verstuurd" };
}
