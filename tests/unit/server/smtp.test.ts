import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigurationError } from "@/lib/server/env";
import { findSmtp } from "@/lib/server/post/smtp";

describe("wat er nodig is om mail te sturen", () => {
  beforeEach(() => {
    vi.stubEnv("SMTP_URL", "smtps://mail.voorbeeld.nl");
    vi.stubEnv("MAIL_VAN", "Deurwijzer <post@voorbeeld.nl>");
    vi.stubEnv("SITE_CONTACT", "");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("is een mailserver en een afzender", () => {
    expect(findSmtp()).toMatchObject({
      adres: { host: "mail.voorbeeld.nl" },
      van: { naam: "Deurwijzer", adres: "post@voorbeeld.nl" },
      antwoordAan: null,
    });
  });

  it("is er niet zonder mailserver, ook niet met een afzender", () => {
    vi.stubEnv("SMTP_URL", "");
    expect(findSmtp()).toBeNull();
  });

  it("is niet compleet zonder afzender, en zegt wat te doen", () => {
    vi.stubEnv("MAIL_VAN", "");
    expect(() => findSmtp()).toThrow(ConfigurationError);
    expect(() => findSmtp()).toThrow(/^SMTP_URL is er wel, maar MAIL_VAN niet\. Geef de afzender/);
  });

  it("laat antwoorden gaan naar wie de vragen over de site krijgt", () => {
    vi.stubEnv("SITE_CONTACT", "redactie@voorbeeld.nl");
    expect(findSmtp()?.antwoordAan).toBe("redactie@voorbeeld.nl");
  });
});
