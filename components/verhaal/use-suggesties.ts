import { useEffect, useState } from "react";
import type { Taal } from "@/lib/catalogus/codes";
import { toTaaladres } from "@/lib/teksten/taaladres";

/** What the page needs of the answer of /api/v1/herken. */
type Antwoord = {
  vraagstukken: { code: string; uitleg: string }[];
  isZeker: boolean;
  reden: string | null;
  taal: Taal;
  antwoorden: Record<string, string>;
};

/** By hand: Zod would be most of what the browser fetches for this page. Null for what our server never sends. */
function readAntwoord(value: unknown): Antwoord | null {
  const { vraagstukken, isZeker, reden, taal, antwoorden } = (value ?? {}) as Partial<Record<keyof Antwoord, unknown>>;
  const isText = (item: unknown) => typeof item === "string";
  const isGood =
    Array.isArray(vraagstukken) &&
    vraagstukken.every((item: Partial<Antwoord["vraagstukken"][number]>) => isText(item.code) && isText(item.uitleg)) &&
    typeof isZeker === "boolean" &&
    (reden === null || isText(reden)) &&
    (taal === "nl" || taal === "en") &&
    typeof antwoorden === "object" &&
    antwoorden !== null &&
    Object.values(antwoorden).every(isText);
  return isGood ? (value as Antwoord) : null;
}

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

/**
 * What the text in the box seems to be about, while someone types. Silent when the server does not answer; nothing
 * changes any more once the story `isOnderweg`.
 */
export function useSuggesties(tekst: string, taal: Taal, isOnderweg: boolean): Suggesties {
  const [found, setFound] = useState<{ bij: string; suggesties: Suggesties }>({ bij: "", suggesties: GEEN });
  const gezocht = tekst.trim();
  const isKort = gezocht.length < MINSTENS_TEKENS;
  useEffect(() => {
    if (isKort || isOnderweg) return;
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
  }, [gezocht, isKort, isOnderweg, taal]);
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
  const antwoord = readAntwoord(await response.json());
  if (antwoord === null) return GEEN;
  const { vraagstukken, isZeker, reden, taal, antwoorden } = antwoord;
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
