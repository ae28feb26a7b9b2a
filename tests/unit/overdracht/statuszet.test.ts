import { describe, expect, it } from "vitest";
import { listStatuszetten, STATUSZETTEN, toZet } from "@/lib/overdracht/statuszet";
import { isGesloten, isTussenstap, OVERGANGEN, TOESTANDEN } from "@/lib/overdracht/toestanden";

describe("wat een ondernemer op de eigen pagina kan kiezen", () => {
  const open = TOESTANDEN.filter((toestand) => !isGesloten(toestand) && !isTussenstap(toestand));

  it.each(open)("bij '%s' kan intrekken altijd, want toestemming is even makkelijk terug te nemen", (toestand) => {
    expect(listStatuszetten({ toestand })).toContain("intrekken");
  });

  it("alles wat wordt aangeboden staat ook in de tabel, voor een ondernemer", () => {
    for (const toestand of TOESTANDEN)
      for (const code of listStatuszetten({ toestand }))
        expect(OVERGANGEN[toestand][toZet(code).soort]?.door).toContain("ondernemer");
    expect(new Set(open.flatMap((toestand) => listStatuszetten({ toestand })))).toEqual(new Set(STATUSZETTEN));
  });
});
