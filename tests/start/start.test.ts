import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../../lib/cli/temporary-postgres";

/** `npm start` refuses at once, with one line that says what to do. */
describe("npm start dat niet kan", () => {
  let scratch: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), "deurwijzer-start-"));
    env = { PORT: String(await findFreePort()), DATABASE_URL: `file:${path.join(scratch, "start.db")}` };
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  it("poort bezet: noemt de poort en een andere", async () => {
    const { server, port } = await listen();
    try {
      const { code, errors } = await start({ ...env, PORT: String(port) });

      expect(errors).toEqual([
        `Fout: Poort ${port} is al in gebruik. Stop dat programma, of kies een andere poort: PORT=${port + 1} npm start`,
      ]);
      expect(code).toBe(1);
    } finally {
      server.close();
    }
  });

  it.each(["0", "65536", "drieduizend", "80; ls"])("poort %j: zegt wat wel mag", async (PORT) => {
    const { code, errors } = await start({ ...env, PORT });

    expect(errors).toEqual([
      `Fout: PORT is "${PORT}", maar moet een getal van 1 tot en met 65535 zijn, bijvoorbeeld PORT=3001 npm start.`,
    ]);
    expect(code).toBe(1);
  });

  it("database onbereikbaar: noemt het adres, niet het wachtwoord", async () => {
    const { code, errors } = await start({ ...env, DATABASE_URL: "postgres://ik:geheim@localhost:1/deurwijzer" });

    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^Fout: De database op localhost:1 is niet bereikbaar\. Start PostgreSQL, verbeter DATABASE_URL, of laat DATABASE_URL weg/,
    );
    expect(code).toBe(1);
  });

  it("DATABASE_URL van een ander soort: zegt welke wel kunnen", async () => {
    const { code, errors } = await start({ ...env, DATABASE_URL: "mysql://localhost/deurwijzer" });

    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^Fout: DATABASE_URL begint niet met postgres:\/\/ of file:\. Verbeter die/);
    expect(code).toBe(1);
  });

  it("catalogus ongeldig: noemt bestand, regel en veld", async () => {
    const CONTENT_DIR = path.join(scratch, "content");
    await cp("content", CONTENT_DIR, { recursive: true });
    const file = path.join(CONTENT_DIR, "catalogus/kvk.yaml");
    const lines = (await readFile(file, "utf8")).split("\n");
    const index = lines.findIndex((line) => line.startsWith("niveau:"));
    lines[index] = "niveau: wereldwijd";
    await writeFile(file, lines.join("\n"));

    const { code, errors } = await start({ ...env, CONTENT_DIR });

    expect(errors).toHaveLength(2);
    expect(errors[0]).toBe(
      "Fout: De catalogus is ongeldig; de database is niet gewijzigd. Verbeter dit en probeer het opnieuw:",
    );
    expect(errors[1]).toMatch(new RegExp(`catalogus/kvk\\.yaml:${index + 1} niveau: \\S`));
    expect(code).toBe(1);
  });
});

/** Runs `npm start` to its end; `errors` is what it says beside the lines of progress. */
function start(env: Record<string, string>): Promise<{ code: number | null; errors: string[] }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["lib/cli/start.mjs"], { env: { ...process.env, ...env } });
    let output = "";
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("close", (code) => {
      const lines = output.trim().split("\n");
      resolve({ code, errors: lines.filter((line) => !/^\[\d\/\d\] |^ +nog bezig/.test(line)) });
    });
  });
}

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address ? address.port : 0 });
    });
  });
}
