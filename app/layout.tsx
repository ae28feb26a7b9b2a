import { startTaal } from "./start-taal";
import { TextLink } from "@/components/ui/link";
import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Contactregel } from "@/components/contactregel";
import { Voetlinks } from "@/components/informatie/voetlinks";
import { Logo } from "@/components/ui/logo";
import { readNonce } from "@/lib/server/nonce";
import { readPad } from "@/lib/server/taal";
import { toTaaladres } from "@/lib/teksten/taaladres";
import { getVertaler } from "@/lib/teksten/teksten";
import { getSiteUrl } from "@/lib/server/env";
import { loadTerugvalcontact } from "@/lib/server/loaders/load-contact";
import { naar, t } from "@/components/taal";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  await startTaal();
  return {
    metadataBase: new URL(getSiteUrl()),
    title: { default: t("algemeen.naam"), template: `%s – ${t("algemeen.naam")}` },
    description: t("algemeen.omschrijving"),
    // Addresses hold answers: no search engine should collect them.
    robots: { index: true, follow: false },
  };
}

/** Atkinson Hyperlegible Next (Braille Institute, OFL-1.1): letters that are hard to mistake, served by this site itself. */
const letter = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-letter",
  // Letters that come late wait for the next page: nothing moves under the eyes of who reads.
  display: "optional",
  adjustFontFallback: "Arial",
});

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const taal = await startTaal();
  // The nonce of the Content-Security-Policy is new for every request, so no page can be made beforehand.
  await connection();
  const contact = await loadTerugvalcontact();
  const nonce = await readNonce();
  const andere = taal === "nl" ? "en" : "nl";
  const inAndereTaal = toTaaladres(await readPad(), andere);
  return (
    <html lang={taal} className={letter.variable}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#inhoud"
          className="absolute -left-[9999px] z-10 bg-surface p-3 text-action-text underline focus:top-2 focus:left-2"
        >
          {t("algemeen.naarInhoud")}
        </a>
        <header className="border-b border-line bg-surface print:border-0">
          <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-3 px-5 py-3 print:px-0 print:py-0">
            <a href={naar("/")} className="flex items-center gap-3 text-ink no-underline">
              <Logo />
              <span className="text-xl font-bold tracking-tight">{t("algemeen.naam")}</span>
            </a>
            <span className="hidden text-base text-muted sm:inline">{t("algemeen.leus")}</span>
            <a
              href={inAndereTaal}
              hrefLang={andere}
              lang={andere}
              className="ml-auto inline-block min-h-6 text-action-text underline underline-offset-4 print:hidden"
            >
              {getVertaler(andere)("algemeen.dezeTaal")}
            </a>
          </div>
        </header>
        <main
          id="inhoud"
          tabIndex={-1}
          className="mx-auto w-full max-w-5xl grow px-5 pt-6 pb-14 sm:pt-10 print:px-0 print:py-2"
        >
          {children}
        </main>
        <footer className="border-t border-line bg-sunken">
          <div className="mx-auto flex max-w-5xl flex-col gap-5 px-5 py-8 sm:flex-row sm:justify-between sm:gap-12">
            {contact !== null && <Contactregel {...contact} />}
            <div className="max-w-sm space-y-2 text-base print:hidden">
              <p>
                <TextLink href="/direct-hulp">{t("algemeen.voet.directHulp")}</TextLink>
              </p>
              <p>
                <TextLink href="/dienstverleners">{t("algemeen.voet.dienstverleners")}</TextLink>
              </p>
              <p className="text-muted">{t("algemeen.voet.privacy")}</p>
            </div>
          </div>
          <div className="mx-auto max-w-5xl px-5 pb-8 print:hidden">
            <Voetlinks />
          </div>
        </footer>
        <script src="/bewaard.js" nonce={nonce} async />
      </body>
    </html>
  );
}
