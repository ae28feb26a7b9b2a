import type { ComponentProps } from "react";
import { describeError, FieldError, toErrorId, type FieldMessage } from "./field-error";
import { TextArea } from "./text-area";

type Props = ComponentProps<typeof TextArea> & {
  label: string;
  /** What to write. */
  hint: string;
  /** What is wrong with it; stands between label and box. */
  error: FieldMessage | null;
  /** `section`: the label is the heading of a part of the form. */
  look?: "field" | "section";
};

/** A text box with its label above it. */
export function TextAreaField({ id, label, hint, error, look = "field", ...props }: Props) {
  const hintId = `${id}-uitleg`;
  return (
    <div className="space-y-1">
      <label htmlFor={id} className={look === "section" ? "block text-xl font-bold" : "block font-semibold"}>
        {label}
      </label>
      <p id={hintId} className="text-base text-muted">
        {hint}
      </p>
      {error !== null && <FieldError id={toErrorId(id)} {...error} />}
      <TextArea id={id} {...props} {...describeError(id, error, hintId)} />
    </div>
  );
}
