/** What belongs to what, one under another. */
export function Gegevenlijst({ regels }: { regels: readonly { kop: string; waarde: string }[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {regels.map(({ kop, waarde }) => (
        <div
          key={kop}
          className="grid gap-x-6 py-2 sm:grid-cols-[12rem_minmax(0,1fr)] print:break-inside-avoid print:grid-cols-[9rem_minmax(0,1fr)] print:py-0"
        >
          <dt className="font-semibold">{kop}</dt>
          <dd className="wrap-anywhere">{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
