import { TextLink } from "@/components/ui/text-link";
import type { Taal } from "@/lib/catalogus/codes";
import { getTweetalig } from "@/lib/teksten/buiten-bereik";
import type { Deurbeeld } from "@/lib/teksten/present-deur";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

/** Who helps with what is not for this portal: the name, for whom, how to reach it, and where we read that. */
export function Deurlijst({ deuren, taal }: { deuren: readonly Deurbeeld[]; taal: Taal }) {
  const t = getTweetalig(taal);
  return (
    <ul className="space-y-5">
      {deuren.map(({ code, naam, voorWie, website, telefoons, bronnen }) => (
        <li key={code} id={code} className="space-y-1">
          <p className="font-semibold" lang="nl">
            {website === null ? naam : <TextLink href={website}>{naam}</TextLink>}
          </p>
          {voorWie !== null && <p>{voorWie[taal]}</p>}
          {telefoons.map((nummer) => (
            <p key={nummer}>
              <TextLink href={toTelefoonUrl(nummer)}>{t("buitenBereik.bel", { nummer })}</TextLink>
            </p>
          ))}
          {website === null && telefoons.length === 0 && <p>{t("buitenBereik.geenAdres")}</p>}
          {bronnen.slice(0, 1).map(({ document, url, jaar }) => (
            <p key={document} className="text-base text-muted">
              {t("buitenBereik.deurStatus", { jaar: jaar === null ? "onbekend" : String(jaar) })}{" "}
              <span lang="nl">{url === null ? document : <TextLink href={url}>{document}</TextLink>}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
