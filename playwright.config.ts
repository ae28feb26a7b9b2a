import { existsSync } from "node:fs";
import { defineConfig, chromium as playwrightChromium } from "@playwright/test";
import sparticuz from "@sparticuz/chromium";

// Letters are drawn alike on every machine, so that pages can be compared with a picture.
const ARGS = ["--no-sandbox", "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"];

/** The first browser that is there: the one asked for, Playwright's own, one of the system, the one inside npm. */
async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = [
    process.env.PLAYWRIGHT_CHROMIUM,
    playwrightChromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ].find((executable) => executable && existsSync(executable));
  return installed ? { executablePath: installed, args: ARGS } : packagedBrowser();
}

/** The one inside npm: the same build for everyone, made for Linux. */
async function packagedBrowser(): Promise<{ executablePath: string; args: string[] }> {
  return { executablePath: await sparticuz.executablePath(), args: ARGS };
}

const isMobile = { viewport: { width: 360, height: 740 }, hasTouch: true };
const isBreed = { viewport: { width: 1280, height: 900 } };

/** Pages beside their picture: only with the browser in which the pictures were made, elsewhere letters are drawn otherwise. */
const BEELDEN = "**/beeld.spec.ts";
const hasPackagedBrowser = process.platform === "linux" && process.arch === "x64";

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/beelden/{arg}-{projectName}{ext}",
  // The same build of the same browser draws the same pixels; a few are left for the processor that does it.
  expect: { toHaveScreenshot: { maxDiffPixels: 50, threshold: 0.02, animations: "disabled" } },
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    launchOptions: await findBrowser(),
  },
  projects: [
    { name: "mobiel", testIgnore: BEELDEN, use: isMobile },
    { name: "breed", testIgnore: BEELDEN, use: isBreed },
    ...(hasPackagedBrowser
      ? [
          { name: "beeld-mobiel", testMatch: BEELDEN, use: { ...isMobile, launchOptions: await packagedBrowser() } },
          {
            name: "beeld-breed",
            testMatch: BEELDEN,
            use: { ...isBreed, colorScheme: "dark" as const, launchOptions: await packagedBrowser() },
          },
        ]
      : []),
  ],
});
