import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkInstellingen } from "@/lib/server/check-instellingen";
import { ConfigurationError } from "@/lib/server/env";

const ECHT = "smtps://naam:geheim@mail.deurwijzer.example";

describe("de instellingen bij het starten", () => {
  beforeEach(() => {
    for (const naam of ["SITE_URL", "SITE_CONTACT", "SMTP_URL", "MAIL_VAN", "WERK", "AANTAL_PROXIES"])
      vi.stubEnv(naam, "");
  });
  afterEach(() => vi.unstubAllEnvs());

  it.each<[string, Record<string, string>]>([
    ["niets, zoals na het ophalen", {}],
    ["een mailserver op deze machine, zonder SITE_URL", { SMTP_URL: "smtp://127.0.0.1:1025", MAIL_VAN: "a@b.example" }],
    ["een mailserver en SITE_URL", { SMTP_URL: ECHT, MAIL_VAN: "a@b.example", SITE_URL: "https://deurwijzer.example" }],
  ])("%s: goed", (_, env) => {
    for (const [naam, waarde] of Object.entries(env)) vi.stubEnv(naam, waarde);

    expect(checkInstellingen).not.toThrow();
  });

  it("een mailserver elders zonder SITE_URL: zegt wat er moet, en niet het wachtwoord", () => {
    vi.stubEnv("SMTP_URL", ECHT);
    vi.stubEnv("MAIL_VAN", "a@b.example");

    expect(checkInstellingen).toThrow(ConfigurationError);
    expect(checkInstellingen).toThrow(
      /^SMTP_URL is er wel, maar SITE_URL niet: .+ Geef het adres van de site, [^\n]+$/,
    );
    expect(checkInstellingen).not.toThrow(/geheim/);
  });

  it.each([
    ["SITE_URL", "deurwijzer"],
    ["SITE_CONTACT", "de redactie"],
    ["SMTP_URL", "mail"],
    ["WERK", "soms"],
    ["AANTAL_PROXIES", "veel"],
    ["OVERDRACHT_PER_ADRES", "0"],
    ["SUGGESTIES_SAMEN", "0"],
    ["DEELBEELDEN_PER_ADRES", "0"],
  ])("%s '%s' wordt gezegd voor iemand het merkt", (naam, waarde) => {
    vi.stubEnv(naam, waarde);

    expect(checkInstellingen).toThrow(ConfigurationError);
    expect(checkInstellingen).toThrow(new RegExp(`^${naam} `));
  });
});
