import type { Metadata } from "next";
import { describeLinkpagina } from "./describe-linkpagina";
import { startTaal } from "@/app/start-taal";
import { Linkfout } from "@/components/overdracht/linkfout";

/** The proxy answers 404 to a link that was never ours, and then Next takes the title from here; the page draws the rest. */
export async function generateMetadata(): Promise<Metadata> {
  await startTaal();
  return describeLinkpagina(null);
}

export default async function NotFound() {
  await startTaal();
  return <Linkfout reden="ongeldig" />;
}
