import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import { withSiteServer } from "../../lib/cli/site-server.mjs";

test("boven de grens: 429 met wanneer het weer kan, en voor een ander gaat alles gewoon", async ({ request }) => {
  const grenzen = { WERK: "apart", SUGGESTIES_PER_ADRES: "1", DEELBEELDEN_PER_ADRES: "1" };
  await withSiteServer(grenzen, async (baseUrl: string) => {
    const van = (adres: string) => ({ "X-Forwarded-For": `verzonnen, ${adres}` });
    const herken = (adres: string) =>
      request.post(`${baseUrl}/api/v1/herken`, { data: { tekst: "Ik zoek personeel" }, headers: van(adres) });
    const teken = (adres: string, pad = "nl/dienstverleners/kvk") =>
      request.get(`${baseUrl}/beeld/delen/${pad}`, { headers: van(adres) });

    expect((await herken("192.0.2.1")).status()).toBe(200);
    const suggesties = await herken("192.0.2.1");
    expect(suggesties.status()).toBe(429);
    expect(suggesties.headers()).toMatchObject({
      "retry-after": "10",
      "cache-control": "no-store",
      "content-type": "application/problem+json",
    });
    expect(await suggesties.json()).toMatchObject({ status: 429, title: expect.stringMatching(/[.]$/) });
    expect((await herken("192.0.2.2")).status()).toBe(200);

    // What is not there is not drawn, and does not count.
    expect((await teken("192.0.2.1", "nl/dienstverleners/bestaat-niet")).status()).toBe(404);
    expect((await teken("192.0.2.1")).headers()["content-type"]).toBe("image/png");
    const beeld = await teken("192.0.2.1");
    expect(beeld.status()).toBe(429);
    expect(beeld.headers()).toMatchObject({ "retry-after": "60", "cache-control": "no-store" });
    expect((await teken("192.0.2.2")).status()).toBe(200);
  });
});

test("zonder proxy telt het adres van de verbinding, wat er ook in de kop staat", async ({ request }) => {
  await withSiteServer({ WERK: "apart", SUGGESTIES_PER_ADRES: "1", AANTAL_PROXIES: "0" }, async (baseUrl: string) => {
    const herken = (adres: string) =>
      request.post(`${baseUrl}/api/v1/herken`, {
        data: { tekst: "Ik zoek personeel" },
        headers: { "X-Forwarded-For": adres },
      });
    expect((await herken("192.0.2.1")).status()).toBe(200);
    expect((await herken("192.0.2.2")).status()).toBe(429);
  });
});

test("is de poort al bezet, dan eindigt de server met een fout", async () => {
  const bezet = createServer();
  await new Promise<void>((resolve) => bezet.listen(0, "127.0.0.1", resolve));
  const { port } = bezet.address() as AddressInfo;
  const server = spawn(process.execPath, ["lib/cli/serve.mjs", "--port", String(port)], {
    env: { ...process.env, NODE_ENV: "production", WERK: "apart" },
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 20_000,
  });
  const [melding, [code]] = await Promise.all([text(server.stderr), once(server, "exit")]);
  bezet.close();
  expect(melding).toContain(`luisteren op 127.0.0.1:${port} kan niet (EADDRINUSE)`);
  expect(code).toBe(1);
});

for (const [naam, args] of [
  ["de server", ["lib/cli/serve.mjs", "--port", "0"]],
  ["de worker", ["--conditions=react-server", "--import", "tsx", "lib/cli/worker.ts"]],
] as const)
  test(`mail die deze machine verlaat zonder dat de site haar adres kent: ${naam} begint niet en zegt wat er moet`, async () => {
    const proces = spawn(process.execPath, args, {
      env: {
        ...process.env,
        NODE_ENV: "production",
        SITE_URL: "",
        SMTP_URL: "smtps://naam:geheim@mail.deurwijzer.example",
        MAIL_VAN: "post@deurwijzer.example",
      },
      stdio: ["ignore", "ignore", "pipe"],
      // One that begins all the same is ended.
      timeout: 20_000,
    });
    const [melding, [code]] = await Promise.all([text(proces.stderr), once(proces, "exit")]);
    expect(code).toBe(1);
    expect(melding).toContain("SMTP_URL is er wel, maar SITE_URL niet");
    expect(melding).not.toContain("geheim");
  });
