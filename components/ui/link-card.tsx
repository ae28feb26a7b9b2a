import type { ReactNode } from "react";

/** A card that is one link as a whole, with a line of explanation under its title. */
export function LinkCard({ href, title, children }: { href: string; title: string; children: ReactNode }) {
  return (
    <div className="relative h-full rounded-md border border-line bg-surface px-5 py-4 transition-colors hover:border-action has-focus-visible:border-action">
      <a
        href={href}
        className="font-semibold text-action-text underline decoration-1 underline-offset-4 before:absolute before:inset-0 hover:decoration-[3px]"
      >
        {title}
      </a>
      <p className="text-base text-muted">{children}</p>
    </div>
  );
}
