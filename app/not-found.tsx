import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { t } from "@/lib/teksten/teksten";

export const metadata: Metadata = { title: t("fouten.nietGevonden.titel") };

export default function NotFound() {
  return (
    <div className="max-w-2xl space-y-5">
      <h1 className="text-4xl font-bold tracking-tight">{t("fouten.nietGevonden.titel")}</h1>
      <p>{t("fouten.nietGevonden.tekst")}</p>
      <ButtonLink href="/">{t("fouten.nietGevonden.knop")}</ButtonLink>
    </div>
  );
}
