import { t } from "@/components/taal";
import { toVindbaar } from "@/lib/teksten/vindbaar";
import { startTaal } from "@/app/start-taal";
import { TextLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { Informatiepagina } from "@/components/informatie/informatiepagina";
import { Deurlijst } from "@/components/catalogus/deurlijst";
import { loadAndereDeuren } from "@/lib/server/loaders/load-andere-deuren";

export async function generateMetadata(): Promise<Metadata> {
  const taal = await startTaal();
  return toVindbaar(
    {
      pad: "/andere-deuren",
      titel: t("buitenBereik.alleTitel"),
      omschrijving: t("buitenBereik.alleInleiding"),
    },
    taal,
  );
}

/** Where to go with what is no question of an ondernemer. */
export default async function AndereDeurenPage() {
  await startTaal();
  return (
    <Informatiepagina titel={t("buitenBereik.alleTitel")} inleiding={t("buitenBereik.alleInleiding")}>
      <Deurlijst deuren={await loadAndereDeuren()} />
      <p>
        {t("buitenBereik.tochTitel")} <TextLink href="/">{t("buitenBereik.opnieuw")}</TextLink>
      </p>
    </Informatiepagina>
  );
}
