import { TextLink } from "@/components/ui/link";
import type { Dienstverlener } from "@/lib/catalogus/dienstverlener";
import { nameDienstverlener } from "@/lib/teksten/name-dienstverlener";
import { getTaal, t } from "@/components/taal";
import { Werkgebied } from "./werkgebied";

/** One dienstverlener in a list: the name, what it is, where it works. */
export function Dienstverlenerkaart({ dienstverlener }: { dienstverlener: Dienstverlener }) {
  return (
    <article className="space-y-2 rounded-md border border-line bg-surface px-5 py-4">
      <h3 className="text-xl font-bold">
        <TextLink href={`/dienstverleners/${dienstverlener.slug}`}>
          {nameDienstverlener(dienstverlener, null, getTaal())}
        </TextLink>
      </h3>
      <p>{dienstverlener.beschrijving}</p>
      <p className="text-base text-muted">
        {t(`catalogus.soorten.${dienstverlener.soort}`)} · {t(`catalogus.kosten.${dienstverlener.kosten}`)} ·{" "}
        <Werkgebied werkgebied={dienstverlener.werkgebied} />
      </p>
    </article>
  );
}
