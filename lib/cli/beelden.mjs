import { spawn } from "node:child_process";
import { createProgress, reportFailure } from "./progress.mjs";
import { prepare, prepareProcess, STEPS } from "./setup.mjs";
import { withSiteServer } from "./site-server.mjs";

/** `npm run beelden`: draws the pictures anew that `npm test` compares pages with, for a change of looks that was meant. */

const PLAYWRIGHT = ["node_modules/@playwright/test/cli.js", "test", "tests/e2e/beeld.spec.ts"];

async function main() {
  prepareProcess();
  await prepare("site", createProgress(STEPS.site, { onlyWork: true }), { trustStamp: false });
  await withSiteServer({ SITE_BEHEERDER: "", SITE_CONTACT: "" }, drawBeelden);
  process.stdout.write(
    "\nKlaar. Bekijk elk beeld dat git nu als gewijzigd toont (tests/e2e/beelden), en leg het dan pas vast.\n",
  );
}

function drawBeelden(baseUrl) {
  return new Promise((resolve, reject) => {
    const drawing = spawn(process.execPath, [...PLAYWRIGHT, "--update-snapshots=changed", "--reporter=line"], {
      env: { ...process.env, E2E_BASE_URL: baseUrl },
      stdio: ["ignore", "inherit", "inherit"],
    });
    drawing.once("error", reject);
    drawing.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error("De beelden konden niet worden gemaakt. Hierboven staat waarom.")),
    );
  });
}

await main().catch(reportFailure);
