import { TextLink } from "@/components/ui/link";
import type { Waarombeeld } from "@/lib/teksten/present-waarom";
import { t } from "@/components/taal";

/** Which other answer would lead to which other first contact, each with that advice behind a link. */
export function WatAls({ watAls }: Pick<Waarombeeld, "watAls">) {
  return (
    <section aria-labelledby="wat-als" className="space-y-4">
      <h2 id="wat-als" className="text-2xl font-bold tracking-tight">
        {t("advies.waarom.watAlsTitel")}
      </h2>
      {watAls.length === 0 ? (
        <p>{t("advies.waarom.watAlsGeen")}</p>
      ) : (
        <>
          <p className="text-muted">{t("advies.waarom.watAlsUitleg")}</p>
          <ul className="space-y-3">
            {watAls.map(({ als, naam, adviesUrl }) => (
              <li key={adviesUrl} className="break-inside-avoid border-l-4 border-line py-1 pl-4">
                <span className="font-semibold">{als}</span> {t("advies.waarom.watAlsDan", { naam })}{" "}
                <span className="print:hidden">
                  <TextLink href={adviesUrl}>
                    {t("advies.waarom.watAlsLink")}
                    <span className="sr-only"> {als}</span>
                  </TextLink>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
