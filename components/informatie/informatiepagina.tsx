import type { ReactNode } from "react";

/** A page to read: its title, what it says in one sentence, and its parts. */
export function Informatiepagina({
  titel,
  inleiding,
  children,
}: {
  titel: string;
  inleiding: string;
  children: ReactNode;
}) {
  return (
    <div className="max-w-2xl space-y-10">
      <header className="space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{titel}</h1>
        <p className="text-xl">{inleiding}</p>
      </header>
      {children}
    </div>
  );
}

/** One part, which a link can point at by its id. */
export function Informatiedeel({
  id,
  titel,
  uitleg,
  children,
}: {
  id: string;
  titel: string;
  uitleg?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id} className="text-2xl font-bold tracking-tight">
        {titel}
      </h2>
      {uitleg !== undefined && <p>{uitleg}</p>}
      {children}
    </section>
  );
}

export function Informatielijst({ regels }: { regels: readonly string[] }) {
  return (
    <ul className="list-disc space-y-2 pl-6">
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  );
}
