import "server-only";
import type { Verstuur } from "../usecases/deliver-post";
import { createPostbode, findSmtp } from "./smtp";

/** How mails leave this process; without a mail server they are only put where whoever tries the site can read them. */
export function createVerstuur(): { verstuur: Verstuur; sluit: () => void } {
  const smtp = findSmtp();
  if (smtp === null) return { verstuur: () => Promise.resolve({ soort: "verstuurd" }), sluit: () => undefined };
  const postbode = createPostbode(smtp);
  return { verstuur: (bericht) => postbode.verstuur(bericht), sluit: () => postbode.sluit() };
}
