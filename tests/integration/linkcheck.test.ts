import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Catalogus } from "../../lib/catalogus/catalogus";
import type { Linkrapport } from "../../lib/linkcheck/linkrapport";
import { listLinkcontroles, saveLinkcontrole } from "../../lib/server/data/linkcontrole";
import { saveCatalogus } from "../../lib/server/data/catalogus";
import { loadLinkcontroles } from "../../lib/server/loaders/load-linkcontroles";
import { checkLinks, type CheckLinksOptions } from "../../lib/server/usecases/check-links";
import { buildCatalogus, buildDienstverlener } from "../factories/catalogus";
import { createMigratedDatabase, PROVIDERS, type TestDatabase } from "./test-databases";
import { TEST_NETWORK, TestSite } from "./test-site";

const TUESDAY = new Date("2026-11-17T09:00:00Z");
const WEDNESDAY = new Date("2026-11-18T09:00:00Z");

/** A catalogue with these addresses as its sources. */
function withLinks(urls: readonly string[]): Catalogus {
  const catalogus = buildCatalogus([
    buildDienstverlener({
      slug: "partij",
      bronnen: urls.map((url) => ({ document: "Testbron", url, jaar: 2026 })),
      diensten: [{ id: "partij-advies", themas: ["financiering"] }],
    }),
  ]);
  const gemeenten = catalogus.gebieden.gemeenten.map((gemeente) => ({ ...gemeente, rollen: {} }));
  return {
    ...catalogus,
    dienstverleners: catalogus.dienstverleners.filter(({ slug }) => slug === "partij"),
    gebieden: { ...catalogus.gebieden, gemeenten },
  };
}

describe.each(PROVIDERS)("linkcheck op %s", (provider) => {
  let test: TestDatabase;
  const site = new TestSite();

  beforeAll(async () => {
    test = await createMigratedDatabase(provider);
    await site.start();
  });
  afterAll(async () => {
    await site.stop();
    await test.remove();
  });
  beforeEach(async () => {
    site.reset();
    await test.database.linkcontroleRecord.deleteMany();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    Reflect.deleteProperty(globalThis, "deurwijzerDatabase");
  });

  const check = (urls: readonly string[], options: Partial<CheckLinksOptions> = {}): Promise<Linkrapport> =>
    checkLinks(test.database, withLinks(urls), {
      now: () => TUESDAY,
      userAgent: "Deurwijzer-linkcheck (test)",
      signal: new AbortController().signal,
      network: TEST_NETWORK,
      pauseMs: 0,
      ...options,
    });
  const listKept = async () =>
    Object.fromEntries((await listLinkcontroles(test.database)).map(({ url, ...rest }) => [url, rest]));
  const countSeen = (path: string) => site.seen.filter((request) => request.path === path).length;

  it.each([
    ["goed", "/goed", "goed", 200, null],
    ["een vaste omleiding", "/verhuisd", "verhuisd", 301, "/goed"],
    ["een vaste omleiding met 308", "/verhuisd-308", "verhuisd", 308, "/goed?met=vraag"],
    ["eerst vast, dan tijdelijk", "/verhuisd-en-omgeleid", "verhuisd", 301, "/omgeleid"],
    ["verhuisd naar wat niet bestaat", "/verhuisd-naar-weg", "niet-gevonden", 404, "/weg"],
    ["een tijdelijke omleiding", "/omgeleid", "omgeleid", 302, "/goed"],
    ["niet gevonden", "/weg", "niet-gevonden", 404, null],
    ["voorgoed weg", "/voorgoed-weg", "niet-gevonden", 410, null],
    ["een fout van de server", "/stuk", "fout", 500, null],
    ["HEAD mag niet, GET wel", "/geen-head", "goed", 200, null],
    ["breekt HEAD af, GET niet", "/breekt-head-af", "goed", 200, null],
    ["breekt alles af", "/breekt-af", "geen-antwoord", null, null],
    ["een kring van omleidingen", "/kring/a", "kringloop", 302, "/kring/a"],
    ["omleidingen zonder eind", "/eindeloos/1", "kringloop", 302, "/eindeloos/12"],
    ["precies tien omleidingen", "/tien/0", "omgeleid", 302, "/tien/10"],
  ])("%s", async (_, path, uitkomst, httpStatus, eindpad) => {
    const url = site.url("een.test", path);

    const rapport = await check([url]);

    expect(await listKept()).toMatchObject({
      [url]: {
        uitkomst,
        httpStatus,
        eindadres: eindpad === null ? null : site.url("een.test", eindpad),
        gecontroleerdOp: TUESDAY,
        stukSinds: ["goed", "verhuisd", "omgeleid"].includes(uitkomst) ? null : TUESDAY,
      },
    });
    expect(rapport.telling).toMatchObject({ [uitkomst]: 1 });
    expect(site.seen[0]).toMatchObject({ method: "HEAD", userAgent: "Deurwijzer-linkcheck (test)" });
  });

  it("wie niet antwoordt is te traag", async () => {
    const url = site.url("een.test", "/stil");

    await check([url], { timeoutMs: 150 });

    expect(await listKept()).toMatchObject({ [url]: { uitkomst: "te-traag", httpStatus: null, stukSinds: TUESDAY } });
    expect(site.seen).toHaveLength(1);
  });

  it("een naam die niet bestaat en een dichte poort geven geen antwoord", async () => {
    const dicht = "http://dicht.test:1/";

    await check(["http://bestaat-niet.example/", dicht]);

    expect(await listKept()).toMatchObject({
      "http://bestaat-niet.example/": { uitkomst: "geen-antwoord", detail: expect.stringContaining("ENOTFOUND") },
      [dicht]: { uitkomst: "geen-antwoord", detail: expect.stringContaining("ECONNREFUSED") },
    });
  });

  it("zonder eigen verbinding blijft staan wat bekend was", async () => {
    const rapport = await check(["http://geen-net.example/"]);

    expect(rapport.later).toEqual([
      { url: "http://geen-net.example/", detail: "geen verbinding vanaf deze machine (EAI_AGAIN)" },
    ]);
    expect(await listKept()).toEqual({});
  });

  it("een lange pagina wordt niet opgehaald", async () => {
    const rapport = await check([site.url("een.test", "/lang")]);

    expect(rapport.telling.goed).toBe(1);
    await site.endlessBodyClosed;
    expect(site.seen.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
  });

  it("adressen van de eigen machine en het eigen netwerk worden niet gevraagd", async () => {
    const urls = [
      `http://127.0.0.1:${site.port}/goed`,
      `http://localhost:${site.port}/goed`,
      `http://[::ffff:127.0.0.1]:${site.port}/goed`,
      `http://2130706433:${site.port}/goed`,
    ];

    const rapport = await check(urls, { network: undefined });

    expect(rapport.telling.geweigerd).toBe(urls.length);
    expect(site.seen).toEqual([]);
  });

  it("ook een omleiding naar het eigen netwerk of naar iets anders dan het web wordt geweigerd", async () => {
    const inside = site.url("een.test", "/naar-binnen");
    const file = site.url("twee.test", "/naar-bestand");
    const half = site.url("halfintern.test", "/goed");

    await check([inside, file, half]);

    expect(await listKept()).toMatchObject({
      [inside]: { uitkomst: "geweigerd", eindadres: site.url("intern.test", "/goed"), stukSinds: TUESDAY },
      [file]: { uitkomst: "geweigerd", eindadres: "ftp://bestanden.test/lijst" },
      [half]: { uitkomst: "geweigerd", eindadres: null },
    });
    expect(site.seen.map(({ host }) => host).sort()).toEqual(["een.test", "twee.test"]);
  });

  it.each(["/druk", "/onderhoud"])("wie bij %s om later vraagt, wordt deze ronde met rust gelaten", async (path) => {
    const asked = site.url("een.test", path);
    const spared = site.url("een.test", "/goed");
    const known = { httpStatus: 404, eindadres: null, detail: null, stukSinds: TUESDAY, gecontroleerdOp: TUESDAY };
    await saveLinkcontrole(test.database, { url: spared, uitkomst: "niet-gevonden", ...known });

    const rapport = await check([asked, spared, site.url("twee.test", "/naar-samen")], {
      now: () => WEDNESDAY,
      opnieuw: true,
    });

    expect(site.seen.filter(({ host }) => host === "een.test")).toHaveLength(1);
    expect(rapport).toMatchObject({ telling: { later: 2, omgeleid: 1 }, gecontroleerd: 1, nogTeDoen: 2 });
    expect(rapport.stuk).toMatchObject([{ url: spared, gecontroleerdOp: TUESDAY, stukSinds: TUESDAY }]);
    const kept = await listKept();
    expect(kept[asked]).toBeUndefined();
    expect(kept[spared]).toMatchObject({ uitkomst: "niet-gevonden", gecontroleerdOp: TUESDAY });
  });

  it("een tweede ronde slaat over wat deze week is gedaan, en doet met opnieuw alles", async () => {
    const urls = ["/goed", "/weg", "/stuk"].map((path) => site.url("een.test", path));
    const requests = ["HEAD /goed", "HEAD /weg", "GET /weg", "HEAD /stuk", "GET /stuk"];
    const first = await check(urls.slice(0, 2));
    const second = await check(urls, { now: () => WEDNESDAY });
    expect([first, second]).toMatchObject([
      { gecontroleerd: 2, overgeslagen: 0 },
      { gecontroleerd: 1, overgeslagen: 2, nogTeDoen: 0 },
    ]);
    expect(second.stuk.map(({ url }) => url)).toEqual([urls[1], urls[2]]);
    expect(site.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(requests);

    const third = await check(urls, { now: () => WEDNESDAY, opnieuw: true });

    expect(third).toMatchObject({ gecontroleerd: 3, overgeslagen: 0 });
    expect(site.seen).toHaveLength(2 * requests.length);
  });

  it("stuk blijft stuk sinds de eerste keer, en is voorbij als het weer werkt", async () => {
    const url = site.url("een.test", "/weg");
    await check([url]);

    await check([url], { now: () => WEDNESDAY, opnieuw: true });
    expect(await listKept()).toMatchObject({ [url]: { stukSinds: TUESDAY, gecontroleerdOp: WEDNESDAY } });

    await saveLinkcontrole(test.database, {
      url: site.url("een.test", "/goed"),
      uitkomst: "fout",
      httpStatus: 500,
      eindadres: null,
      detail: null,
      stukSinds: TUESDAY,
      gecontroleerdOp: TUESDAY,
    });
    await check([site.url("een.test", "/goed")], { now: () => WEDNESDAY, opnieuw: true });
    expect(await listKept()).toMatchObject({
      [site.url("een.test", "/goed")]: { uitkomst: "goed", stukSinds: null },
    });
  });

  it("hoogstens max adressen per ronde, de volgende ronde de rest", async () => {
    const urls = ["/goed", "/weg", "/stuk"].map((path) => site.url("een.test", path));

    const first = await check(urls, { max: 2 });
    const second = await check(urls, { max: 2 });

    expect([first, second]).toMatchObject([
      { gecontroleerd: 2, overgeslagen: 0, nogTeDoen: 1 },
      { gecontroleerd: 1, overgeslagen: 2, nogTeDoen: 0 },
    ]);
    expect(Object.keys(await listKept()).sort()).toEqual([...urls].sort());
  });

  it("een afgebroken ronde bewaart wat al bekend was, en de volgende gaat daar verder", async () => {
    const urls = [1, 2, 3, 4, 5].map((number) => site.url("een.test", `/goed/${number}`));
    const stop = new AbortController();

    const broken = await check(urls, {
      signal: stop.signal,
      onResult: ({ klaar }) => (klaar === 2 ? stop.abort() : undefined),
    });

    expect(broken).toMatchObject({ afgebroken: true, gecontroleerd: 2, nogTeDoen: 3 });
    expect(Object.keys(await listKept())).toHaveLength(2);

    const resumed = await check(urls);

    expect(resumed).toMatchObject({ afgebroken: false, gecontroleerd: 3, overgeslagen: 2, nogTeDoen: 0 });
    expect(site.seen.map(({ path }) => path).sort()).toEqual([1, 2, 3, 4, 5].map((number) => `/goed/${number}`));
  });

  it("afbreken wacht niet op een trage site of op een pauze", async () => {
    const stop = new AbortController();
    const urls = [site.url("een.test", "/stil"), site.url("twee.test", "/goed"), site.url("twee.test", "/weg")];
    const started = performance.now();

    const rapport = await check(urls, {
      signal: stop.signal,
      pauseMs: 50_000,
      timeoutMs: 50_000,
      onResult: () => setTimeout(() => stop.abort(), 20),
    });

    expect(performance.now() - started).toBeLessThan(20_000);
    expect(rapport).toMatchObject({ afgebroken: true, gecontroleerd: 1, nogTeDoen: 2 });
    expect(Object.keys(await listKept())).toEqual([urls[1]]);
  });

  it("wat al afgebroken is voor het begint, vraagt niets", async () => {
    const rapport = await check([site.url("een.test", "/goed")], { signal: AbortSignal.abort() });

    expect(rapport).toMatchObject({ afgebroken: true, gecontroleerd: 0 });
    expect(site.seen).toEqual([]);
  });

  it("nooit twee verzoeken tegelijk bij één site en nooit meer dan het maximum in totaal", async () => {
    site.beforeAnswer = () => new Promise((resolve) => setTimeout(resolve, 15));
    const hosts = Array.from({ length: 12 }, (_, number) => `site-${number}.test`);
    const urls = hosts.flatMap((host) => [
      site.url(host, "/goed"),
      site.url(host, "/geen-head"),
      site.url(host, "/naar-samen"),
    ]);
    const warnings = vi.spyOn(process, "emitWarning");

    const rapport = await check(urls, { maxTotal: 4 });

    expect(rapport.telling).toMatchObject({ goed: 24, omgeleid: 12 });
    expect(site.mostPerHost).toBe(1);
    expect(site.mostInTotal).toBe(4);
    expect(warnings).not.toHaveBeenCalled();
  });

  it("tussen twee verzoeken aan dezelfde site zit een pauze, ook bij een omleiding", async () => {
    const events: string[] = [];
    site.beforeAnswer = async ({ host, method, path }) => void events.push(`${method} ${host}${path}`);
    const urls = [site.url("een.test", "/geen-head"), site.url("een.test", "/verhuisd")];

    await check(urls, { pauseMs: 1000, sleep: async (ms) => void events.push(`pauze ${ms}`) });

    expect(events).toEqual([
      "HEAD een.test/geen-head",
      "pauze 1000",
      "GET een.test/geen-head",
      "pauze 1000",
      "HEAD een.test/verhuisd",
      "pauze 1000",
      "HEAD een.test/goed",
    ]);
  });

  it("zonder andere wens duurt de pauze minstens een seconde", async () => {
    const pauses: number[] = [];

    await check([site.url("een.test", "/verhuisd"), site.url("twee.test", "/goed")], {
      pauseMs: undefined,
      sleep: async (ms) => void pauses.push(ms),
    });

    expect(pauses).toEqual([1000]);
  });

  it("de uitkomsten blijven staan als de catalogus opnieuw wordt geladen", async () => {
    const url = site.url("een.test", "/goed");
    await saveCatalogus(test.database, withLinks([url]), TUESDAY);
    await check([url]);
    const before = await listKept();

    await saveCatalogus(test.database, withLinks(["http://ander.example/"]), WEDNESDAY);

    expect(Object.keys(before)).toEqual([url]);
    expect(await listKept()).toEqual(before);
  });

  it("pagina's krijgen de laatste uitkomst per adres, en niets als de database weg is", async () => {
    const url = site.url("een.test", "/weg");
    await check([url]);
    vi.stubEnv("DATABASE_URL", test.adres.url);
    expect((await loadLinkcontroles()).get(url)).toMatchObject({ uitkomst: "niet-gevonden", stukSinds: TUESDAY });

    Reflect.deleteProperty(globalThis, "deurwijzerDatabase");
    vi.stubEnv("DATABASE_URL", "postgres://iemand:geheim@127.0.0.1:1/deurwijzer");
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);

    expect(await loadLinkcontroles()).toEqual(new Map());
    expect(log.mock.calls.join("")).toContain("De database op 127.0.0.1:1 is niet bereikbaar.");
  });

  it("een database die het begeeft, breekt de ronde af", async () => {
    const urls = [1, 2, 3].map((number) => site.url("een.test", `/goed/${number}`));
    site.beforeAnswer = async ({ path }) => {
      if (path === "/goed/2") await test.database.$executeRawUnsafe('ALTER TABLE "linkcontrole" RENAME TO "weg"');
    };
    const started = performance.now();
    try {
      await expect(check([...urls, site.url("twee.test", "/stil")], { timeoutMs: 50_000 })).rejects.toThrow();
    } finally {
      await test.database.$executeRawUnsafe('ALTER TABLE "weg" RENAME TO "linkcontrole"');
    }

    expect(performance.now() - started).toBeLessThan(20_000);
    expect(countSeen("/goed/3")).toBe(0);
    expect(Object.keys(await listKept())).toEqual([urls[0]]);
  });

  it("het commando geeft JSON, meldt wat stuk is zonder te falen, en stopt netjes bij Ctrl+C", async () => {
    const urls = Array.from({ length: 40 }, (_, number) => `http://127.0.0.1:${site.port}/goed/${number}`);
    await saveCatalogus(test.database, withLinks(urls), TUESDAY);

    const json = await runCommand(["--json", "--max=1"], test.adres.url).finished;
    expect(json).toMatchObject({ code: 0 });
    expect(JSON.parse(json.out)).toMatchObject({ stuk: [{ uitkomst: "geweigerd" }], nogTeDoen: 39 });

    const { child, finished } = runCommand([], test.adres.url);
    // Two of the same host are a second apart, so the run is long from done when a second result is in.
    await vi.waitUntil(async () => (await listLinkcontroles(test.database)).length > 1, { timeout: 30_000 });
    child.kill("SIGINT");
    const table = await finished;

    expect(table).toMatchObject({ code: 0 });
    expect(table.out).toMatch(/^Stuk: \d+\n {2}adres/);
    expect(table.out).toContain("partij");
    expect(table.out).toMatch(/Afgebroken\. Deze keer gecontroleerd: \d+ van 40 adressen/);
    expect(table.out).toContain(
      "Verbeter het adres in content/catalogus/<slug>.yaml (of content/andere-deuren/<code>.yaml).",
    );
    expect(site.seen).toEqual([]);
  });
});

describe("het commando linkcheck", () => {
  it("een onbekende optie is één regel, met hoe het wel moet", async () => {
    expect(await runCommand(["--alles"], "file:bestaat-niet/x.db").finished).toEqual({
      code: 1,
      out: "",
      err: "Deze optie bestaat niet of klopt niet. Gebruik: npm run linkcheck -- --max=50 --opnieuw --json (elk mag weg).\n",
    });
  });

  it("een database die niet bereikbaar is, geeft 1 en zegt wat te doen", async () => {
    const { code, err } = await runCommand([], "postgres://iemand:geheim@127.0.0.1:1/x").finished;

    expect(code).toBe(1);
    expect(err).toMatch(/^De database op 127\.0\.0\.1:1 is niet bereikbaar\. Start PostgreSQL/);
  });

  it("een verkeerd SITE_URL wordt gemeld als wat het is", async () => {
    const { code, err } = await runCommand([], "postgres://iemand@127.0.0.1:1/x", { SITE_URL: "voorbeeld" }).finished;

    expect(code).toBe(1);
    expect(err).toMatch(/^SITE_URL is geen webadres\./);
  });
});

function runCommand(
  args: readonly string[],
  databaseUrl: string,
  env: Record<string, string> = {},
): { child: ChildProcess; finished: Promise<{ code: number; out: string; err: string }> } {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/cli/linkcheck.ts", ...args],
    { env: { ...process.env, ...env, DATABASE_URL: databaseUrl }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const finished = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code], out, err]) => ({ code: code as number, out, err }),
  );
  return { child, finished };
}
