import { startTaal } from "@/app/start-taal";
import { t } from "@/components/taal";
import type { Informatiepagina } from "@/lib/teksten/informatiepaginas";
import { toVindbaar } from "@/lib/teksten/vindbaar";
import type { Metadata } from "next";

/** What one of the pages about this site tells search engines: its title, and its first sentence. */
export async function describeInformatie(pagina: Informatiepagina): Promise<Metadata> {
  const taal = await startTaal();
  return toVindbaar(
    { pad: `/${pagina}`, titel: t(`informatie.${pagina}.titel`), omschrijving: t(`informatie.${pagina}.inleiding`) },
    taal,
  );
}
