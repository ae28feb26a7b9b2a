import { TextLink } from "@/components/ui/link";
import { t } from "@/components/taal";
import { INFORMATIEPAGINAS } from "@/lib/teksten/informatiepaginas";

/** The pages about the site itself, at the foot of every page. */
export function Voetlinks() {
  return (
    <nav aria-label={t("informatie.voet.titel")}>
      <ul className="flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-5 text-base">
        {INFORMATIEPAGINAS.map((pagina) => (
          <li key={pagina}>
            <TextLink href={`/${pagina}`}>{t(`informatie.voet.${pagina}`)}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
