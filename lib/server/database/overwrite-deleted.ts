import "server-only";
import type { PrismaLibSql } from "@prisma/adapter-libsql";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type Execute = (...args: unknown[]) => ReturnType<Client["execute"]>;

/**
 * A client of SQLite that writes zeros over what it deletes or replaces. Else the bytes would stand in the file until their
 * place is used again. It is a setting of each connection, and a transaction takes its connection along: what comes next
 * gets a new one.
 */
export function withOverwrite(client: Client): Client {
  const execute = client.execute.bind(client) as Execute;
  const transaction = client.transaction.bind(client);
  const reconnect = client.reconnect.bind(client);
  let isNew = true;
  const onSetConnection = async <T>(work: () => Promise<T>): Promise<T> => {
    // Once more when another took the connection meanwhile. What the driver does begins at once, so nothing comes between.
    while (isNew) {
      isNew = false;
      await execute("PRAGMA secure_delete = ON");
    }
    return work();
  };
  return Object.assign(client, {
    execute: (...args: unknown[]) => onSetConnection(() => execute(...args)),
    transaction: (mode: "write") =>
      onSetConnection(() => {
        isNew = true;
        return transaction(mode);
      }),
    reconnect: () => {
      isNew = true;
      return reconnect();
    },
  });
}
