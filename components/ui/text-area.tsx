import type { ComponentProps } from "react";
import { useKept } from "./use-kept";

type Props = ComponentProps<"textarea"> & {
  id: string;
  onText?: (text: string) => void;
  /** What to begin with in the browser, when it has something and nothing was typed yet. */
  first?: () => string;
};

/** A text box that outlives a reload. */
export function TextArea({ id, onText, first, ...props }: Props) {
  const box = useKept<HTMLTextAreaElement>(id, { onRestored: onText, first });
  return (
    <textarea
      ref={box}
      id={id}
      onChange={(event) => onText?.(event.target.value)}
      className="block w-full rounded-md border-2 border-line-strong bg-surface px-4 py-3 aria-invalid:border-danger"
      {...props}
    />
  );
}
