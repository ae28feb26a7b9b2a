import { Contactkanalen } from "@/components/advies/contactkanalen";
import type { Bereikbaar, Terugval } from "@/lib/teksten/describe-contact";
import { t } from "@/components/taal";

/** How to reach the dienstverlener of this page. */
export function Contactblok(props: { contact: Bereikbaar; terugval: Terugval | null }) {
  return (
    <section aria-labelledby="contact" className="space-y-3 rounded-lg bg-accent px-6 py-5">
      <h2 id="contact" className="text-2xl font-bold">
        {t("catalogus.contact")}
      </h2>
      <Contactkanalen {...props} />
    </section>
  );
}
