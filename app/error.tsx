"use client";

import { usePathname } from "next/navigation";
import { Storing } from "@/components/storing";
import { splitTaaladres } from "@/lib/teksten/taaladres";

/** The layout around it stays, so the number to call is still on the page. */
export default function ErrorPage({ error }: { error: unknown }) {
  return <Storing error={error} taal={splitTaaladres(usePathname()).taal} />;
}
