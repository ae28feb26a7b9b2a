import type { Ref } from "react";
import { TextLink } from "./text-link";

export type SummaryError = { text: string; href: string };

type Props = {
  title: string;
  /** What is the matter, when no field is wrong. */
  sentence?: string | null;
  /** Each with the place that it leads to: addresses of this site in the language of the page. */
  errors?: readonly SummaryError[];
  /** Of the heading; on a page with more forms each has its own. */
  id?: string;
  /** For who stays on the page with JavaScript: the heading takes the focus again at each answer. */
  ref?: Ref<HTMLHeadingElement>;
};

/** The one alert: what is wrong together, above the form. The heading takes the focus when the page opens, with and without JavaScript. */
export function ErrorSummary({ title, sentence = null, errors = [], id = "fouten", ref }: Props) {
  return (
    <div role="alert" aria-labelledby={id} className="rounded-md border-3 border-danger bg-danger-soft px-5 py-4">
      <h2 id={id} tabIndex={-1} ref={ref} autoFocus className="text-xl font-bold">
        {title}
      </h2>
      {sentence !== null && <p className="mt-1">{sentence}</p>}
      {errors.length > 0 && (
        <ul className="mt-2 space-y-1">
          {errors.map((error) => (
            <li key={`${error.href} ${error.text}`}>
              <TextLink href={error.href}>{error.text}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
