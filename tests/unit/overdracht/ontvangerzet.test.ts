import { describe, expect, it } from "vitest";
import { listTerugkoppelingen } from "@/lib/overdracht/ontvangerzet";

describe("wat een ontvanger kan terugkoppelen", () => {
  it("biedt niet nog eens aan wat niets meer verandert, want wat erbij staat zou verloren gaan", () => {
    expect(listTerugkoppelingen({ toestand: "aangenomen" })).toContain("contact-melden");
    expect(listTerugkoppelingen({ toestand: "contact-gehad" })).toEqual(["opgelost", "niet-opgelost"]);
  });
});
