/** What belongs to what, one under another. */
export function Gegevenlijst({ regels }: { regels: readonly { kop: string; waarde: string }[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {regels.map(({ kop, waarde }) => (
        <div key={kop} className="grid gap-x-6 py-2 sm:grid-cols-[12rem_1fr]">
          <dt className="font-semibold">{kop}</dt>
          <dd className="break-words">{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
