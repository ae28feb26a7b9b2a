import { t } from "@/components/taal";

/** The message at the field; the field points at it by `aria-describedby`. */
export function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="font-semibold text-danger">
      <span className="sr-only">{t("vragenlijst.foutVoor")} </span>
      {text}
    </p>
  );
}
