import { ButtonLink, TextLink } from "@/components/ui/link";
import { Herkomst } from "@/components/advies/herkomst";
import type { Dienstbeeld } from "@/lib/teksten/present-dienstverlener";
import { t } from "@/components/taal";

type Props = { beeld: Dienstbeeld; gecontroleerdOp: string };

/** What a dienst is, for whom, what it costs, and how sure we are of that. */
export function Diensttekst({ beeld: { dienst, voorwaarden, voorMijUrl }, gecontroleerdOp }: Props) {
  return (
    <div className="space-y-3">
      <p>{dienst.beschrijving}</p>
      <p className="text-base">
        {t(`catalogus.vormen.${dienst.vorm}`)} ·{" "}
        {dienst.themas.map((thema, place) => (
          <span key={thema}>
            {place > 0 && ", "}
            <TextLink href={`/themas/${thema}`}>{t(`themas.${thema}.naam`)}</TextLink>
          </span>
        ))}
      </p>
      <p>
        <strong>{t("advies.kostenTitel")}</strong> {t(`advies.kosten.${dienst.kosten}`)}
      </p>
      <p className="font-semibold">{t("catalogus.voorwaardenTitel")}</p>
      {voorwaarden.length === 0 ? (
        <p>{t("catalogus.geenVoorwaarden")}</p>
      ) : (
        <ul className="list-disc space-y-1 pl-5">
          {voorwaarden.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      <Herkomst dienst={dienst} gecontroleerdOp={gecontroleerdOp} />
      <p className="pt-2">
        <ButtonLink look="secondary" href={voorMijUrl}>
          {t("catalogus.voorMij")}
        </ButtonLink>
      </p>
    </div>
  );
}
