import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import type { Catalogus } from "../../lib/catalogus/catalogus";
import { findOverdrachtadres } from "../../lib/overdracht/adres";
import type { Aanvraag } from "../../lib/overdracht/parse-aanvraag";
import { rebuildStand, type Stand, type Zet } from "../../lib/overdracht/stand";
import type { Invoer } from "../../lib/routering/invoer";
import { findDossier } from "../../lib/server/data/dossier";
import type { Overdracht } from "../../lib/server/data/overdracht";
import type { Database } from "../../lib/server/database/open-database";
import type { Databaseadres } from "../../lib/server/env";
import type { Sleutelbos } from "../../lib/server/geheim/sleutelbos";
import { createPostbode, findSmtp, type Postbode } from "../../lib/server/post/smtp";
import { deliverPost } from "../../lib/server/usecases/deliver-post";
import { makeZet, type Zetopties, type Zetuitkomst } from "../../lib/server/usecases/make-zet";
import { requestOverdracht, type Aanvraaguitkomst } from "../../lib/server/usecases/request-overdracht";
import { ringWekkers } from "../../lib/server/usecases/ring-wekkers";
import { readPublishedCatalogus } from "../factories/published-catalogus";
import { makeSleutelbos, makeSleuteltekst } from "../factories/sleutelbos";
import { TestSmtp, type ReceivedMail } from "./smtp-server";
import { determineAdvies } from "../../lib/routering/determine-advies";
import { toDag } from "../../lib/kalender/werkdagen";
import { getGecompileerdeCatalogus } from "../../lib/server/kennis";
import { createMigratedDatabase, type TestDatabase } from "./test-databases";

/** A Tuesday, with an ordinary week before and after it. */
export const DINSDAG = new Date("2026-11-17T10:00:00Z");

/** A story that can go on and on, from KVK to others: the published catalogue decides. */
export const LANGE_WEG: Invoer = { vraagstukken: ["fin-eigen-vermogen-bancair", "int-export"], gemeente: "Maastricht" };

const SITE = "https://deurwijzer.example";
const MAIL_VAN = "post@deurwijzer.example";
const GLOBALS = [
  "deurwijzerDatabase",
  "deurwijzerCatalogus",
  "deurwijzerSleutelbos",
  "deurwijzerOverdrachtlimieten",
] as const;

/** Everything that a handover needs, for real: a database, the published catalogue, a mail server and a key. */
export type Opstelling = {
  test: TestDatabase;
  database: Database;
  smtp: TestSmtp;
  sleutelbos: Sleutelbos;
  postbode: Postbode;
  /** Before each test: nothing waits, an empty mailbox, limits that count from zero, every setting as it should be. */
  begin: () => Promise<void>;
  remove: () => Promise<void>;
};

type Opstellingopties = { zonderAdres?: readonly string[] };

/**
 * An opstelling for the tests of one `describe`: made before the first, begun anew before each, gone after the last. Its
 * parts are there once the tests run: take them out of it in a test, not beside it.
 */
export function prepareOpstelling(provider: Databaseadres["provider"], opties?: Opstellingopties): Opstelling {
  const opstelling = {} as Opstelling;
  beforeAll(async () => {
    Object.assign(opstelling, await createOpstelling(provider, opties));
  });
  afterAll(() => opstelling.remove());
  beforeEach(() => opstelling.begin());
  return opstelling;
}

/**
 * Each party has a mail address, `<slug>@loket.example` when the catalogue knows none, except those in `zonderAdres`: the
 * published catalogue has too few to pass anything on.
 */
async function createOpstelling(
  provider: Databaseadres["provider"],
  { zonderAdres = [] }: Opstellingopties = {},
): Promise<Opstelling> {
  const test = await createMigratedDatabase(provider);
  const catalogus = withAdressen(await readPublishedCatalogus(), zonderAdres);
  const smtp = new TestSmtp();
  await smtp.start();
  const set = () => {
    smtp.reset();
    vi.stubEnv("DATABASE_URL", test.adres.url);
    vi.stubEnv("OVERDRACHT_SLEUTELS", makeSleuteltekst("nu"));
    vi.stubEnv("SMTP_URL", smtp.url);
    vi.stubEnv("MAIL_VAN", MAIL_VAN);
    vi.stubEnv("SITE_URL", SITE);
    vi.stubEnv("OVERDRACHT_PER_MINUUT", "1000");
    vi.stubEnv("OVERDRACHT_PER_ADRES", "1000");
    Reflect.deleteProperty(globalThis, "deurwijzerOverdrachtlimieten");
    // As a server has it in memory: loading it into each of these databases would take most of the time.
    Object.assign(globalThis, {
      deurwijzerCatalogus: { catalogus: Promise.resolve(catalogus), checkedAt: Infinity, isRefreshing: false },
    });
  };
  set();
  const found = findSmtp();
  if (found === null) throw new Error("SMTP_URL is set.");
  const postbode = createPostbode(found, { timeoutMs: 5000 });
  return {
    test,
    database: test.database,
    smtp,
    sleutelbos: makeSleutelbos("nu"),
    postbode,
    begin: async () => {
      set();
      await test.database.overdrachtRecord.updateMany({ data: { wekkerOp: null } });
      await test.database.postRecord.updateMany({ data: { vervallenOp: DINSDAG } });
    },
    remove: async () => {
      postbode.sluit();
      await smtp.stop();
      await test.remove();
      vi.unstubAllEnvs();
      for (const key of GLOBALS) Reflect.deleteProperty(globalThis, key);
    },
  };
}

function withAdressen(catalogus: Catalogus, zonder: readonly string[]): Catalogus {
  return {
    ...catalogus,
    dienstverleners: catalogus.dienstverleners.map((dienstverlener) => {
      const { slug, contactkanalen } = dienstverlener;
      if (zonder.includes(slug))
        return { ...dienstverlener, contactkanalen: contactkanalen.filter(({ soort }) => soort !== "e-mail") };
      if (findOverdrachtadres(dienstverlener) !== null) return dienstverlener;
      const mail = { soort: "e-mail" as const, waarde: toLoket(slug), toelichting: null, bronJaar: null };
      return { ...dienstverlener, contactkanalen: [...contactkanalen, mail] };
    }),
  };
}

/** The mail address of a party that has none in the published catalogue. */
export function toLoket(slug: string): string {
  return `${slug}@loket.example`;
}

export function buildAanvraag(overrides: Partial<Aanvraag> = {}): Aanvraag {
  const token = overrides.token ?? randomUUID();
  return {
    token,
    verhaal: "Ik wil uitbreiden en krijg bij de bank geen gehoor.",
    naam: "Ada Bakker",
    telefoon: "06 12345678",
    email: toMailadres(token),
    voorkeur: "ochtend",
    taal: "nl",
    ontvangers: [],
    magDoorgeven: true,
    magNavragen: false,
    ...overrides,
  };
}

/** The ondernemer of a dossier, as long as the test gives no other address. */
export function toMailadres(token: string): string {
  return `${token}@ondernemer.example`;
}

/** Ids of the diensten in the advice of that day, the first contact in front. */
export async function listAangeboden(invoer: Invoer, moment: Date = DINSDAG): Promise<[string, ...string[]]> {
  const { eersteContact, doorverwijzingen } = determineAdvies(
    invoer,
    await getGecompileerdeCatalogus("nl"),
    toDag(moment),
  );
  return [eersteContact.dienst, ...doorverwijzingen.map(({ dienst }) => dienst)];
}

/** One dossier that was asked for, to follow through all that happens to it. */
export type Proef = {
  id: string;
  overdracht: (volgorde?: number) => Promise<Overdracht & { stand: Stand }>;
  zet: (zet: Zet | "vervolg", moment: Date, opties?: Zetopties) => Promise<Zetuitkomst>;
};

/** Asks to be handed over to the first contact, unless `overrides` names others. */
export async function vraagAan(
  { database, sleutelbos }: Opstelling,
  overrides: Partial<Aanvraag> = {},
  invoer: Invoer = LANGE_WEG,
  moment: Date = DINSDAG,
): Promise<Proef> {
  const aanvraag = buildAanvraag({ ontvangers: (await listAangeboden(invoer, moment)).slice(0, 1), ...overrides });
  const uitkomst: Aanvraaguitkomst = await requestOverdracht(aanvraag, invoer, "192.0.2.1", moment);
  if (uitkomst.soort !== "gedaan") throw new Error(uitkomst.soort);
  const id = aanvraag.token;
  const overdracht = (volgorde = 0) => readOverdracht(database, id, volgorde);
  return {
    id,
    overdracht,
    zet: async (zet, op, opties) => makeZet(database, sleutelbos, (await overdracht()).id, zet, op, opties),
  };
}

export async function readOverdracht(
  database: Database,
  dossierId: string,
  volgorde: number,
): Promise<Overdracht & { stand: Stand }> {
  const found = await findDossier(database, dossierId);
  const overdracht = found?.overdrachten.find((other) => other.volgorde === volgorde);
  const stand = overdracht === undefined ? null : rebuildStand(overdracht.gebeurtenissen);
  if (overdracht === undefined || stand === null) throw new Error(`No overdracht ${volgorde} of ${dossierId}.`);
  return { ...overdracht, stand };
}

/** What a worker does at this moment, until nothing is left to do. */
export async function werk({ database, sleutelbos, postbode }: Opstelling, moment: Date): Promise<void> {
  for (let ronde = 0; ronde < 20; ronde += 1) {
    const gebeld = await ringWekkers(database, sleutelbos, moment);
    const verstuurd = await deliverPost(database, sleutelbos, postbode.verstuur, moment);
    if (gebeld + verstuurd === 0) return;
  }
  throw new Error("The work has no end.");
}

/** The mails that arrived at this address, in order. */
export function mailsTo({ smtp }: Opstelling, adres: string): ReceivedMail[] {
  return smtp.received.filter(({ to }) => to.includes(adres));
}

/** The sort of each mail that arrived there, as its Message-ID tells. */
export function soortenTo(opstelling: Opstelling, adres: string): string[] {
  return mailsTo(opstelling, adres).map(
    ({ headers }) => /^<[0-9a-f-]{36}-\d+-(.+)@/.exec(headers["message-id"] ?? "")?.[1] ?? "",
  );
}

export function uren(aantal: number, vanaf: Date = DINSDAG): Date {
  return new Date(vanaf.getTime() + aantal * 3_600_000);
}

export function dagen(aantal: number, vanaf: Date = DINSDAG): Date {
  return uren(24 * aantal, vanaf);
}
