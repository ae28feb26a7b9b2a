import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { isReden } from "@/lib/teksten/buiten-bereik";
import { t } from "@/lib/teksten/teksten";

type Props = PageProps<"/buiten-bereik/[reden]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reden } = await params;
  return isReden(reden) ? { title: t(`buitenBereik.redenen.${reden}.titel`) } : {};
}

export default async function BuitenBereikPage({ params }: Props) {
  const { reden } = await params;
  if (!isReden(reden)) notFound();
  return (
    <div className="max-w-2xl space-y-6">
      <h1 className="text-4xl font-bold tracking-tight">{t(`buitenBereik.redenen.${reden}.titel`)}</h1>
      <p>{t(`buitenBereik.redenen.${reden}.tekst`)}</p>
      <section className="space-y-4 border-t border-line pt-6">
        <h2 className="text-xl font-bold">{t("buitenBereik.tochTitel")}</h2>
        <p>{t("buitenBereik.toch")}</p>
        <p className="flex flex-wrap items-center gap-6">
          <ButtonLink href="/vragenlijst/thema">{t("buitenBereik.tochLink")}</ButtonLink>
          <TextLink href="/">{t("buitenBereik.opnieuw")}</TextLink>
        </p>
      </section>
    </div>
  );
}
