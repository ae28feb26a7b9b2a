"use client";

import "./globals.css";
import engels from "@/content/teksten/en/fouten.json";
import fouten from "@/content/teksten/nl/fouten.json";
import contact from "@/content/vragenlijst/contact.json";
import { Storing } from "@/components/storing";

/** When the layout itself fails: it brings its own html and body, and a number to call that needs no catalogue. */
export default function GlobalErrorPage({ error }: { error: unknown }) {
  return (
    <html lang="nl">
      <body>
        <title>{fouten.storing.titel}</title>
        <main className="mx-auto max-w-5xl px-5 py-10">
          <Storing error={error} teksten={fouten.storing} engels={engels.storing} noodnummer={contact.noodnummer} />
        </main>
      </body>
    </html>
  );
}
