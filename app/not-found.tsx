import { startTaal } from "./start-taal";
import { ButtonLink } from "@/components/ui/link";
import type { Metadata } from "next";
import { t } from "@/components/taal";

export async function generateMetadata(): Promise<Metadata> {
  await startTaal();
  return { title: t("fouten.nietGevonden.titel") };
}

export default async function NotFound() {
  await startTaal();
  return (
    <div className="max-w-2xl space-y-5">
      <h1 className="text-4xl font-bold tracking-tight">{t("fouten.nietGevonden.titel")}</h1>
      <p>{t("fouten.nietGevonden.tekst")}</p>
      <ButtonLink href="/">{t("fouten.nietGevonden.knop")}</ButtonLink>
    </div>
  );
}
