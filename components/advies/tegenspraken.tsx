import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { t } from "@/components/taal";

type Props = { tegenspraken: readonly string[]; samenvattingUrl: string };

/** What in the answers does not fit together, how it was read, and the way to correct it. */
export function Tegenspraken({ tegenspraken, samenvattingUrl }: Props) {
  if (tegenspraken.length === 0) return null;
  return (
    <Notice kind="warning">
      <h2 className="font-bold">{t("advies.tegenspraakTitel")}</h2>
      <ul className="list-disc pl-5">
        {tegenspraken.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <p className="print:hidden">
        <TextLink href={samenvattingUrl}>{t("advies.wijzigAlles")}</TextLink>
      </p>
    </Notice>
  );
}
