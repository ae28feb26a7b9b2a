import type { ReactNode } from "react";

type Row = { key: string; cells: readonly ReactNode[] };
type Props = { label: string; columns: readonly string[]; rows: readonly Row[] };

/** A table whose first column names the row. Where it is wider than the page it scrolls by itself, also from the keyboard. */
export function DataTable({ label, columns, rows }: Props) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      <table className="border-collapse text-base">
        <thead>
          <tr className="border-b-2 border-line text-left align-bottom">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-5 font-semibold">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="py-2 pr-5 text-left font-semibold">
                {head}
              </th>
              {cells.map((cell, place) => (
                <td key={columns[place + 1]} className="py-2 pr-5 whitespace-nowrap tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
