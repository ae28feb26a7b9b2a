import { expect, test, type Page } from "@playwright/test";

/** The house style of an adopter as it would be laid over ours: values under the names of NL Design System, after our own style sheet. */
const HUISSTIJL = {
  "--basis-text-font-size-md": "21px",
  "--basis-text-font-size-2xl": "50px",
  "--basis-text-font-size-3xl": "50px",
  "--basis-text-line-height-2xl": "2",
  "--basis-text-line-height-3xl": "2",
  "--basis-space-inline-xs": "3px",
  "--basis-space-inline-md": "11px",
  "--basis-space-inline-xl": "31px",
  "--basis-space-block-md": "13px",
  "--basis-space-row-3xl": "37px",
  "--basis-space-column-xl": "17px",
  "--basis-color-action-1-inverse-bg-default": "rgb(1, 2, 3)",
  "--basis-color-action-1-inverse-color-default": "rgb(4, 5, 6)",
  "--deurwijzer-motion-duration": "0.3s",
  "--deurwijzer-motion-timing-function": "linear",
};

const PAD = "/vragenlijst/oprichtingsjaar";

async function legHuisstijlOp(page: Page): Promise<void> {
  const regels = Object.entries(HUISSTIJL).map(([token, waarde]) => `${token}:${waarde}`);
  await page.route("**/huisstijl.css", (route) =>
    route.fulfill({ contentType: "text/css", body: `:root{${regels.join(";")}}` }),
  );
  await page.route(`**${PAD}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace("</head>", '<link rel="stylesheet" href="/huisstijl.css"></head>'),
    });
  });
}

test("een huisstijl verandert letters, ruimte, kleur en beweging zonder dat een onderdeel verandert", async ({
  page,
}) => {
  await legHuisstijlOp(page);
  await page.goto(PAD);
  const kop = page.getByRole("heading", { level: 1 });
  await expect(page.locator("body")).toHaveCSS("font-size", "21px");
  await expect(kop).toHaveCSS("font-size", "50px");
  await expect(kop).toHaveCSS("line-height", "100px");

  const veld = page.getByRole("textbox");
  await expect(veld).toHaveCSS("padding-left", "31px");
  await expect(veld, "een stap ertussen is een som").toHaveCSS("padding-top", "14px");
  await expect(page.locator("legend")).toHaveCSS("margin-bottom", "13px");
  await expect(page.getByRole("group", { name: "In welk jaar" })).toHaveCSS("margin-bottom", "37px");

  const knop = page.getByRole("button", { name: "Verder" });
  await expect(page.getByRole("main").locator("div", { has: knop }).last()).toHaveCSS("column-gap", "17px");
  await expect(knop).toHaveCSS("background-color", "rgb(1, 2, 3)");
  await expect(knop).toHaveCSS("color", "rgb(4, 5, 6)");
  await expect(knop).toHaveCSS("transition-duration", "0.3s");
  await expect(knop).toHaveCSS("transition-timing-function", "linear");
});

test("zonder eigen huisstijl beweegt er niets", async ({ page }) => {
  await page.goto(PAD);
  await expect(page.getByRole("button", { name: "Verder" })).toHaveCSS("transition-duration", "0s");
});

test("ook met een huisstijl beweegt er niets voor wie dat niet wil", async ({ page }) => {
  await legHuisstijlOp(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(PAD);
  const knop = page.getByRole("button", { name: "Verder" });
  await expect(knop).toHaveCSS("background-color", "rgb(1, 2, 3)");
  await expect(knop).toHaveCSS("transition-duration", "0s");
});
