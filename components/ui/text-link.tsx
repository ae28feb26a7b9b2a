import Link from "next/link";
import type { ReactNode } from "react";

const LOOK =
  "text-action-text underline decoration-1 underline-offset-4 hover:decoration-[3px] inline-block min-h-6 wrap-anywhere";

/** A link in running text. A web address, phone number or e-mail address leaves the site; the rest is a page of ours. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  if (!href.startsWith("/") && !href.startsWith("#")) {
    return (
      <a href={href} className={LOOK}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={LOOK}>
      {children}
    </Link>
  );
}
