import { ImageResponse } from "next/og";
import { Deelbeeld } from "@/components/deelbeeld";
import { now } from "@/lib/server/clock";
import { loadDeeltekst } from "@/lib/server/loaders/load-catalogus";
import { findTeVaak } from "@/lib/server/verzoeklimiet";
import { taalSchema } from "@/lib/catalogus/codes";
import { getVertaler } from "@/lib/teksten/teksten";
import { DEELBEELD } from "@/lib/teksten/vindbaar";

/** The picture that goes with a shared link to a page of the catalogue; a day old is new enough. */
export async function GET(request: Request, { params }: RouteContext<"/beeld/delen/[...pad]">): Promise<Response> {
  const [taalcode, ...pad] = (await params).pad;
  const taal = taalSchema.safeParse(taalcode).data;
  if (taal === undefined) return new Response(null, { status: 404 });
  const deeltekst = await loadDeeltekst(`/${pad.join("/")}`, taal);
  if (deeltekst === null) return new Response(null, { status: 404 });
  // Only what is drawn counts: that is what takes time.
  const teVaak = findTeVaak("deelbeelden", request.headers, now());
  if (teVaak !== null) return new Response(null, { status: 429, headers: teVaak });
  return new ImageResponse(<Deelbeeld {...deeltekst} t={getVertaler(taal)} />, {
    ...DEELBEELD,
    headers: { "Cache-Control": "public, max-age=86400" },
  });
}
