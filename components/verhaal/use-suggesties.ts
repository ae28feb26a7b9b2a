import { useEffect, useState } from "react";
import { z } from "zod";
import type { Taal } from "@/lib/catalogus/codes";
import { toTaaladres } from "@/lib/teksten/taaladres";

/** What the page needs of the answer of /api/v1/herken. */
const antwoordSchema = z.object({
  vraagstukken: z.array(z.object({ code: z.string(), uitleg: z.string() })),
  isZeker: z.boolean(),
  reden: z.string().nullable(),
  taal: z.enum(["nl", "en"]),
  antwoorden: z.record(z.string(), z.string()),
});

export type Suggesties = {
  /** Danger to life or limb: help goes before anything else. */
  isNood: boolean;
  taal: "nl" | "en";
  lijst: readonly { href: string; tekst: string }[];
};

const GEEN: Suggesties = { isNood: false, taal: "nl", lijst: [] };
/** Pause in typing after which the text is looked at. */
const RUST_MS = 300;
/** A shorter text says too little to suggest anything. */
const MINSTENS_TEKENS = 8;
const MAX_SUGGESTIES = 3;

/** What the text in the box seems to be about, while someone types. Silent when the server does not answer. */
export function useSuggesties(tekst: string, taal: Taal): Suggesties {
  const [found, setFound] = useState<{ bij: string; suggesties: Suggesties }>({ bij: "", suggesties: GEEN });
  const gezocht = tekst.trim();
  const isKort = gezocht.length < MINSTENS_TEKENS;
  useEffect(() => {
    if (isKort) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      askSuggesties(gezocht, taal, stop.signal)
        .then((suggesties) => setFound({ bij: gezocht, suggesties }))
        .catch(() => undefined);
    }, RUST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [gezocht, isKort, taal]);
  return isKort ? GEEN : found.suggesties;
}

async function askSuggesties(tekst: string, van: Taal, signal: AbortSignal): Promise<Suggesties> {
  const response = await fetch("/api/v1/herken", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ tekst, taal: van }),
    signal,
  });
  if (!response.ok) return GEEN;
  const { vraagstukken, isZeker, reden, taal, antwoorden } = antwoordSchema.parse(await response.json());
  if (reden !== null) return { ...GEEN, taal, isNood: reden.startsWith("nood-") };
  const lijst = vraagstukken.slice(0, isZeker ? MAX_SUGGESTIES : 0).map(({ code, uitleg }) => ({
    tekst: uitleg,
    href: toTaaladres(
      `/vragenlijst/vraagstuk?${new URLSearchParams({ vraagstukken: code, ...antwoorden, stap: "vraagstuk" })}`,
      van,
    ),
  }));
  return { isNood: false, taal, lijst };
}
