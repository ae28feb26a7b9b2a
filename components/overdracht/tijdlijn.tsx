/** What happened, oldest first. */
export function Tijdlijn({ regels }: { regels: readonly { dag: string; zin: string }[] }) {
  return (
    <ol className="space-y-2">
      {regels.map(({ dag, zin }, index) => (
        <li key={`${index} ${zin}`}>
          <span className="block text-base text-muted">{dag}</span>
          {zin}
        </li>
      ))}
    </ol>
  );
}
