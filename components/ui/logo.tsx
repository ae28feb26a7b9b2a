/** A door that stands ajar, with the light coming through. Decorative: the name stands beside it. */
export function Logo() {
  return (
    <svg viewBox="0 0 40 40" className="size-10 shrink-0" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="38" height="38" rx="10" className="fill-action" />
      <path d="M12 32V9.5h16V32z" className="fill-accent" />
      <path d="M12 9.5 22 13v22l-10-3z" className="fill-on-action" />
      <circle cx="19.2" cy="23.5" r="1.5" className="fill-action" />
    </svg>
  );
}
