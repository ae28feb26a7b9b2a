import { existsSync } from "node:fs";
import { defineConfig, chromium as playwrightChromium } from "@playwright/test";
import sparticuz from "@sparticuz/chromium";

/** The first browser that is there: the one asked for, Playwright's own, one of the system, the one inside npm. */
async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const args = ["--no-sandbox"];
  const installed = [
    process.env.PLAYWRIGHT_CHROMIUM,
    playwrightChromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ].find((executable) => executable && existsSync(executable));
  if (installed) return { executablePath: installed, args };
  return { executablePath: await sparticuz.executablePath(), args };
}

const isMobile = { viewport: { width: 360, height: 740 }, hasTouch: true };

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  outputDir: "test-results",
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    launchOptions: await findBrowser(),
  },
  projects: [
    { name: "mobiel", use: isMobile },
    { name: "breed", use: { viewport: { width: 1280, height: 900 } } },
  ],
});
