import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { t } from "@/components/taal";
import type { Geweesturls } from "@/lib/teksten/describe-geweest";
import type { Adviesbeeld } from "@/lib/teksten/present-advies";

/** Who was tried in vain, and what that means for the advice below it. */
export function AlGeweest({
  beeld: { geweest, laatste, eerste, daarna },
  wijzigUrl,
}: {
  beeld: Adviesbeeld;
  wijzigUrl: string;
}) {
  if (geweest.length === 0) return null;
  return (
    <Notice kind="neutral">
      <h2 className="text-xl font-bold">{t("advies.geweest.melding.titel")}</h2>
      <ul className="list-disc space-y-1 pl-5">
        {geweest.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <p>{t(`advies.geweest.melding.laatste.${laatste}`, { naam: eerste.naam, anderen: daarna.length })}</p>
      <p className="print:hidden">
        <TextLink href={wijzigUrl}>{t("advies.geweest.melding.wijzig")}</TextLink>
      </p>
    </Notice>
  );
}

/** For who comes back unhelped: one tap tells why, and leads to the next. */
export function NietGeholpen({ verder }: Pick<Geweesturls, "verder">) {
  if (verder.length === 0) return null;
  return (
    <section className="max-w-3xl print:hidden">
      <Disclosure title={t("advies.geweest.titel")}>
        <p>{t("advies.geweest.uitleg")}</p>
        <ul className="space-y-2">
          {verder.map(({ reden, url }) => (
            <li key={reden}>
              <TextLink href={url}>{t(`advies.geweest.keuzes.${reden}`)}</TextLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
