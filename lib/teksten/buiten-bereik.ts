import { BUITEN_BEREIK_REDENEN, type BuitenBereikReden } from "../herkenning/formuleringen";

/** Danger has its own page; every other reason has one of these. */
export type Reden = Exclude<BuitenBereikReden, "nood-leven" | "nood-medisch">;

/** Why a question is not for us, as far as there is a page that says so. */
export function isReden(code: string): code is Reden {
  return (BUITEN_BEREIK_REDENEN as readonly string[]).includes(code) && !code.startsWith("nood-");
}
