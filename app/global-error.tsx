"use client";

import "./globals.css";
import { usePathname } from "next/navigation";
import contact from "@/content/vragenlijst/contact.json";
import { Storing } from "@/components/storing";
import { splitTaaladres } from "@/lib/teksten/taaladres";

/** When the layout itself fails: it brings its own html and body, and a number to call that needs no catalogue. */
export default function GlobalErrorPage({ error }: { error: unknown }) {
  const { taal } = splitTaaladres(usePathname());
  return (
    <html lang={taal}>
      <body>
        <main className="mx-auto max-w-5xl px-5 py-10">
          <Storing error={error} taal={taal} noodnummer={contact.noodnummer} />
        </main>
      </body>
    </html>
  );
}
