/** What is wrong, after a word that says so to who does not see the colour. */
export type FieldMessage = { prefix: string; text: string };

/** The message at the field; the field points at it by `aria-describedby`. */
export function FieldError({ id, prefix, text }: FieldMessage & { id: string }) {
  return (
    <p id={id} className="font-semibold text-danger">
      <span className="sr-only">{prefix} </span>
      {text}
    </p>
  );
}

/** The id of a field's own message. */
export function toErrorId(id: string): string {
  return `${id}-fout`;
}

/** That a field is wrong, and where that is told, beside what describes it already. */
export function describeError(
  id: string,
  error: FieldMessage | null,
  describedBy?: string,
): { "aria-invalid": boolean; "aria-describedby": string | undefined } {
  const ids = [describedBy ?? [], error === null ? [] : toErrorId(id)].flat();
  return { "aria-invalid": error !== null, "aria-describedby": ids.length === 0 ? undefined : ids.join(" ") };
}
