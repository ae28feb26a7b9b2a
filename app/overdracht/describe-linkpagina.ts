import type { Metadata } from "next";
import { t } from "@/components/taal";

/** What a page that a link opens says of itself; null: it opens nothing. No search engine may keep it. */
export function describeLinkpagina(titel: string | null): Metadata {
  return { title: titel ?? t("overdracht.link.titel"), robots: { index: false, follow: false } };
}
