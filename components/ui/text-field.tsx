import type { ComponentProps } from "react";
import { describeError, FieldError, toErrorId, type FieldMessage } from "./field-error";

type Props = Omit<ComponentProps<"input">, "className" | "id" | "list"> & {
  id: string;
  label: string;
  /** What to fill in, or that it may stay empty. */
  hint?: string;
  /** What is wrong with it; stands between label and field. */
  error?: FieldMessage | null;
  /** What the browser offers while someone types; anything else may be typed as well. */
  suggestions?: readonly string[];
};

/** One line of text with its label above it. The list stands before the field: what is last has no space below it. */
export function TextField({ id, label, hint, error = null, suggestions = [], ...props }: Props) {
  const list = suggestions.length === 0 ? undefined : `${id}-suggesties`;
  const hintId = hint === undefined ? undefined : `${id}-uitleg`;
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={hintId} className="text-base text-muted">
          {hint}
        </p>
      )}
      {error !== null && <FieldError id={toErrorId(id)} {...error} />}
      {list !== undefined && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <input
        id={id}
        type="text"
        list={list}
        className="w-full max-w-sm rounded-md border-2 border-line-strong bg-surface px-4 py-2.5 aria-invalid:border-danger"
        aria-describedby={hintId}
        {...props}
        {...(error !== null && describeError(id, error, props["aria-describedby"] ?? hintId))}
      />
    </div>
  );
}
