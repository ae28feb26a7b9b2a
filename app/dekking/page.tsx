import { Disclosure } from "@/components/ui/disclosure";
import { startTaal } from "@/app/start-taal";
import { TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { Dekkingslijst } from "@/components/dekking/dekkingslijst";
import { Informatiedeel } from "@/components/informatie/informatiepagina";
import { Dekkingstabel } from "@/components/dekking/dekkingstabel";
import { DataTable } from "@/components/ui/data-table";
import { GEBIEDSROLLEN } from "@/lib/catalogus/codes";
import { MAX_LEEFTIJD } from "@/lib/dekking/dekking";
import { nameGebruik } from "@/lib/linkcheck/list-links";
import { HIAAT_DAGEN, loadDekking } from "@/lib/server/loaders/load-dekking";
import { describeDatum } from "@/lib/teksten/describe-datum";
import { t } from "@/components/taal";

export async function generateMetadata(): Promise<Metadata> {
  await startTaal();
  return {
    title: t("dekking.titel"),
    description: t("dekking.omschrijving"),
    // For editors: nobody looks for help here.
    robots: { index: false, follow: false },
  };
}

/** What the catalogue covers and where editors should look; the same as the commands `dekking`, `linkcheck` and `overdrachten`. */
export default async function DekkingPage() {
  const taal = await startTaal();
  const { dekking, links, hiaten, versie } = await loadDekking(taal);
  const { cellen, loketten, overlap, versheid, verouderd, verwijzingen, onbereikbaar } = dekking;
  const leeg = cellen.filter(({ regionaal }) => regionaal === 0).length;
  const ook = cellen.filter(({ regionaal, landelijk }) => regionaal + landelijk === 0).length;
  return (
    <div className="space-y-12">
      <header className="max-w-3xl space-y-3">
        <h1 className="text-4xl font-bold tracking-tight">{t("dekking.titel")}</h1>
        <p>{t("dekking.inleiding", { versie: describeDatum(versie, taal) })}</p>
        <p className="text-muted">{t("dekking.zelfde")}</p>
      </header>

      <Informatiedeel
        id="cellen"
        titel={t("dekking.cellenTitel")}
        uitleg={t("dekking.cellenUitleg", { landelijk: ook })}
      >
        <p className="font-semibold">{t("dekking.gaten", { gaten: leeg, totaal: cellen.length })}</p>
        <Dekkingstabel cellen={cellen} />
      </Informatiedeel>

      <Informatiedeel id="loketten" titel={t("dekking.lokettenTitel")} uitleg={t("dekking.lokettenUitleg")}>
        <DataTable
          label={t("dekking.tabel", { titel: t("dekking.lokettenTitel") })}
          columns={[t("dekking.rol"), t("dekking.niemand"), t("dekking.groepskaart")]}
          rows={GEBIEDSROLLEN.map((rol) => {
            const van = loketten.filter((loket) => loket.rol === rol);
            const zonder = van.filter(({ groepskaart }) => groepskaart === null).length;
            return {
              key: rol,
              cells: [
                t(`catalogus.rol.${rol}`),
                t("dekking.aantalGemeenten", { aantal: zonder }),
                t("dekking.aantalGemeenten", { aantal: van.length - zonder }),
              ],
            };
          })}
        />
        {GEBIEDSROLLEN.map((rol) => {
          const namen = loketten.filter((loket) => loket.rol === rol).map(({ gemeente }) => gemeente);
          return namen.length === 0 ? null : (
            <Disclosure
              key={rol}
              title={`${t(`catalogus.rol.${rol}`)}: ${t("dekking.welke", { aantal: namen.length })}`}
            >
              <p className="text-base">{namen.join(", ")}</p>
            </Disclosure>
          );
        })}
      </Informatiedeel>

      <Informatiedeel id="overlap" titel={t("dekking.overlapTitel")} uitleg={t("dekking.overlapUitleg")}>
        <Dekkingslijst
          regels={overlap.map(({ diensten: [een, ander], gelijkenis }) => ({
            sleutel: `${een} ${ander}`,
            regel: (
              <>
                <TextLink href={`/diensten/${een}`}>{een}</TextLink> ·{" "}
                <TextLink href={`/diensten/${ander}`}>{ander}</TextLink> (
                {t("dekking.gelijkenis", { pct: Math.round(gelijkenis * 100) })})
              </>
            ),
          }))}
        />
      </Informatiedeel>

      <Informatiedeel id="versheid" titel={t("dekking.versheidTitel")}>
        <DataTable
          label={t("dekking.tabel", { titel: t("dekking.versheidTitel") })}
          columns={[t("dekking.status"), t("dekking.jaar"), t("dekking.diensten")]}
          rows={versheid.map(({ status, jaar, aantal }) => ({
            key: `${status} ${jaar}`,
            cells: [t(`dekking.statussen.${status}`), jaar ?? t("dekking.zonderJaar"), aantal],
          }))}
        />
        <p className="font-semibold">{t("dekking.verouderd", { jaren: MAX_LEEFTIJD, aantal: verouderd.length })}</p>
        <Dekkingslijst
          regels={verouderd.map(({ dienst, status, jaar }) => ({
            sleutel: dienst,
            regel: (
              <>
                <TextLink href={`/diensten/${dienst}`}>{dienst}</TextLink>: {jaar ?? t(`dekking.statussen.${status}`)}
              </>
            ),
          }))}
        />
      </Informatiedeel>

      <Informatiedeel id="verwijzingen" titel={t("dekking.verwijzingenTitel")}>
        <Dekkingslijst
          regels={verwijzingen.map(({ van, naar, waarom }) => ({
            sleutel: `${van} ${naar}`,
            regel: `${van} → ${naar}: ${t(`dekking.waarom.${waarom}`)}`,
          }))}
        />
      </Informatiedeel>

      <Informatiedeel
        id="links"
        titel={t("dekking.linksTitel")}
        uitleg={
          links.laatsteOp === null
            ? t("dekking.linksNooit")
            : t("dekking.linksUitleg", {
                gecontroleerd: links.gecontroleerd,
                totaal: links.totaal,
                datum: describeDatum(links.laatsteOp, taal),
              })
        }
      >
        {links.laatsteOp !== null && (
          <Dekkingslijst
            regels={links.stuk.map(({ url, gebruik, uitkomst, sinds }) => ({
              sleutel: url,
              regel: (
                <>
                  <TextLink href={url}>{url}</TextLink> (
                  {t("dekking.linkStuk", {
                    uitkomst: t(`dekking.uitkomsten.${uitkomst}`),
                    datum: describeDatum(sinds, taal),
                  })}
                  ): {gebruik.map(nameGebruik).join(", ")}
                </>
              ),
            }))}
          />
        )}
      </Informatiedeel>

      <Informatiedeel
        id="hiaten"
        titel={t("dekking.hiatenTitel")}
        uitleg={t("dekking.hiatenUitleg", { dagen: HIAAT_DAGEN })}
      >
        <Dekkingslijst
          regels={hiaten.map(({ vraagstuk, aantal }) => ({
            sleutel: vraagstuk,
            regel: t("dekking.hiaat", { vraagstuk, aantal }),
          }))}
        />
      </Informatiedeel>

      <Informatiedeel id="onbereikbaar" titel={t("dekking.onbereikbaarTitel")} uitleg={t("dekking.onbereikbaarUitleg")}>
        <Dekkingslijst
          regels={onbereikbaar.map((slug) => ({
            sleutel: slug,
            regel: <TextLink href={`/dienstverleners/${slug}`}>{slug}</TextLink>,
          }))}
        />
      </Informatiedeel>
    </div>
  );
}
