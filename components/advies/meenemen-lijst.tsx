import type { ReactNode } from "react";
import { Kopieerknop } from "./kopieerknop";
import { TextLink } from "@/components/ui/link";
import { naar, t } from "@/components/taal";

type Props = {
  meenemen: { tekstUrl: string; agendaUrl: string; mailadres: string; dag: string; isAcuut: boolean };
  bewaarUrl: string;
};

/** Every way to take the advice along; each is a plain link. */
export function MeenemenLijst({ meenemen, bewaarUrl }: Props) {
  const { tekstUrl, agendaUrl, mailadres, dag, isAcuut } = meenemen;
  const wanneer = t("advies.meenemen.agendaUitleg", { dag: dag.charAt(0).toUpperCase() + dag.slice(1) });
  return (
    <section aria-labelledby="meenemen" className="max-w-3xl space-y-4 print:hidden">
      <h2 id="meenemen" className="text-2xl font-bold tracking-tight">
        {t("advies.meenemen.titel")}
      </h2>
      <ul className="space-y-3">
        <Manier href={agendaUrl} naam={t("advies.meenemen.agenda")}>
          {wanneer} {isAcuut && t("advies.meenemen.agendaDringend")}
        </Manier>
        <Manier href={mailadres} naam={t("advies.meenemen.mail")}>
          {t("advies.meenemen.mailUitleg")}
        </Manier>
        <Manier href={tekstUrl} naam={t("advies.meenemen.tekst")}>
          {t("advies.meenemen.tekstUitleg")}{" "}
          <Kopieerknop
            url={naar(tekstUrl)}
            teksten={{
              kopieer: t("advies.meenemen.kopieer"),
              gelukt: t("advies.meenemen.gekopieerd"),
              mislukt: t("advies.meenemen.nietGekopieerd"),
            }}
          />
        </Manier>
        <Manier href={bewaarUrl} naam={t("advies.bewaarLink")}>
          {t("advies.bewaarUitleg")}
        </Manier>
      </ul>
      <p>{t("advies.print")}</p>
    </section>
  );
}

function Manier({ href, naam, children }: { href: string; naam: string; children: ReactNode }) {
  return (
    <li>
      <span className="font-semibold">
        <TextLink href={href}>{naam}</TextLink>
      </span>
      <div className="text-base text-muted">{children}</div>
    </li>
  );
}
