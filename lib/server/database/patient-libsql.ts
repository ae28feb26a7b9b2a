import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { withOverwrite } from "./overwrite-deleted";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

/** So long a query waits for the write of another process to end, before it fails. */
const GEDULD_MS = 5000;
/** Between two tries; by chance, so that two who wait do not keep step. */
const MIN_RUST_MS = 5;
const MAX_RUST_MS = 30;
/** The driver itself waits without letting go of the process: longer than this would hold up every other visitor. */
const BLOCKING_MS = 20;

/**
 * SQLite for several processes at once: whoever finds the file locked waits for its turn while this process goes on with
 * other work. A transaction asks for the right to write when it begins; later it could be refused halfway.
 */
export class PatientLibSql extends PrismaLibSql {
  constructor(url: string) {
    super({ url, timeout: BLOCKING_MS });
  }

  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    const client = withOverwrite(super.createClient(config));
    const execute = client.execute.bind(client) as (...args: unknown[]) => ReturnType<Client["execute"]>;
    const transaction = client.transaction.bind(client);
    // The driver leaves what was refused half done on its connection, which can then commit nothing any more.
    const reconnect = client.reconnect.bind(client);
    return Object.assign(client, {
      execute: (...args: unknown[]) => patiently(() => execute(...args), reconnect),
      transaction: async () => withPatientCommit(await patiently(() => transaction("write"), reconnect)),
    });
  }
}

/** A transaction that cannot be committed is undone; left as it is it would keep the file locked, for everyone. */
function withPatientCommit(transaction: Transaction): Transaction {
  const commit = transaction.commit.bind(transaction);
  return Object.assign(transaction, {
    commit: async () => {
      try {
        await patiently(commit);
      } catch (error) {
        await transaction.rollback().catch(() => undefined);
        throw error;
      }
    },
  });
}

async function patiently<T>(work: () => Promise<T>, recover?: () => unknown): Promise<T> {
  for (const start = performance.now(); ;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await recover?.();
      if (performance.now() - start > GEDULD_MS) throw error;
      await sleep(MIN_RUST_MS + Math.random() * (MAX_RUST_MS - MIN_RUST_MS));
    }
  }
}

/** SQLITE_BUSY and its extended codes: nothing was done. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
