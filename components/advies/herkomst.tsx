import { TextLink } from "@/components/ui/link";
import { Disclosure } from "@/components/ui/disclosure";
import type { Dienst } from "@/lib/catalogus/dienstverlener";
import { describeDatum } from "@/lib/teksten/describe-datum";
import { getTaal, t } from "@/components/taal";

/** How sure the facts are, and where they were read. */
export function Herkomst({ dienst, gecontroleerdOp }: { dienst: Dienst; gecontroleerdOp: string }) {
  return (
    <div className="text-base">
      <p className="text-muted">{describeStatus(dienst, gecontroleerdOp)}</p>
      <Disclosure title={t("advies.bronnen")}>
        <ul className="space-y-1">
          {dienst.bronnen.map(({ document, plek, url, jaar }) => (
            <li key={`${document} ${plek} ${url}`}>
              <span lang="nl">
                {url === null ? document : <TextLink href={url}>{document}</TextLink>}
                {plek !== null && `, ${plek}`}
              </span>{" "}
              ({jaar ?? t("advies.bronZonderJaar")})
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function describeStatus({ status, statusJaar }: Dienst, gecontroleerdOp: string): string {
  if (status === "bevestigd") return t("advies.status.bevestigd", { datum: describeDatum(gecontroleerdOp, getTaal()) });
  if (status === "onbekend") return t("advies.status.onbekend");
  if (statusJaar === null) return t("advies.status.uit-bron-zonder-jaar");
  return t("advies.status.uit-bron", { jaar: String(statusJaar) });
}
