import type { ComponentProps } from "react";
import { ButtonLink as PlainButtonLink } from "./button";
import { LinkCard as PlainLinkCard } from "./link-card";
import { TextLink as PlainTextLink } from "./text-link";
import { naar } from "@/components/taal";

/** Links as server components use them: within the site they stay in the language of the page. */

export function TextLink({ href, ...props }: ComponentProps<typeof PlainTextLink>) {
  return <PlainTextLink href={naar(href)} {...props} />;
}

export function ButtonLink({ href = "", ...props }: ComponentProps<typeof PlainButtonLink>) {
  return <PlainButtonLink href={naar(href)} {...props} />;
}

export function LinkCard({ href, ...props }: ComponentProps<typeof PlainLinkCard>) {
  return <PlainLinkCard href={naar(href)} {...props} />;
}
