import { describe, expect, it } from "vitest";
import { findPasen, listFeestdagen, nextWerkdag, toMoment } from "@/lib/kalender/werkdagen";

describe("de volgende werkdag", () => {
  it.each([
    ["een gewone dag", "2026-11-18", "2026-11-19"],
    ["een vrijdag", "2026-11-20", "2026-11-23"],
    ["een zondag", "2026-11-22", "2026-11-23"],
    ["de dag voor Kerst", "2026-12-24", "2026-12-28"],
    ["de dag voor Goede Vrijdag", "2027-03-25", "2027-03-30"],
    ["de dag voor Koningsdag", "2026-04-26", "2026-04-28"],
    ["Koningsdag die op zondag zou vallen, is een dag eerder", "2031-04-25", "2031-04-28"],
    ["de dag voor Hemelvaart", "2026-05-13", "2026-05-15"],
    ["de vrijdag voor Pinksteren", "2026-05-22", "2026-05-26"],
    ["de dag voor Bevrijdingsdag", "2027-05-04", "2027-05-07"],
    ["oudjaar", "2026-12-31", "2027-01-04"],
  ])("na %s", (_, datum, werkdag) => {
    expect(nextWerkdag(datum)).toBe(werkdag);
  });

  it.each([
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("Pasen valt in %i op %s", (jaar, pasen) => {
    expect(findPasen(jaar)).toBe(pasen);
  });

  it("elk jaar heeft dezelfde elf feestdagen, allemaal in dat jaar", () => {
    for (let jaar = 2026; jaar < 2060; jaar++) {
      expect(listFeestdagen(jaar).filter((dag) => dag.startsWith(`${jaar}-`))).toHaveLength(11);
    }
  });
});

describe("tien uur in Nederland", () => {
  it.each([
    ["in de winter", "2026-11-23", "2026-11-23T09:00:00.000Z"],
    ["in de zomer", "2026-07-01", "2026-07-01T08:00:00.000Z"],
    ["op de eerste werkdag van de zomertijd", "2027-03-30", "2027-03-30T08:00:00.000Z"],
    ["op de eerste werkdag van de wintertijd", "2026-10-26", "2026-10-26T09:00:00.000Z"],
  ])("%s", (_, datum, moment) => {
    expect(toMoment(datum, 10).toISOString()).toBe(moment);
  });
});
