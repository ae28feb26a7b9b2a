import { describe, expect, it } from "vitest";
import { ConfigurationError, findBeheerder, findSiteContact } from "@/lib/server/env";

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
