import { LOKVELD } from "@/lib/limiet/lokveld";

/** What asks the password managers that most people have to keep off; autocomplete="off" is for browsers. */
const KEEP_OFF = { "data-1p-ignore": "", "data-bwignore": "", "data-lpignore": "true", "data-form-type": "other" };

/** Nobody sees or reaches it, so only a program fills it in. */
export function Lokveld({ label }: { label: string }) {
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        {label}
        <input type="text" name={LOKVELD} tabIndex={-1} autoComplete="off" {...KEEP_OFF} />
      </label>
    </div>
  );
}
