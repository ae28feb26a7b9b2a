import { describe, expect, it } from "vitest";
import { formatAgenda } from "@/lib/server/agenda";

describe("een afspraak als agendabestand", () => {
  const agenda = formatAgenda({
    id: "2026-11-23-kvk@voorbeeld.nl",
    titel: "Bel Loket, balie; nul",
    beschrijving: `Bel 000-123\n${"Dit is een lange zin. ".repeat(8)}`,
    start: new Date("2026-11-23T09:00:00Z"),
    minuten: 30,
    gemaakt: new Date("2026-11-20T12:34:56Z"),
  });
  const regels = agenda.split("\r\n");

  it("heeft de tijd in UTC, en de klok die het kreeg", () => {
    expect(regels).toEqual(
      expect.arrayContaining(["DTSTART:20261123T090000Z", "DTSTAMP:20261120T123456Z", "DURATION:PT30M"]),
    );
  });

  it("schrijft komma’s, puntkomma’s en nieuwe regels zoals een agenda ze leest, in regels van hoogstens 75 tekens", () => {
    expect(regels).toContain("SUMMARY:Bel Loket\\, balie\\; nul");
    expect(agenda).toContain("DESCRIPTION:Bel 000-123\\nDit is");
    expect(Math.max(...regels.map((regel) => regel.length))).toBeLessThanOrEqual(75);
  });
});
