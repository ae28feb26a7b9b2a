"use client";

import engels from "@/content/teksten/en/fouten.json";
import fouten from "@/content/teksten/nl/fouten.json";
import { Storing } from "@/components/storing";

/** The layout around it stays, so the number to call is still on the page. */
export default function ErrorPage({ error }: { error: unknown }) {
  return <Storing error={error} teksten={fouten.storing} engels={engels.storing} />;
}
