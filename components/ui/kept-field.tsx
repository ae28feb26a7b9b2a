import type { ComponentProps } from "react";
import { TextField } from "./text-field";
import { useKept } from "./use-kept";

/** One line of text that outlives a reload, for forms that have a script anyway. */
export function KeptField(props: ComponentProps<typeof TextField>) {
  return <TextField ref={useKept<HTMLInputElement>(props.id)} {...props} />;
}
