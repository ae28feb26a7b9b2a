import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { zieNoodnummer } from "./steps";

/** A site of its own without a database and without files to fall back on. */
const leeg = mkdtempSync(path.join(tmpdir(), "deurwijzer-leeg-"));
let server: ChildProcess;
let baseUrl: string;

test.beforeAll(async () => {
  const port = await findFreePort();
  baseUrl = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ["lib/cli/serve.mjs", "--port", String(port), "--hostname", "127.0.0.1"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: "postgres://niemand@127.0.0.1:1/leeg",
      CONTENT_DIR: leeg,
    },
    stdio: "ignore",
  });
  await expect
    .poll(async () => (await fetch(`${baseUrl}/api/health`).catch(() => null))?.status, { timeout: 25_000 })
    .toBe(503);
});

test.afterAll(() => {
  server.kill();
  rmSync(leeg, { recursive: true });
});

test("zonder catalogus staat er op elke pagina een nummer om te bellen", async ({ page }) => {
  const response = await page.goto(`${baseUrl}/advies`);
  expect(response?.status()).toBe(500);
  await expect(page.getByRole("heading", { level: 1, name: "Er ging iets mis" })).toBeVisible();
  await zieNoodnummer(page);
});

test("op een Engelse pagina is de storing in het Engels, met een weg naar het Engelse begin", async ({ page }) => {
  await page.goto(`${baseUrl}/en/advies`);
  await expect(page.getByRole("heading", { level: 1, name: "Something went wrong" })).toBeVisible();
  await expect(page.locator('main a[href="/en"]')).toBeVisible();
  await expect(page.getByText("Er ging iets mis")).toHaveCount(0);
});

test("zonder catalogus krijgt een machine 503 met een Nederlandse uitleg", async ({ request }) => {
  const response = await request.get(`${baseUrl}/api/v1/advies?gemeente=Utrecht`);
  expect(response.status()).toBe(503);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    type: "about:blank",
    status: 503,
    title: "De catalogus kan nu niet worden gelezen.",
    detail: "Dat ligt aan ons, niet aan u. Probeer het over een minuut nog eens.",
  });
});

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
