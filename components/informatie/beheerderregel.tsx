import { t } from "@/components/taal";

/** Who runs this site, or plainly that nobody does. */
export function Beheerderregel({ beheerder }: { beheerder: string | null }) {
  return (
    <p>
      {beheerder === null
        ? t("informatie.over.zonderBeheerder")
        : t("informatie.over.metBeheerder", { naam: beheerder })}
    </p>
  );
}
