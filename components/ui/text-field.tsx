import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"input">, "className" | "id"> & { id: string; label: string };

/** One line of text with its label above it. */
export function TextField({ id, label, ...props }: Props) {
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="w-full max-w-sm rounded-md border-2 border-line-strong bg-surface px-4 py-2.5 aria-invalid:border-danger"
        {...props}
      />
    </div>
  );
}
