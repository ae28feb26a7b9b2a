"use client";

import { useActionState, type ReactNode } from "react";
import { ErrorSummary } from "./error-summary";
import { forgive } from "./forgive";
import { useFocusOnce } from "./use-focus-once";

export type ForgivingTexts = { title: string; sentence: string; pending: string };

type Props = {
  /** First part of the ids. */
  id: string;
  /** Always leads to another page; it counts how often it could not be sent. */
  action: (lost: number, form: FormData) => Promise<number>;
  texts: ForgivingTexts;
  className: string;
  children: ReactNode;
};

/** A form drawn on the server, whose answer is another page. When it does not arrive, it says so and all stays as it was. */
export function ForgivingForm({ id, action, texts, className, children }: Props) {
  const [lost, formAction, isPending] = useActionState(
    forgive(action, (before) => before + 1),
    0,
  );
  const focus = useFocusOnce(lost);
  return (
    <form
      action={formAction}
      aria-busy={isPending}
      className={`${className} aria-busy:opacity-60`}
      onSubmit={(event) => isPending && event.preventDefault()}
      // React empties a form that was sent; here nothing takes the place of what was chosen.
      onReset={(event) => event.preventDefault()}
    >
      <p role="status" className="sr-only">
        {isPending && texts.pending}
      </p>
      {lost > 0 && !isPending && (
        <ErrorSummary key={lost} id={`${id}-fouten`} ref={focus} title={texts.title} sentence={texts.sentence} />
      )}
      {children}
    </form>
  );
}
