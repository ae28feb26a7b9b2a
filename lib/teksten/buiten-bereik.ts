import buitenBereik from "../../content/teksten/nl/buiten-bereik.json";

export type Reden = keyof typeof buitenBereik.redenen;

/** Why a question is not for us, as far as there is a page that says so. */
export function isReden(code: string): code is Reden {
  return Object.hasOwn(buitenBereik.redenen, code);
}
