"use client";

import { useState, useSyncExternalStore } from "react";
import { LINK_LOOK } from "@/components/ui/text-link";

type Props = { url: string; teksten: { kopieer: string; gelukt: string; mislukt: string } };

const subscribe = () => () => {};
// Only where a browser can copy: over https, with scripts.
const canCopy = () => "clipboard" in navigator && "ClipboardItem" in window;

/** Copies the text behind the link beside it, which does the same work without JavaScript. */
export function Kopieerknop({ url, teksten }: Props) {
  const isShown = useSyncExternalStore(subscribe, canCopy, () => false);
  const [melding, setMelding] = useState("");
  const copy = () => {
    // The item is made at once and filled later: Safari forbids copying once the click is over.
    const text = fetch(url).then((response) => (response.ok ? response.blob() : Promise.reject(response)));
    navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]).then(
      () => setMelding(teksten.gelukt),
      () => setMelding(teksten.mislukt),
    );
  };
  return (
    <>
      {isShown && (
        <button type="button" onClick={copy} className={`cursor-pointer font-semibold ${LINK_LOOK}`}>
          {teksten.kopieer}
        </button>
      )}{" "}
      <span role="status">{melding}</span>
    </>
  );
}
