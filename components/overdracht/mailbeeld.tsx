import { TextLink } from "@/components/ui/text-link";
import { t } from "@/components/taal";
import type { Bericht } from "@/lib/post/mail";

/** One mail as it would be read. */
export function Mailbeeld({ bericht: { id, aan, taal, inhoud } }: { bericht: Bericht }) {
  return (
    <article lang={taal} aria-labelledby={id} className="space-y-3 rounded-lg border border-line bg-surface px-6 py-5">
      <p className="text-base text-muted">{t("overdracht.proefpost.aan", { adres: aan })}</p>
      <h2 id={id} className="text-xl font-bold">
        {inhoud.onderwerp}
      </h2>
      {inhoud.alineas.map((alinea, index) => {
        if ("link" in alinea)
          return (
            <p key={index}>
              <TextLink href={alinea.link.url}>{alinea.link.tekst}</TextLink>
            </p>
          );
        if ("lijst" in alinea)
          return (
            <ul key={index} className="list-disc pl-6">
              {alinea.lijst.map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </ul>
          );
        if ("klein" in alinea)
          return (
            <p key={index} className="text-base text-muted">
              {alinea.klein}
            </p>
          );
        return <p key={index}>{alinea.tekst}</p>;
      })}
    </article>
  );
}
