import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigurationError } from "@/lib/server/env";
import { findSleutelbosVoorInzage, findSleutelbosVoorOverdracht, getPostwijze } from "@/lib/server/overdracht-aan";
import { makeSleuteltekst } from "../../factories/sleutelbos";

describe("hoe mail weggaat", () => {
  beforeEach(() => {
    vi.stubEnv("OVERDRACHT_SLEUTELS", makeSleuteltekst("nu"));
    vi.stubEnv("MAIL_VAN", "post@deurwijzer.example");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it.each([
    ["smtp://mail.deurwijzer.example", "https://deurwijzer.example", "smtp"],
    ["smtp://localhost:1025", "", "smtp"],
    ["", "", "proef"],
    ["", "https://deurwijzer.example", "uit"],
  ])("SMTP_URL '%s' en SITE_URL '%s': %s", (smtp, site, postwijze) => {
    vi.stubEnv("SMTP_URL", smtp);
    vi.stubEnv("SITE_URL", site);

    expect(getPostwijze()).toBe(postwijze);
  });

  it("zonder SITE_URL verlaat geen mail deze machine: zijn links zouden nergens heen gaan", () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    vi.stubEnv("SMTP_URL", "smtp://mail.deurwijzer.example");
    vi.stubEnv("SITE_URL", "");

    expect(getPostwijze).toThrow(ConfigurationError);
    expect(findSleutelbosVoorOverdracht()).toBeNull();
    expect(findSleutelbosVoorInzage()).not.toBeNull();
    expect(log.mock.calls.join("")).toMatch(/SITE_URL/);
  });
});
