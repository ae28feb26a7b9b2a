import { useEffect, useEffectEvent, useRef, type ComponentProps } from "react";

type Props = ComponentProps<"textarea"> & {
  onText?: (text: string) => void;
  /** What to begin with in the browser, when it has something and nothing was typed yet. */
  first?: () => string;
};

/** Pause in typing after which the text is kept; Safari allows some three changes of the history per second. */
const PAUSE_MS = 300;

/**
 * A text box that outlives a reload. Every browser brings a text back after the back button, but not after a reload.
 * So the text stays with this one place in the history of the tab, as the browser's own copy does: a new visit starts
 * empty. It lasts as long as the browser's memory of the tab: a closed tab that is opened again may still hold it.
 */
export function TextArea({ onText, first, ...props }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const onFirst = useEffectEvent(() => first?.() ?? "");
  const onRestored = useEffectEvent((text: string) => onText?.(text));
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    if (element.value === "" || element.value === element.defaultValue)
      element.value = readKept() || onFirst() || element.value;
    // Restored here or by the browser, or typed before this script was there.
    const notice = () => {
      if (element.value !== element.defaultValue) onRestored(element.value);
      keep(element.value);
    };
    notice();
    // The browser's own copy may come back later than this script, and says nothing.
    addEventListener("pageshow", notice);
    let timer: ReturnType<typeof setTimeout>;
    const keepSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(element.value), PAUSE_MS);
    };
    element.addEventListener("input", keepSoon);
    return () => {
      clearTimeout(timer);
      removeEventListener("pageshow", notice);
      element.removeEventListener("input", keepSoon);
      keep("");
    };
  }, []);
  return (
    <textarea
      ref={box}
      onChange={(event) => onText?.(event.target.value)}
      className="block w-full rounded-md border-2 border-line-strong bg-surface px-4 py-3 aria-invalid:border-danger"
      {...props}
    />
  );
}

function readKept(): string {
  const { getypt } = (history.state ?? {}) as { getypt?: unknown };
  return typeof getypt === "string" ? getypt : "";
}

function keep(getypt: string): void {
  if (getypt !== readKept()) history.replaceState({ ...history.state, getypt }, "");
}
