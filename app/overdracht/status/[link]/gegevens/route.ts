import { makePrivateResponse } from "@/app/advies/private-response";
import { loadGegevens } from "@/lib/server/loaders/load-gegevens";

/** All that is kept of one ondernemer, for a program or to keep. */
export async function GET(_request: Request, { params }: { params: Promise<{ link: string }> }): Promise<Response> {
  const { link } = await params;
  const gegevens = await loadGegevens(link);
  if (gegevens === null) return makePrivateResponse("{}", "application/json", {}, 404);
  return makePrivateResponse(`${JSON.stringify(gegevens, null, 2)}\n`, "application/json", {
    "Content-Disposition": 'attachment; filename="deurwijzer-gegevens.json"',
  });
}
