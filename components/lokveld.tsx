import { LOKVELD } from "@/lib/limiet/lokveld";

/** Nobody sees or reaches it, so only a program fills it in. */
export function Lokveld({ label }: { label: string }) {
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        {label}
        <input type="text" name={LOKVELD} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
