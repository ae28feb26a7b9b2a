import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LookupAddress } from "node:dns";
import { INTERNET, type Network } from "../../lib/server/linkcheck/network";

export type SeenRequest = { host: string; path: string; method: string; userAgent: string };

/** A real server on this machine that answers under every name that ends in .test, each path in its own way. */
export class TestSite {
  readonly seen: SeenRequest[] = [];
  /** The most requests at once: of one host, and of all together. */
  mostPerHost = 0;
  mostInTotal = 0;
  /** Is waited for before each answer. */
  beforeAnswer: (request: SeenRequest) => Promise<unknown> = () => Promise.resolve();
  /** Settles when the other side has let go of the endless body. */
  endlessBodyClosed: Promise<void> = Promise.resolve();

  readonly #server: Server;
  readonly #busy = new Map<string, number>();

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  reset(): void {
    this.seen.length = 0;
    this.#busy.clear();
    this.mostPerHost = 0;
    this.mostInTotal = 0;
    this.beforeAnswer = () => Promise.resolve();
  }

  url(host: string, path: string): string {
    return `http://${host}:${this.port}${path}`;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { hostname, pathname } = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const seen = {
      host: hostname,
      path: pathname,
      method: request.method ?? "",
      userAgent: request.headers["user-agent"] ?? "",
    };
    this.seen.push(seen);
    this.#busy.set(hostname, (this.#busy.get(hostname) ?? 0) + 1);
    this.mostPerHost = Math.max(this.mostPerHost, ...this.#busy.values());
    this.mostInTotal = Math.max(
      this.mostInTotal,
      [...this.#busy.values()].reduce((a, b) => a + b, 0),
    );
    await this.beforeAnswer(seen);
    this.#busy.set(hostname, (this.#busy.get(hostname) ?? 0) - 1);
    this.#answer(seen, request, response);
  }

  #answer({ host, path, method }: SeenRequest, request: IncomingMessage, response: ServerResponse): void {
    const isHead = method === "HEAD";
    const end = (status: number, headers: Record<string, string> = {}) => response.writeHead(status, headers).end();
    const redirect = (status: number, location: string) => end(status, { location });
    const [, page = "", number = ""] = path.split("/");
    switch (page) {
      case "goed":
        return void end(200);
      case "verhuisd":
        return void redirect(301, "/goed");
      case "verhuisd-308":
        return void redirect(308, this.url(host, "/goed?met=vraag"));
      case "verhuisd-en-omgeleid":
        return void redirect(301, "/omgeleid");
      case "verhuisd-naar-weg":
        return void redirect(301, "/weg");
      case "omgeleid":
        return void redirect(302, "/goed");
      case "weg":
        return void end(404);
      case "voorgoed-weg":
        return void end(410);
      case "stuk":
        return void end(500);
      case "geen-head":
        return void end(isHead ? 405 : 200);
      case "breekt-head-af":
        return void (isHead ? request.socket.destroy() : end(200));
      case "breekt-af":
        return void request.socket.destroy();
      case "druk":
        return void end(429, { "retry-after": "60" });
      case "onderhoud":
        return void end(503, { "retry-after": "3600" });
      case "stil":
        return;
      case "kring":
        return void redirect(302, number === "a" ? "/kring/b" : "/kring/a");
      case "eindeloos":
        return void redirect(302, `/eindeloos/${Number(number) + 1}`);
      case "tien":
        return void (number === "10" ? end(200) : redirect(302, `/tien/${Number(number) + 1}`));
      case "naar-binnen":
        return void redirect(302, this.url("intern.test", "/goed"));
      case "naar-samen":
        return void redirect(302, this.url("samen.test", "/goed"));
      case "naar-bestand":
        return void redirect(302, "ftp://bestanden.test/lijst");
      case "lang":
        if (isHead) return void end(405);
        return this.#answerEndlessly(response);
      default:
        return void end(418);
    }
  }

  #answerEndlessly(response: ServerResponse): void {
    this.endlessBodyClosed = new Promise((resolve) => response.once("close", resolve));
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
    };
    response.on("drain", more);
    more();
  }
}

/** Knows the names of the test only: they live on this machine, but `intern.test` is an address within a network. */
export const TEST_NETWORK: Network = {
  lookup: async (hostname): Promise<LookupAddress[]> => {
    if (hostname === "intern.test") return [{ address: "10.0.0.1", family: 4 }];
    if (hostname === "halfintern.test")
      return [
        { address: "127.0.0.1", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ];
    if (hostname.endsWith(".test")) return [{ address: "127.0.0.1", family: 4 }];
    throw Object.assign(new Error(hostname), { code: hostname === "geen-net.example" ? "EAI_AGAIN" : "ENOTFOUND" });
  },
  isAllowed: (address) => address.address === "127.0.0.1" || INTERNET.isAllowed(address),
};
