import { DataTable } from "@/components/ui/data-table";
import { SEGMENTEN, THEMAS, type Thema } from "@/lib/catalogus/codes";
import type { Dekkingscel } from "@/lib/dekking/dekking";
import { t } from "@/components/taal";

/** Regional help per provincie and thema: four numbers per cell, one per segment, with the empty ones marked. */
export function Dekkingstabel({ cellen }: { cellen: readonly Dekkingscel[] }) {
  const provincies = [...new Set(cellen.map(({ provincie }) => provincie))];
  return (
    <DataTable
      label={t("dekking.tabel", { titel: t("dekking.cellenTitel") })}
      columns={[t("dekking.provincie"), ...THEMAS.map((thema) => t(`themas.${thema}.naam`))]}
      rows={provincies.map((provincie) => ({
        key: provincie,
        cells: [
          provincie,
          ...THEMAS.map((thema) => <Vak key={thema} cellen={cellen} provincie={provincie} thema={thema} />),
        ],
      }))}
    />
  );
}

function Vak({ cellen, provincie, thema }: { cellen: readonly Dekkingscel[]; provincie: string; thema: Thema }) {
  return SEGMENTEN.map((segment, place) => {
    const cel = cellen.find(
      (other) => other.provincie === provincie && other.thema === thema && other.segment === segment,
    );
    const aantal = cel?.regionaal ?? 0;
    return (
      <span key={segment}>
        {place > 0 && <span className="text-muted">/</span>}
        <span className={aantal === 0 ? "rounded-sm bg-warning-soft px-1 font-bold" : undefined}>{aantal}</span>
      </span>
    );
  });
}
