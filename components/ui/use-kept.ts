import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { keep, readKept } from "./kept";

/** Pause in typing after which the text is kept; Safari allows some three changes of the history per second. */
const PAUSE_MS = 300;

type More = {
  /** What came back, or was typed before this script was there. */
  onRestored?: (text: string) => void;
  /** What to begin with in the browser, when it has something and nothing was typed yet. */
  first?: () => string;
};

/**
 * A ref for a field that outlives a reload. Every browser brings a text back after the back button, but not after a
 * reload of a page that may not be stored.
 */
export function useKept<Field extends HTMLInputElement | HTMLTextAreaElement>(
  id: string,
  { onRestored, first }: More = {},
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  const onFirst = useEffectEvent(() => first?.() ?? "");
  const onText = useEffectEvent((text: string) => onRestored?.(text));
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const begin = onFirst() || element.defaultValue;
    if (element.value === element.defaultValue) element.value = readKept(id) ?? begin;
    // A field that begins empty needs no memory of being so; one that was emptied does, or it would be filled again.
    const write = () => keep({ [id]: element.value === "" && begin === "" ? null : element.value });
    // Restored here or by the browser, or typed before this script was there.
    const notice = () => {
      if (element.value !== element.defaultValue) onText(element.value);
      write();
    };
    notice();
    // The browser's own copy may come back later than this script, and says nothing.
    addEventListener("pageshow", notice);
    let timer: ReturnType<typeof setTimeout>;
    const keepSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MS);
    };
    element.addEventListener("input", keepSoon);
    return () => {
      clearTimeout(timer);
      removeEventListener("pageshow", notice);
      element.removeEventListener("input", keepSoon);
      keep({ [id]: null });
    };
  }, [id]);
  return field;
}
