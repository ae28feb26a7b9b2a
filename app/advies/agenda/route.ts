import { makeFoutResponse, makePrivateResponse } from "../private-response";
import { toMoment } from "@/lib/kalender/werkdagen";
import { formatAgenda } from "@/lib/server/agenda";
import { now } from "@/lib/server/clock";
import { getSiteUrl } from "@/lib/server/env";
import { loadAdvies } from "@/lib/server/loaders/load-advies";
import { readTaal } from "@/lib/server/taal";
import { describeAfspraak } from "@/lib/teksten/meenemen";
import { collectParameters } from "@/lib/vragenlijst/parse-query";

const UUR = 10;
const MINUTEN = 30;

/** One appointment to call the first contact, as a file for any calendar. */
export async function GET(request: Request): Promise<Response> {
  const taal = await readTaal();
  const pagina = await loadAdvies(collectParameters(new URL(request.url).searchParams), taal);
  if (pagina.soort === "fouten") return makeFoutResponse(pagina, taal);
  const { beeld, meenemen, meeneembaar } = pagina;
  const agenda = formatAgenda({
    ...describeAfspraak(meeneembaar, taal),
    id: `${meenemen.werkdag}-${beeld.eerste.dienst.id}@${new URL(getSiteUrl()).hostname}`,
    start: toMoment(meenemen.werkdag, UUR),
    minuten: MINUTEN,
    gemaakt: now(),
  });
  return makePrivateResponse(agenda, "text/calendar", {
    "Content-Disposition": 'attachment; filename="deurwijzer.ics"',
  });
}
