import { expect, test } from "@playwright/test";
import { weighPage } from "@/lib/cli/page-weight.mjs";

/** What a page of this site may add to what Next itself brings; `npm run bench:web` prints it beside a bare page. */
test("een pagina is licht: weinig script, weinig stijl, niets van elders", async ({ baseURL }) => {
  const [start, vraag] = [await weighPage(baseURL, "/"), await weighPage(baseURL, "/vragenlijst/gemeente")];
  // A question has no script of ours at all; the front page has the form that suggests while one types.
  expect(start.js - vraag.js).toBeLessThan(6);
  for (const { css, foreign } of [start, vraag]) {
    expect(css).toBeLessThan(25);
    expect(foreign).toEqual([]);
  }
});
