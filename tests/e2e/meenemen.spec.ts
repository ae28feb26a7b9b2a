import { expect, test, type Page } from "@playwright/test";
import { toTaaladres } from "@/lib/teksten/taaladres";
import { zieAdvies } from "./steps";

/** The advice as someone takes it along: as text, as mail, in a calendar, on paper. */

const ANTWOORDEN = "vraagstukken=pers-aantrekken&gemeente=Utrecht&vorm=mkb&medewerkers=12&sector=F&acuut=nee";
const TEKSTEN = {
  nl: {
    bekijk: "Bekijk als tekst",
    mail: "Mail het aan uzelf",
    agenda: "Zet in uw agenda",
    begin: "Zo begint u het gesprek",
    wie: "ik heb een bedrijf in Utrecht",
    titel: "Begin bij ",
  },
  en: {
    bekijk: "See it as text",
    mail: "Email it to yourself",
    agenda: "Put it in your calendar",
    begin: "How to start the conversation",
    wie: "I have a business in Utrecht",
    titel: "Start with ",
  },
} as const;

async function readHref(page: Page, naam: string): Promise<string> {
  return (await page.getByRole("link", { name: naam, exact: true }).getAttribute("href")) ?? "";
}

/** Properties of a calendar file by name, with folded lines put together (RFC 5545, 3.1). */
function parseAgenda(ics: string): Map<string, string> {
  const lines = ics.replace(/\r\n[ \t]/g, "").split("\r\n");
  const event = lines.slice(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("BEGIN:VALARM"));
  return new Map(
    event.map((line) => [
      line.slice(0, line.indexOf(":")),
      line
        .slice(line.indexOf(":") + 1)
        .replace(/\\n/g, "\n")
        .replace(/\\([,;\\])/g, "$1"),
    ]),
  );
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "met JavaScript" : "zonder JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const taal of ["nl", "en"] as const) {
      const zin = TEKSTEN[taal];

      test(`als tekst, als mail en in de agenda (${taal})`, async ({ page }) => {
        await page.goto(toTaaladres(`/advies?${ANTWOORDEN}`, taal));
        const naam = await page.getByRole("heading", { level: 1 }).innerText();
        const gesprek = page.getByRole("region", { name: zin.begin });
        await expect(gesprek.getByRole("listitem").first()).toContainText(zin.wie);

        const tekst = await page.request.get(await readHref(page, zin.bekijk));
        expect(tekst.headers()).toMatchObject({
          "content-type": "text/plain; charset=utf-8",
          "cache-control": "no-store",
          "x-robots-tag": "noindex",
        });
        const inhoud = await tekst.text();
        for (const stuk of [zin.titel + naam, zin.begin, zin.wie, "toen=", toTaaladres("/advies?", taal)])
          expect(inhoud).toContain(stuk);

        const mail = new URL(await readHref(page, zin.mail));
        expect(mail.protocol + mail.pathname).toBe("mailto:");
        expect(mail.href.length).toBeLessThan(1800);
        expect(mail.searchParams.get("subject")).toContain(naam);
        expect(mail.searchParams.get("body")).toContain("toen=");

        const agenda = await page.request.get(await readHref(page, zin.agenda));
        expect(agenda.headers()).toMatchObject({
          "content-type": "text/calendar; charset=utf-8",
          "content-disposition": 'attachment; filename="deurwijzer.ics"',
          "cache-control": "no-store",
          "x-robots-tag": "noindex",
        });
        const afspraak = parseAgenda(await agenda.text());
        expect(afspraak.get("SUMMARY")).toContain(naam);
        expect(afspraak.get("DTSTART")).toMatch(/^\d{8}T0[89]0000Z$/);
        expect(afspraak.get("DESCRIPTION")).toContain(zin.wie);
        expect(afspraak.get("DESCRIPTION")).toContain("toen=");
        const start = afspraak.get("DTSTART")?.replace(/(....)(..)(..)T(..)(..)(..)Z/, "$1-$2-$3T$4:$5:$6Z") ?? "";
        expect([1, 2, 3, 4, 5]).toContain(new Date(start).getUTCDay());
      });
    }

    for (const [naam, antwoorden] of [
      ["personeel", ANTWOORDEN],
      ["geldnood", "vraagstukken=zw-acute-financiele-steun&gemeente=Oldambt&vorm=mkb&medewerkers=9&sector=C&acuut=ja"],
      ["export", "vraagstukken=int-export&gemeente=Eindhoven&export=starter&vorm=mkb&medewerkers=25"],
      ["geen antwoorden", ""],
    ] as const)
      for (const taal of ["nl", "en"] as const)
        test(`op papier is het één blad: ${naam} (${taal})`, async ({ page }) => {
          await page.goto(toTaaladres(`/advies?${antwoorden}`, taal));
          const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
          expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
          await page.emulateMedia({ media: "print" });
          await expect(page.getByRole("region", { name: TEKSTEN[taal].begin })).toBeVisible();
          await expect(page.getByRole("link", { name: TEKSTEN[taal].mail })).toBeHidden();
          await expect(page.getByRole("contentinfo")).toBeHidden();
        });
  });

test("een knop kopieert de tekst en zegt dat het gelukt is", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/advies?${ANTWOORDEN}`);
  await zieAdvies(page);
  await page.getByRole("button", { name: "Kopieer als tekst" }).click();
  const meenemen = page.getByRole("region", { name: "Neem dit advies mee" });
  await expect(meenemen.getByRole("status")).toHaveText("Gekopieerd. U kunt het nu ergens plakken.");
  const tekst = await (await page.request.get(await readHref(page, "Bekijk als tekst"))).text();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tekst);
});

test("een antwoord dat niet te lezen is, geeft geen bestand maar een uitleg", async ({ page }) => {
  for (const pad of ["/advies/tekst?banen=x", "/advies/agenda?banen=x"]) {
    const response = await page.request.get(pad);
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toContain("We kunnen een antwoord niet lezen");
  }
});
