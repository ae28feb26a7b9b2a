import type { Catalogus } from "@/lib/catalogus/catalogus";
import { readContent } from "@/lib/server/content/read-content";

/** The real catalogue of `content/`, read once per test file. */
export async function readPublishedCatalogus(): Promise<Catalogus> {
  const content = await readContent("content");
  if (!content.ok) throw new Error(content.problemen.join("\n"));
  return content.catalogus;
}
