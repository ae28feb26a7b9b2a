import { getTaal, t } from "@/components/taal";
import { TextLink } from "@/components/ui/link";
import type { Deurbeeld } from "@/lib/teksten/present-deur";
import { toTelefoonUrl } from "@/lib/teksten/telefoon-url";

/** Who helps with what is not for this portal: the name, for whom, how to reach it, and where we read that. */
export function Deurlijst({ deuren }: { deuren: readonly Deurbeeld[] }) {
  return (
    <ul className="space-y-5">
      {deuren.map(({ code, naam, voorWie, website, telefoons, bronnen }) => (
        <li key={code} id={code} className="space-y-1">
          <p className="font-semibold" lang="nl">
            {website === null ? naam : <TextLink href={website}>{naam}</TextLink>}
          </p>
          {voorWie !== null && <p>{voorWie[getTaal()]}</p>}
          {telefoons.map((nummer) => (
            <p key={nummer}>
              <TextLink href={toTelefoonUrl(nummer)}>{t("advies.bel", { nummer })}</TextLink>
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
