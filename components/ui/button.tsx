import type { ComponentProps } from "react";

const SHAPE =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-md px-6 py-2.5 text-lg leading-snug font-semibold no-underline transition-colors print:hidden";
const LOOK = {
  primary: "bg-action text-on-action hover:bg-action-hover",
  secondary: "border-2 border-line-strong bg-surface text-ink hover:border-action-text hover:text-action-text",
};

type Look = { look?: keyof typeof LOOK };

export function Button({ look = "primary", ...props }: Look & ComponentProps<"button">) {
  return <button type="submit" className={`${SHAPE} ${LOOK[look]} cursor-pointer`} {...props} />;
}

/** A link that leads to the next step and therefore looks like a button. */
export function ButtonLink({ look = "primary", ...props }: Look & ComponentProps<"a">) {
  return <a className={`${SHAPE} ${LOOK[look]}`} {...props} />;
}
