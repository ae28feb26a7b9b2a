import { describe, expect, it } from "vitest";
import {
  isMislukt,
  isStatusuitkomst,
  isToestemmingszet,
  listStatuszetten,
  STATUSUITKOMSTEN,
  STATUSZETTEN,
  TOESTEMMINGEN,
  toZet,
} from "@/lib/overdracht/statuszet";
import { isGesloten, isTussenstap, OVERGANGEN, TOESTANDEN } from "@/lib/overdracht/toestanden";
import { EEN } from "../../factories/overdracht";

const ZWIJGER = { ...EEN, ronde: 1 };

describe("wat een ondernemer op de eigen pagina kan kiezen", () => {
  const open = TOESTANDEN.filter((toestand) => !isGesloten(toestand) && !isTussenstap(toestand));

  it.each(open)("bij '%s' kan intrekken altijd, want toestemming is even makkelijk terug te nemen", (toestand) => {
    for (const zwijger of [null, ZWIJGER]) expect(listStatuszetten({ toestand, zwijger })).toContain("intrekken");
  });

  it("alles wat wordt aangeboden staat ook in de tabel, voor een ondernemer", () => {
    for (const toestand of TOESTANDEN)
      for (const zwijger of [null, ZWIJGER])
        for (const code of listStatuszetten({ toestand, zwijger }))
          expect(OVERGANGEN[toestand][toZet(code).soort]?.door).toContain("ondernemer");
    const all = open.flatMap((toestand) => listStatuszetten({ toestand, zwijger: null }));
    expect(new Set(all)).toEqual(new Set(STATUSZETTEN));
  });

  it("na een voorstel kan 'gesproken' alleen als iemand het eerder aannam en toen stil werd", () => {
    const kan = (zwijger: typeof ZWIJGER | null) =>
      listStatuszetten({ toestand: "voorgesteld", zwijger }).includes("contact-melden");
    expect([kan(null), kan(ZWIJGER)]).toEqual([false, true]);
  });

  it("alleen wat niet lukte heet mislukt", () => {
    expect(STATUSUITKOMSTEN.filter(isMislukt)).toEqual(["kan-niet", "nummer", "storing"]);
  });

  it("elke toestemming is terug te nemen, en wat daarvan komt heeft een eigen zin", () => {
    expect(Object.values(TOESTEMMINGEN)).toEqual(["magDoorgeven", "magNavragen"]);
    for (const zet of Object.keys(TOESTEMMINGEN))
      expect([isToestemmingszet(zet), isStatusuitkomst(zet)]).toEqual([true, true]);
    for (const zet of ["wissen", "toString", "", ...STATUSZETTEN]) expect(isToestemmingszet(zet)).toBe(false);
  });
});
