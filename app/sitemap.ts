import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { getSiteUrl } from "@/lib/server/env";
import { toTaaladres } from "@/lib/teksten/taaladres";
import { listVindbarePaden } from "@/lib/server/loaders/load-catalogus";

/** Every page that is the same for all visitors. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  // The catalogue may change while the site runs.
  await connection();
  const site = getSiteUrl();
  return (await listVindbarePaden()).map(({ pad, gewijzigdOp }) => ({
    url: `${site}${pad}`,
    alternates: { languages: { nl: `${site}${pad}`, en: `${site}${toTaaladres(pad, "en")}` } },
    ...(gewijzigdOp !== null && { lastModified: gewijzigdOp }),
  }));
}
