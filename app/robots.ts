import type { MetadataRoute } from "next";
import { getSiteUrl } from "@/lib/server/env";

/** Pages with answers in their address are for one person: no search engine should collect them. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/vragenlijst/",
        "/advies",
        "/overdracht",
        "/en/vragenlijst/",
        "/en/advies",
        "/en/overdracht",
        "/api/",
      ],
    },
    sitemap: `${getSiteUrl()}/sitemap.xml`,
  };
}
