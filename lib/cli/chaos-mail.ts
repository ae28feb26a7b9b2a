import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";

/** A mail server within this process, so that it outlives whatever is killed; it knows each mail by its Message-ID. */
export type Mailserver = {
  url: string;
  /** How often each mail arrived. */
  aangekomen: ReadonlyMap<string, number>;
  /** How often it broke the line after it took a mail, before it said so. */
  afgebroken: () => number;
  /** Takes nothing until the promise that `work` gives has settled. */
  whileDown: (work: () => Promise<unknown>) => Promise<void>;
  stop: () => Promise<void>;
};

/** Of so many mails it puts one off and breaks the line after another. */
const PLAAG = 40;

/** @param isLastig whether it puts off and breaks the line now and then; without it, it only takes mail. */
export async function startMailserver(isLastig: () => boolean): Promise<Mailserver> {
  const aangekomen = new Map<string, number>();
  let isDown = false;
  let nummer = 0;
  let afgebroken = 0;
  const refuse = (code: number) => Object.assign(new Error("4.3.0 Later"), { responseCode: code });

  const receive = async (stream: SMTPServerDataStream, close: () => void, answer: (error?: Error) => void) => {
    const head = (await buffer(stream)).toString("latin1").split("\r\n\r\n")[0] ?? "";
    nummer += 1;
    if (isDown || (isLastig() && nummer % PLAAG === 0)) return answer(refuse(451));
    const id = /^message-id:\s*<([^@>]+)@/im.exec(head)?.[1] ?? "zonder Message-ID";
    aangekomen.set(id, (aangekomen.get(id) ?? 0) + 1);
    if (!isLastig() || nummer % PLAAG !== PLAAG / 2) return answer();
    afgebroken += 1;
    close();
  };
  const sockets = new Map<number, { destroy: () => void }>();
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onConnect: (_, callback) => callback(isDown ? refuse(421) : null),
    onData: (stream, { remotePort }, callback) =>
      // Whoever is killed halfway a mail did not send it.
      void receive(stream, () => sockets.get(remotePort)?.destroy(), callback).catch(() => undefined),
  });
  // Whoever is killed leaves a broken line behind.
  server.on("error", () => {});
  server.server.on("connection", (socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.once("close", () => sockets.delete(remotePort));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    aangekomen,
    afgebroken: () => afgebroken,
    whileDown: async (work) => {
      isDown = true;
      for (const socket of sockets.values()) socket.destroy();
      await work();
      isDown = false;
    },
    stop: async () => {
      for (const socket of sockets.values()) socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}
