import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { t } from "@/components/taal";

/** As many as an editor reads at once; the others behind a line to open. */
const MEEST = 12;
/** More than these is work for a spreadsheet: the command gives all of them as JSON. */
const GETOOND = 60;

/** A list that may be long or empty. */
export function Dekkingslijst({ regels }: { regels: readonly { sleutel: string; regel: ReactNode }[] }) {
  if (regels.length === 0) return <p>{t("dekking.geen")}</p>;
  const lijst = (
    <ul className="list-disc space-y-1 pl-5 text-base">
      {regels.slice(0, GETOOND).map(({ sleutel, regel }) => (
        <li key={sleutel}>{regel}</li>
      ))}
    </ul>
  );
  return regels.length <= MEEST ? (
    lijst
  ) : (
    <Disclosure title={t("dekking.alles", { aantal: regels.length })}>
      {lijst}
      {regels.length > GETOOND && <p>{t("dekking.rest", { aantal: regels.length - GETOOND })}</p>}
    </Disclosure>
  );
}
