import { TextLink } from "./link";

export type SummaryError = { text: string; href: string };

type Props = { title: string; errors: readonly SummaryError[] };

/** Errors together, above the form. The heading takes the focus when the page opens, with and without JavaScript. */
export function ErrorSummary({ title, errors }: Props) {
  return (
    <div role="alert" aria-labelledby="fouten" className="rounded-md border-3 border-danger bg-danger-soft px-5 py-4">
      <h2 id="fouten" tabIndex={-1} autoFocus className="text-xl font-bold">
        {title}
      </h2>
      <ul className="mt-2 space-y-1">
        {errors.map((error) => (
          <li key={`${error.href} ${error.text}`}>
            <TextLink href={error.href}>{error.text}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
