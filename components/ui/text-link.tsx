import type { ReactNode } from "react";

/** How a link in running text looks; also of a button that stands among them. */
export const LINK_LOOK =
  "text-action-text underline decoration-1 underline-offset-4 hover:decoration-[3px] inline-block min-h-6 wrap-anywhere";

/** A link in running text. A plain one, also within the site: each page is its own document, with or without scripts. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={LINK_LOOK}>
      {children}
    </a>
  );
}
