import { ImageResponse } from "next/og";
import { Deelbeeld } from "@/components/deelbeeld";
import { loadDeeltekst } from "@/lib/server/loaders/load-catalogus";
import { DEELBEELD } from "@/lib/teksten/vindbaar";

/** The picture that goes with a shared link to a page of the catalogue; a day old is new enough. */
export async function GET(_: Request, { params }: RouteContext<"/beeld/delen/[...pad]">): Promise<Response> {
  const deeltekst = await loadDeeltekst(`/${(await params).pad.join("/")}`);
  if (deeltekst === null) return new Response(null, { status: 404 });
  return new ImageResponse(<Deelbeeld {...deeltekst} />, {
    ...DEELBEELD,
    headers: { "Cache-Control": "public, max-age=86400" },
  });
}
