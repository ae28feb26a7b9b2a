import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, describe, it } from "vitest";
import { createDriverAdapter } from "../../lib/server/database/driver-adapter";
import { createDatabase } from "../../lib/server/database/open-database";
import { createMigratedDatabase, type TestDatabase } from "./test-databases";

const DUUR_MS = 700;

describe("SQLite terwijl een ander schrijft", () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createMigratedDatabase("sqlite");
  });
  afterAll(() => test.remove());

  const connect = () => createDriverAdapter(test.adres).connect();
  const run = async (connection: Awaited<ReturnType<typeof connect>>, sql: string) =>
    connection.queryRaw({ sql, args: [], argTypes: [] });
  /** Another one keeps the file for itself for a while; settles when it has it, with what settles when it lets go. */
  const holdFile = async () => {
    const connection = await connect();
    await run(connection, "BEGIN EXCLUSIVE");
    const letGo = async () => {
      await new Promise((resolve) => setTimeout(resolve, DUUR_MS));
      await run(connection, "COMMIT");
      await connection.dispose();
    };
    return { released: letGo() };
  };
  const newLeider = () => ({ taak: randomUUID(), houder: "test", tot: new Date(0) });

  it("het bestand staat in WAL: lezen wacht op niemand", async () => {
    const { database } = test;
    expect(await database.$queryRawUnsafe("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
    const { released } = await holdFile();
    let isVrij = false;
    void released.then(() => (isVrij = true));

    expect(await database.leiderRecord.count()).toBe(0);

    expect(isVrij).toBe(false);
    await released;
  });

  it("wie wil schrijven wacht zonder de rest op te houden, en daarna gaat alles weer gewoon", async () => {
    const { database } = test;
    const { released } = await holdFile();
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 10);

    await Promise.all([
      database.leiderRecord.create({ data: newLeider() }),
      database.$transaction([
        database.leiderRecord.create({ data: newLeider() }),
        database.leiderRecord.create({ data: newLeider() }),
      ]),
    ]);
    clearInterval(clock);
    await released;

    // A driver that waits by itself would leave no room for a single one.
    expect(ticks).toBeGreaterThan(10);
    await database.$transaction([database.leiderRecord.create({ data: newLeider() })]);
    expect(await database.leiderRecord.count()).toBe(4);
  });

  it("twee die om en om schrijven komen allebei klaar, met alles wat ze schreven", async () => {
    const ander = createDatabase(test.adres);
    const before = await test.database.leiderRecord.count();

    await Promise.all(
      [test.database, ander, test.database, ander].map(async (database) => {
        for (let keer = 0; keer < 25; keer += 1)
          await database.$transaction([
            database.leiderRecord.create({ data: newLeider() }),
            database.leiderRecord.create({ data: newLeider() }),
          ]);
      }),
    );
    await ander.$disconnect();

    expect(await test.database.leiderRecord.count()).toBe(before + 200);
  });
});
