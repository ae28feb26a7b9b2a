import { afterEach, describe, expect, it, vi } from "vitest";
import { findBezoekersadres } from "@/lib/limiet/bezoekersadres";
import { readBezoekersadres } from "@/lib/server/bezoekersadres";
import { ConfigurationError } from "@/lib/server/env";

describe("het adres waar een verzoek vandaan komt", () => {
  it.each([
    ["192.0.2.1, 10.0.0.1", 1, "192.0.2.1"],
    ["verzonnen, 192.0.2.1, 10.0.0.1", 1, "192.0.2.1"],
    ["verzonnen,192.0.2.1 , 10.0.0.2, 10.0.0.1", 2, "192.0.2.1"],
    ["verzonnen, 2001:db8::1, 10.0.0.3, 10.0.0.2, 10.0.0.1", 3, "2001:db8::1"],
    ["192.0.2.1", 0, "192.0.2.1"],
    ["verzonnen, 192.0.2.1", 0, "192.0.2.1"],
    // Came to the server itself, past the proxy.
    ["192.0.2.1", 1, "onbekend"],
    [", 10.0.0.1", 1, "onbekend"],
    ["", 1, "onbekend"],
    [null, 1, "onbekend"],
  ])("X-Forwarded-For '%s' na %i proxy's: %s", (xForwardedFor, aantalProxies, adres) => {
    expect(findBezoekersadres(xForwardedFor, aantalProxies)).toBe(adres);
  });
});

describe("AANTAL_PROXIES", () => {
  afterEach(() => vi.unstubAllEnvs());
  const headers = new Headers({ "x-forwarded-for": "verzonnen, 192.0.2.1, 10.0.0.2, 10.0.0.1" });

  it.each([
    ["", "10.0.0.2"],
    ["1", "10.0.0.2"],
    [" 2 ", "192.0.2.1"],
    ["0", "10.0.0.1"],
  ])("'%s' telt %s als afzender", (text, adres) => {
    vi.stubEnv("AANTAL_PROXIES", text);
    expect(readBezoekersadres(headers)).toBe(adres);
  });

  it.each(["-1", "1.5", "twee", "1,2"])("'%s' kan niet, en de melding zegt wat wel", (text) => {
    vi.stubEnv("AANTAL_PROXIES", text);
    expect(() => readBezoekersadres(headers)).toThrow(ConfigurationError);
    expect(() => readBezoekersadres(headers)).toThrow(
      /^AANTAL_PROXIES is geen heel getal vanaf 0\. Verbeter dat, of laat AANTAL_PROXIES weg \(1\)\.$/,
    );
  });
});
