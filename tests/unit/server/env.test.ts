import { describe, expect, it } from "vitest";
import { ConfigurationError, findAfzender, findBeheerder, findSiteContact, findSmtpadres } from "@/lib/server/env";

describe("wie de site beheert", () => {
  it.each([undefined, "", "   "])("is onbekend bij %j", (text) => {
    expect(findBeheerder(text ?? "")).toBeNull();
    expect(findSiteContact(text ?? "")).toBeNull();
  });

  it("heeft een naam en een adres, zonder spaties eromheen", () => {
    expect(findBeheerder(" Gemeente Voorbeeld ")).toBe("Gemeente Voorbeeld");
    expect(findSiteContact(" redactie@voorbeeld.nl ")).toBe("redactie@voorbeeld.nl");
  });

  it.each(["redactie", "redactie@", "https://voorbeeld.nl", "a@voorbeeld.nl, b@voorbeeld.nl", "a@b.nl?subject=x"])(
    "weigert %j als e-mailadres, met wat te doen",
    (text) => {
      expect(() => findSiteContact(text)).toThrow(ConfigurationError);
      expect(() => findSiteContact(text)).toThrow(/^SITE_CONTACT is geen e-mailadres\. Geef er een/);
    },
  );
});

describe("de mailserver", () => {
  it.each([undefined, "", "   "])("is onbekend bij %j", (text) => {
    expect(findSmtpadres(text ?? "")).toBeNull();
  });

  it.each([
    [
      "smtp://mail.voorbeeld.nl",
      { host: "mail.voorbeeld.nl", port: 587, isSecure: false, requiresTls: true, login: null },
    ],
    [" smtp://mail.voorbeeld.nl:25/ ", { port: 25, requiresTls: true }],
    ["smtps://mail.voorbeeld.nl", { port: 465, isSecure: true, requiresTls: true }],
    ["smtps://mail.voorbeeld.nl:2465?requireTLS=false", { port: 2465, isSecure: true, requiresTls: true }],
    ["smtp://mail:25?requireTLS=false", { host: "mail", requiresTls: false }],
    ["smtp://localhost:1025", { host: "localhost", requiresTls: false }],
    ["smtp://127.0.0.1:1025", { host: "127.0.0.1", requiresTls: false }],
    ["smtp://[::1]:1025", { host: "::1", port: 1025, requiresTls: false }],
    ["smtp://localhost?requireTLS=true", { requiresTls: true }],
    ["smtp://localhost.voorbeeld.nl", { requiresTls: true }],
    ["smtp://ik%40voorbeeld.nl:p%2Fw%23%25@mail.voorbeeld.nl", { login: { user: "ik@voorbeeld.nl", pass: "p/w#%" } }],
  ])("leest %s", (text, adres) => {
    expect(findSmtpadres(text)).toMatchObject(adres);
  });

  it.each([
    "mail.voorbeeld.nl",
    "http://mail.voorbeeld.nl",
    "smtp:",
    "smtp://",
    "smtp://:587",
    "smtp://mail.voorbeeld.nl:0",
    "smtp://mail.voorbeeld.nl:99999",
    "smtp://mail.voorbeeld.nl:poort",
    "smtp://geheim@mail.voorbeeld.nl",
    "smtp://:geheim@mail.voorbeeld.nl",
    "smtp://ik:geheim%@mail.voorbeeld.nl",
    "smtp://ik:ge/heim@mail.voorbeeld.nl",
    "smtp://ik:geheim#1@mail.voorbeeld.nl",
    "smtp://mail.voorbeeld.nl/geheim",
    "smtp://mail.voorbeeld.nl?requireTLS=nee",
    "smtp://mail.voorbeeld.nl?logger=true",
    "smtp://mail.voorbeeld.nl?requireTLS=true&tls.rejectUnauthorized=false",
  ])("weigert %j, met wat te doen en zonder het te herhalen", (text) => {
    expect(() => findSmtpadres(text)).toThrow(ConfigurationError);
    expect(() => findSmtpadres(text)).toThrow(/^SMTP_URL is geen adres van een mailserver\. Geef smtps:[^\n]*$/);
    expect(() => findSmtpadres(text)).not.toThrow(/geheim/);
  });
});

describe("de afzender van de mail", () => {
  it.each([undefined, "", "   "])("is onbekend bij %j", (text) => {
    expect(findAfzender(text ?? "")).toBeNull();
  });

  it.each([
    ["post@voorbeeld.nl", "", "post@voorbeeld.nl"],
    ["<post@voorbeeld.nl>", "", "post@voorbeeld.nl"],
    [" Deurwijzer <post@voorbeeld.nl> ", "Deurwijzer", "post@voorbeeld.nl"],
    ['"Loket, één" <post@voorbeeld.nl>', "Loket, één", "post@voorbeeld.nl"],
    ["Loket, één <post@voorbeeld.nl>", "Loket, één", "post@voorbeeld.nl"],
  ])("leest %j", (text, naam, adres) => {
    expect(findAfzender(text)).toEqual({ naam, adres });
  });

  it.each([
    "Deurwijzer",
    "Deurwijzer <post>",
    "Deurwijzer post@voorbeeld.nl",
    "a@voorbeeld.nl, b@voorbeeld.nl",
    "A <a@voorbeeld.nl>, B <b@voorbeeld.nl>",
    "Deurwijzer\r\nBcc: b@voorbeeld.nl <a@voorbeeld.nl>",
    "Deurwijzer <a@voorbeeld.nl\r\n>",
  ])("weigert %j, met wat te doen", (text) => {
    expect(() => findAfzender(text)).toThrow(ConfigurationError);
    expect(() => findAfzender(text)).toThrow(/^MAIL_VAN heeft geen goed e-mailadres\. Geef er een/);
  });
});
