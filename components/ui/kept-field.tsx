"use client";

import type { ComponentProps } from "react";
import { TextField } from "./text-field";
import { useKept } from "./use-kept";

/** One line of text that outlives a reload. */
export function KeptField(props: ComponentProps<typeof TextField>) {
  return <TextField ref={useKept<HTMLInputElement>(props.id)} {...props} />;
}
