import type { ReactNode } from "react";

type Props = { title: string; open?: boolean; children: ReactNode };

/** Native details: it opens without JavaScript, and a browser finds text in it. */
export function Disclosure({ title, open, children }: Props) {
  return (
    <details open={open} className="group">
      <summary className="inline-block min-h-6 py-1 text-action-text underline decoration-1 underline-offset-4 hover:decoration-[3px]">
        {title}
      </summary>
      <div className="mt-2 space-y-3 border-l-4 border-line py-1 pl-4">{children}</div>
    </details>
  );
}
