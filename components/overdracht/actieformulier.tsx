import type { ComponentProps } from "react";
import { ForgivingForm } from "@/components/ui/forgiving-form";
import { t } from "@/components/taal";

/** A form of an ondernemer's own page, with its words in the language of the page. */
export function Actieformulier(props: Omit<ComponentProps<typeof ForgivingForm>, "texts">) {
  return (
    <ForgivingForm
      {...props}
      texts={{
        title: t("overdracht.status.nietVerstuurd.titel"),
        sentence: t("overdracht.status.nietVerstuurd.uitleg"),
        pending: t("overdracht.aanvraag.bezig"),
      }}
    />
  );
}
