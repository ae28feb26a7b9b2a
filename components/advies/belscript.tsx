import { t } from "@/components/taal";

/** What to say on the phone, right under the number. */
export function Belscript({ zinnen }: { zinnen: readonly string[] }) {
  return (
    <section aria-labelledby="belscript" className="max-w-3xl space-y-3 break-inside-avoid print:space-y-1">
      <h2 id="belscript" className="text-2xl font-bold tracking-tight">
        {t("advies.belscript.titel")}
      </h2>
      <p className="text-muted print:hidden">{t("advies.belscript.uitleg")}</p>
      <ul className="space-y-2 border-l-4 border-line py-1 pl-5 print:space-y-0">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  );
}
