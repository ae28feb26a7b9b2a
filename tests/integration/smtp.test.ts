import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Bericht } from "../../lib/post/mail";
import { findSmtpadres, type Smtpadres } from "../../lib/server/env";
import { createPostbode, type Postbode } from "../../lib/server/post/smtp";
import { TEST_LOGIN, TestSmtp, type SmtpAnswer } from "./smtp-server";

const VAN = { naam: "Deurwijzer, loket één", adres: "post@deurwijzer.test" };
const AAN = "o'brien+vraag@bakkerij.test";
/** Everything that must not come back out of a server's mouth. */
const SERVERTEKST = `<${AAN}> is not known at mx.intern.test`;

function buildBericht(rest: Partial<Bericht> = {}): Bericht {
  return {
    id: "0b9f4c1e-8f6a-4d53-9d0a-1c7a3b0e5f21",
    aan: AAN,
    taal: "nl",
    inhoud: { onderwerp: "Uw vraag", alineas: [{ tekst: "Goedendag." }] },
    ...rest,
  };
}

describe("de postbode bij een echte mailserver", () => {
  const server = new TestSmtp();
  const open: Postbode[] = [];

  beforeAll(() => server.start());
  afterAll(() => server.stop());
  beforeEach(() => server.reset());
  afterEach(() => {
    for (const postbode of open.splice(0)) postbode.sluit();
  });

  /** One that gives up after 10 seconds here, unless a test says sooner. */
  function buildPostbode(adres: Partial<Smtpadres> = {}, timeoutMs = 10_000): Postbode {
    const here = findSmtpadres(server.url);
    if (here === null) throw new Error("the server has an address");
    const smtp = { adres: { ...here, ...adres }, van: VAN, antwoordAan: "redactie@voorbeeld.test" };
    const postbode = createPostbode(smtp, { timeoutMs });
    open.push(postbode);
    return postbode;
  }

  describe("een mail die aankomt", () => {
    it("is van één afzender aan één ontvanger, met wat een machine erbij hoort te zetten en niets meer", async () => {
      expect(await buildPostbode().verstuur(buildBericht())).toEqual({ soort: "verstuurd" });

      expect(server.received).toHaveLength(1);
      expect(server.received[0]).toMatchObject({ from: VAN.adres, to: [AAN], isEncrypted: false });
      const headers = server.received[0]?.headers ?? {};
      expect(headers).toMatchObject({
        from: "Deurwijzer, loket één <post@deurwijzer.test>",
        to: AAN,
        "reply-to": "redactie@voorbeeld.test",
        subject: "Uw vraag",
        "message-id": "<0b9f4c1e-8f6a-4d53-9d0a-1c7a3b0e5f21@deurwijzer.test>",
        "auto-submitted": "auto-generated",
        "x-auto-response-suppress": "All",
      });
      expect(Object.keys(headers).sort()).toEqual([
        "auto-submitted",
        "content-type",
        "date",
        "from",
        "message-id",
        "mime-version",
        "reply-to",
        "subject",
        "to",
        "x-auto-response-suppress",
      ]);
    });

    it("heeft een deel tekst en een deel HTML, met elk teken zoals het was", async () => {
      const inhoud = {
        onderwerp: "Café Ďalí vraagt om hulp: één gesprek vóór 1 juli 🙂, graag met iemand die de regels kent",
        alineas: [
          { tekst: "Beste Zoë,\n\nDe naïeve coöperatie – ‘Ærø’ – heeft € 1.000 nodig. 你好 🙂" },
          { link: { tekst: "Bekijk de vraag", url: "https://voorbeeld.test/o/abc?x=1&y=2#z" } },
          { lijst: ["één", "twee"] },
        ],
      };

      await buildPostbode().verstuur(buildBericht({ inhoud }));

      const [mail] = server.received;
      expect(mail?.headers.subject).toBe(inhoud.onderwerp);
      expect(mail?.headers["content-type"]).toMatch(/^multipart\/alternative;/);
      expect(mail?.text).toContain("De naïeve coöperatie – ‘Ærø’ – heeft € 1.000 nodig. 你好 🙂\n");
      expect(mail?.text).toContain("Bekijk de vraag\nhttps://voorbeeld.test/o/abc?x=1&y=2#z\n");
      expect(mail?.html).toContain('<html lang="nl"');
      expect(mail?.html).toContain("De naïeve coöperatie – ‘Ærø’ – heeft € 1.000 nodig. 你好 🙂");
      expect(mail?.html).toContain('href="https://voorbeeld.test/o/abc?x=1&amp;y=2#z"');
      // What every server takes: 7-bit lines of no more than 998 characters.
      expect(mail?.raw).not.toMatch(/[^\r\n\x20-\x7e]|[^\r\n]{999}/);
    });

    it("gaat als herhaling onder hetzelfde nummer", async () => {
      await buildPostbode().verstuur(buildBericht());
      await buildPostbode().verstuur(buildBericht());
      await buildPostbode().verstuur(buildBericht({ id: "ander" }));

      const [first, second, other] = server.received.map(({ headers }) => headers["message-id"]);
      expect(second).toBe(first);
      expect(other).toBe("<ander@deurwijzer.test>");
    });

    it("blijft één mail aan één ontvanger, wat er ook in het onderwerp en de tekst staat", async () => {
      const inhoud = {
        onderwerp: "Hallo\r\nBcc: ander@voorbeeld.test\r\n\r\n<b>weg</b>",
        alineas: [
          { tekst: "eerst\r\n.\r\nMAIL FROM:<kwaad@voorbeeld.test>\r\nRCPT TO:<ander@voorbeeld.test>\r\nDATA\r\n" },
          { lijst: ["<script>alert(1)</script>", "\r\n--rand\r\nContent-Type: text/html\r\n"] },
          { link: { tekst: '"><img src=x>', url: "javascript:alert(1)" } },
        ],
      };

      expect(await buildPostbode().verstuur(buildBericht({ inhoud }))).toEqual({ soort: "verstuurd" });

      expect(server.received.map(({ to }) => to)).toEqual([[AAN]]);
      const [mail] = server.received;
      expect(mail?.headers).not.toHaveProperty("bcc");
      expect(mail?.headers.subject).toBe("Hallo Bcc: ander@voorbeeld.test <b>weg</b>");
      expect(mail?.text).toContain(
        "eerst\n.\nMAIL FROM:<kwaad@voorbeeld.test>\nRCPT TO:<ander@voorbeeld.test>\nDATA\n",
      );
      expect(mail?.html).not.toMatch(/<script|<img|href=/);
    });

    it("gaat met twintig tegelijk over hoogstens twee verbindingen, elk één keer", async () => {
      const postbode = buildPostbode();
      const ids = Array.from({ length: 20 }, (_, index) => `mail-${index}`);

      const outcomes = await Promise.all(ids.map((id) => postbode.verstuur(buildBericht({ id }))));

      expect(outcomes).toEqual(ids.map(() => ({ soort: "verstuurd" })));
      const arrived = server.received.map(({ headers }) => headers["message-id"]).sort();
      expect(arrived).toEqual(ids.map((id) => `<${id}@deurwijzer.test>`).sort());
      expect(server.connections).toBeLessThanOrEqual(2);
    });
  });

  describe("een ontvanger die niet één gewoon adres is", () => {
    it.each([
      "",
      "bakker",
      "a@voorbeeld.test, b@voorbeeld.test",
      "a@voorbeeld.test;b@voorbeeld.test",
      "a@voorbeeld.test b@voorbeeld.test",
      "Groep: a@voorbeeld.test, b@voorbeeld.test;",
      "Bakker <a@voorbeeld.test>",
      "<a@voorbeeld.test>",
      "a@voorbeeld.test\r\nBcc: b@voorbeeld.test",
      "a@voorbeeld.test\n",
      "a@voorbeeld.test> SIZE=1",
      '"a@voorbeeld.test, b"@voorbeeld.test',
      `${"a".repeat(250)}@voorbeeld.test`,
    ])("%j wordt geweigerd voordat de server iets hoort", async (aan) => {
      expect(await buildPostbode().verstuur(buildBericht({ aan }))).toEqual({ soort: "geweigerd", reden: "adres" });
      expect(server.connections).toBe(0);
    });
  });

  describe("een server die weigert", () => {
    const recipient = (code: number, text = SERVERTEKST): SmtpAnswer => ({ refuse: "recipient", code, text });
    const message = (code: number, text = SERVERTEKST): SmtpAnswer => ({ refuse: "message", code, text });

    it.each([
      ["een ontvanger die er niet is", recipient(550), "geweigerd", "ontvanger"],
      [
        "een ontvanger die er niet is, met uitgebreide code",
        recipient(550, "5.1.1 No such user"),
        "geweigerd",
        "ontvanger",
      ],
      ["een bericht", message(554), "geweigerd", "bericht"],
      ["een bericht dat te groot is", message(552), "geweigerd", "bericht"],
      ["een ontvanger voor nu (grijze lijst)", recipient(451), "later", "uitgesteld"],
      ["een bericht voor nu", message(451), "later", "uitgesteld"],
      ["een bericht, want hij gaat dicht", message(421), "later", "uitgesteld"],
      ["wie niet is aangemeld", recipient(530), "later", "aanmelding"],
      ["door te sturen voor ons", recipient(554, "5.7.1 Relay access denied"), "later", "uitgesteld"],
      ["de volgorde", message(503), "later", "verbinding"],
    ])("%s", async (_, answer, soort, reden) => {
      server.answer = () => answer;
      const postbode = buildPostbode();

      expect(await postbode.verstuur(buildBericht())).toEqual({ soort, reden });
      expect(server.received).toEqual([]);

      server.answer = () => "accept";
      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "verstuurd" });
    });

    it.each([
      [550, "niet-toegelaten"],
      [530, "aanmelding"],
      [451, "verbinding"],
    ])("een afzender met %d is geen schuld van de mail", async (code, reden) => {
      server.senderRefusal = { code, text: SERVERTEKST };
      expect(await buildPostbode().verstuur(buildBericht())).toEqual({ soort: "later", reden });
    });

    it("een mail die te groot is al bij de afzender", async () => {
      server.senderRefusal = { code: 552, text: SERVERTEKST };
      expect(await buildPostbode().verstuur(buildBericht())).toEqual({ soort: "geweigerd", reden: "bericht" });
    });

    it("van wie het wachtwoord niet klopt, en neemt wie het goede geeft", async () => {
      const wrong = { ...TEST_LOGIN, pass: "anders" };
      expect(await buildPostbode({ login: wrong }).verstuur(buildBericht())).toEqual({
        soort: "later",
        reden: "aanmelding",
      });
      expect(await buildPostbode({ login: TEST_LOGIN }).verstuur(buildBericht())).toEqual({ soort: "verstuurd" });
    });
  });

  describe("een verbinding die breekt", () => {
    it("tijdens de mail: hij is er niet, en de volgende komt aan", async () => {
      server.answer = () => "drop-during-data";
      const postbode = buildPostbode();

      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "later", reden: "verbinding" });
      expect(server.received).toEqual([]);

      server.answer = () => "accept";
      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "verstuurd" });
    });

    it("na de mail: hij is er, één keer, en wij zeggen niet dat hij weg is", async () => {
      server.answer = () => "drop-after-data";

      expect(await buildPostbode().verstuur(buildBericht())).toEqual({ soort: "later", reden: "verbinding" });

      expect(server.received).toHaveLength(1);
    });

    it("ook na de mail over een verbinding die al eens werkte, gaat hij niet uit zichzelf nog eens", async () => {
      const postbode = buildPostbode();
      await postbode.verstuur(buildBericht({ id: "een" }));
      server.answer = () => "drop-after-data";

      expect(await postbode.verstuur(buildBericht({ id: "twee" }))).toEqual({ soort: "later", reden: "verbinding" });

      expect(server.received.map(({ headers }) => headers["message-id"])).toEqual([
        "<een@deurwijzer.test>",
        "<twee@deurwijzer.test>",
      ]);
    });

    it("terwijl hij stilstond: de volgende mail gaat over een nieuwe", async () => {
      const postbode = buildPostbode();
      await postbode.verstuur(buildBericht());
      server.dropConnections();

      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "verstuurd" });

      expect(server.received).toHaveLength(2);
      expect(server.connections).toBe(2);
    });

    it("omdat de server weg is: later, en zodra hij terug is komt de mail aan", async () => {
      const postbode = buildPostbode();
      await postbode.verstuur(buildBericht());
      await server.stop();

      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "later", reden: "verbinding" });

      await server.start();
      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "verstuurd" });
      expect(server.received).toHaveLength(2);
    });
  });

  describe("een server die traag is", () => {
    it("en toch antwoordt, krijgt de tijd", async () => {
      server.beforeAnswer = () => new Promise((resolve) => setTimeout(resolve, 50));
      expect(await buildPostbode().verstuur(buildBericht())).toEqual({ soort: "verstuurd" });
    });

    it("en niet antwoordt, laten wij los", async () => {
      server.beforeAnswer = () => new Promise(() => {});
      expect(await buildPostbode({}, 500).verstuur(buildBericht())).toEqual({ soort: "later", reden: "te-traag" });
    });

    it.each([
      ["niets zegt", () => {}],
      ["blijft praten", (socket: Socket) => void talkForever(socket)],
    ])("en %s, houdt ons niet vast", async (_, onConnection) => {
      const sockets: Socket[] = [];
      const other = createServer((socket) => {
        socket.on("error", () => {});
        sockets.push(socket);
        onConnection(socket);
      });
      await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
      const { port } = other.address() as AddressInfo;

      expect(await buildPostbode({ port }, 300).verstuur(buildBericht())).toEqual({
        soort: "later",
        reden: "te-traag",
      });

      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => other.close(resolve));
    });
  });

  describe("ophouden", () => {
    it("kan halverwege, met een signaal; daarna gaat het weer", async () => {
      const stop = new AbortController();
      server.beforeAnswer = async () => {
        stop.abort();
        await new Promise(() => {});
      };
      const postbode = buildPostbode();

      expect(await postbode.verstuur(buildBericht(), stop.signal)).toEqual({ soort: "later", reden: "afgebroken" });

      server.beforeAnswer = () => Promise.resolve();
      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "verstuurd" });
    });

    it("met een signaal van tevoren verstuurt niets", async () => {
      const outcome = await buildPostbode().verstuur(buildBericht(), AbortSignal.abort());

      expect(outcome).toEqual({ soort: "later", reden: "afgebroken" });
      expect(server.connections).toBe(0);
    });

    it("met sluiten maakt de mail af die onderweg is, en begint niet aan een volgende", async () => {
      const postbode = buildPostbode();
      server.beforeAnswer = async () => postbode.sluit();

      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "verstuurd" });
      expect(await postbode.verstuur(buildBericht())).toEqual({ soort: "later", reden: "afgebroken" });
      expect(server.received).toHaveLength(1);
    });
  });

  describe("versleuteld", () => {
    const secure = new TestSmtp({ offersTls: true });

    beforeAll(() => secure.start());
    afterAll(() => secure.stop());
    beforeEach(() => secure.reset());

    it("moet, maar de server kan het niet: er gaat niets over de lijn", async () => {
      const outcome = await buildPostbode({ requiresTls: true, login: TEST_LOGIN }).verstuur(buildBericht());

      expect(outcome).toEqual({ soort: "later", reden: "tls" });
      expect(server.received).toEqual([]);
    });

    it.each([
      ["het certificaat van de server is van niemand", { requiresTls: true }],
      ["de server spreekt het op deze poort niet", { requiresTls: true, isSecure: true }],
    ])("moet, maar %s: er gaat niets over de lijn", async (_, adres) => {
      const outcome = await buildPostbode({ ...adres, port: secure.port }).verstuur(buildBericht());

      expect(outcome).toEqual({ soort: "later", reden: "tls" });
      expect(secure.received).toEqual([]);
    });

    it("hoeft niet, maar de server kan het: dan gebeurt het", async () => {
      expect(await buildPostbode({ port: secure.port }).verstuur(buildBericht())).toEqual({ soort: "verstuurd" });
      expect(secure.received).toMatchObject([{ isEncrypted: true }]);
    });
  });
});

/** Greets, and then says line after line of one answer that never ends. */
function talkForever(socket: Socket): void {
  socket.write("220 praat.test\r\n");
  const timer = setInterval(() => socket.write("250-nog iets\r\n"), 20);
  socket.once("close", () => clearInterval(timer));
}
