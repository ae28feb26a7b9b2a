import { describe, expect, it } from "vitest";
import { MAX_OPMERKING } from "@/lib/beoordeling/beoordeling";
import { stripOpmerking, WEGGEHAALD } from "@/lib/beoordeling/strip-opmerking";

describe("een opmerking", () => {
  it.each([
    ["mail jan.de.boer+zaak@bakkerij-boer.nl maar", `mail ${WEGGEHAALD} maar`],
    ["jan(at)bakkerij.nl", WEGGEHAALD],
    ["jan [at] bakkerij punt nl", `${WEGGEHAALD} punt nl`],
    ["bel 0612345678.", `bel ${WEGGEHAALD}.`],
    ["bel 06-12 34 56 78 graag", `bel ${WEGGEHAALD} graag`],
    ["bel (010) 123 45 67 of +31 6 12345678", `bel ${WEGGEHAALD} of ${WEGGEHAALD}`],
    ["+31(0)6-1234 5678", WEGGEHAALD],
    ["00 31 20 123 4567", WEGGEHAALD],
    ["0 6 1 2 3 4 5 6 7 8", WEGGEHAALD],
    ["06\u200B1234\u200D5678", WEGGEHAALD],
    ["06 – 1234 – 5678", WEGGEHAALD],
    ["mijn bsn is 123456782", `mijn bsn is ${WEGGEHAALD}`],
    ["bsn 1234.56.782", `bsn ${WEGGEHAALD}`],
    ["BSN:123 456 782!", `BSN:${WEGGEHAALD}!`],
    ["١٢٣٤٥٦٧٨٩", WEGGEHAALD],
    ["KvK 12345678", `KvK ${WEGGEHAALD}`],
    ["btw NL123456782B01", `btw ${WEGGEHAALD}`],
    ["geboren op 20-11-1980", `geboren op ${WEGGEHAALD}`],
    ["rekening NL91 ABNA 0417 1643 00 is leeg", `rekening ${WEGGEHAALD} is leeg`],
    ["nl91abna0417164300", WEGGEHAALD],
    ["DE89 3704 0044 0532 0130 00", WEGGEHAALD],
    ["BE68.5390.0754.7034", WEGGEHAALD],
    ["zie https://bakkerij-boer.nl/over?ik=jan hier", `zie ${WEGGEHAALD} hier`],
    ["zie www.boer.example/over", `zie ${WEGGEHAALD}`],
    ["zie Bakkerij-Boer.NL/over ons", `zie ${WEGGEHAALD} ons`],
    ["wij zitten op 3811ab en in 2025 en 2026", `wij zitten op ${WEGGEHAALD} en in 2025 en 2026`],
    ["wij zitten op 3811 AB 12", `wij zitten op ${WEGGEHAALD} 12`],
  ])("%s", (getypt, zonder) => {
    expect(stripOpmerking(getypt)).toBe(zonder);
  });

  it.each([
    "De vragen waren duidelijk. Ik belde meteen, en dat hielp!",
    "In 2025 had ik 12 mensen, nu 7. Omzet € 250.000 tot € 300.000.",
    "Bel 112 of 155? Dat wist ik niet...",
    "1. te lang\n2. te veel vragen\n3. geen nummer",
    "Ik zat op pagina 4/5 en kreeg 3x dezelfde vraag",
    "AB12 deze keer ging het goed",
    "é, ñ en 👩‍🔧 blijven",
  ])("laat staan: %s", (getypt) => {
    expect(stripOpmerking(getypt)?.replace(/\u200D/g, "")).toBe(getypt.replace(/\u200D/g, ""));
  });

  it.each(["", "   \r\n\t ", "\u200B"])("zonder woorden (%j) is er geen", (getypt) => {
    expect(stripOpmerking(getypt)).toBeNull();
  });

  it("stuurtekens gaan eruit en regels blijven regels", () => {
    expect(stripOpmerking("een\r\ntwee\u0000\u001b[31mdrie")).toBe("een\ntwee  [31mdrie");
  });

  it("wordt niet langer dan er bewaard mag worden, en is snel klaar", () => {
    const lang = stripOpmerking("1234567 a ".repeat(MAX_OPMERKING / 10));
    expect(lang).toHaveLength(MAX_OPMERKING);
    const started = performance.now();
    for (const piece of ["a.", "a@", "1 ", "AB12 ", "(at", "a-", "1", "http", "[at] "])
      stripOpmerking(piece.repeat(MAX_OPMERKING / piece.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
