import { loadCatalogusversie } from "@/lib/server/loaders/load-catalogusversie";

export async function GET(): Promise<Response> {
  const catalogusversie = await loadCatalogusversie();
  return Response.json(
    { ok: catalogusversie !== null, catalogusversie },
    { status: catalogusversie === null ? 503 : 200, headers: { "Cache-Control": "no-store" } },
  );
}
