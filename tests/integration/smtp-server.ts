import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { readMail, type ReadMail } from "./read-mail";

/** A mail that arrived: its envelope, how it looked on the line, and what it says. */
export type ReceivedMail = ReadMail & { from: string; to: readonly string[]; raw: string; isEncrypted: boolean };

export type Refusal = { code: number; text: string };

/** What becomes of a mail. */
export type SmtpAnswer =
  | "accept"
  /** The connection breaks while the mail comes in: it did not arrive. */
  | "drop-during-data"
  /** The mail arrived, but the connection breaks before the sender hears so. */
  | "drop-after-data"
  /** 4xx or 5xx, to its recipient or, after it came in, to the message. */
  | (Refusal & { refuse: "recipient" | "message" });

/** The name and password that the server takes; it also takes mail from who gives none. */
export const TEST_LOGIN = { user: "deurwijzer", pass: "geheim/1" };

/** A real mail server on this machine that keeps what arrives, and fails as told. */
export class TestSmtp {
  readonly received: ReceivedMail[] = [];
  /** Is asked once per mail. */
  answer: (recipient: string) => SmtpAnswer = () => "accept";
  /** When set, no mail gets further than its sender. */
  senderRefusal: Refusal | null = null;
  /** Is waited for before the answer to a mail that came in: a slow server, or one that never answers. */
  beforeAnswer: () => Promise<unknown> = () => Promise.resolve();
  /** How many connections were made since the last reset. */
  connections = 0;

  readonly #offersTls: boolean;
  readonly #sockets = new Map<number, Socket>();
  readonly #answers = new Map<string, SmtpAnswer>();
  #server: SMTPServer | null = null;
  #port = 0;

  /** With `offersTls` it knows STARTTLS, with a certificate that nobody trusts. */
  constructor({ offersTls = false } = {}) {
    this.#offersTls = offersTls;
  }

  /** Begins to listen; after `stop` on the same port as before. */
  async start(): Promise<void> {
    const server = this.#create();
    await new Promise<void>((resolve, reject) => {
      server.server.once("error", reject);
      server.listen(this.#port, "127.0.0.1", resolve);
    });
    this.#port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Goes down: the port is closed and every connection broken. What arrived stays. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    this.dropConnections();
    if (server !== null) await new Promise<void>((resolve) => server.close(resolve));
  }

  /** Breaks every connection that is open now. */
  dropConnections(): void {
    for (const socket of this.#sockets.values()) socket.destroy();
  }

  /** Forgets what arrived and accepts everything again. */
  reset(): void {
    this.received.length = 0;
    this.connections = 0;
    this.answer = () => "accept";
    this.senderRefusal = null;
    this.beforeAnswer = () => Promise.resolve();
  }

  get port(): number {
    return this.#port;
  }

  /** As it stands in SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  #create(): SMTPServer {
    const server = new SMTPServer({
      logger: false,
      authOptional: true,
      allowInsecureAuth: true,
      disableReverseLookup: true,
      disabledCommands: this.#offersTls ? [] : ["STARTTLS"],
      onAuth: ({ username, password }, _, callback) => {
        const isKnown = username === TEST_LOGIN.user && password === TEST_LOGIN.pass;
        if (isKnown) callback(null, { user: username });
        else callback(toError({ code: 535, text: `5.7.8 Wrong password for ${username}` }));
      },
      onMailFrom: (_, __, callback) => callback(this.senderRefusal && toError(this.senderRefusal)),
      onRcptTo: ({ address }, { id }, callback) => {
        const answer = this.answer(address);
        this.#answers.set(id, answer);
        callback(typeof answer === "object" && answer.refuse === "recipient" ? toError(answer) : null);
      },
      onData: (stream, session, callback) => void this.#receive(stream, session, callback),
    });
    // A connection that breaks is what these tests are about.
    server.on("error", () => {});
    server.server.on("connection", (socket: Socket) => {
      this.connections += 1;
      const { remotePort = 0 } = socket;
      this.#sockets.set(remotePort, socket);
      socket.once("close", () => this.#sockets.delete(remotePort));
    });
    return server;
  }

  async #receive(
    stream: SMTPServerDataStream,
    { id, envelope, remotePort, secure }: SMTPServerSession,
    callback: (error: Error | null, text?: string) => void,
  ): Promise<void> {
    const answer = this.#answers.get(id) ?? "accept";
    const drop = () => this.#sockets.get(remotePort)?.destroy();
    if (answer === "drop-during-data") return void drop();
    const raw = (await buffer(stream)).toString("latin1");
    if (typeof answer === "object") {
      await this.beforeAnswer();
      return callback(toError(answer));
    }
    const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
    const to = envelope.rcptTo.map(({ address }) => address);
    this.received.push({ from, to, raw, isEncrypted: secure, ...readMail(raw) });
    if (answer === "drop-after-data") return void drop();
    await this.beforeAnswer();
    callback(null, "2.0.0 Taken");
  }
}

function toError({ code, text }: Refusal): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
