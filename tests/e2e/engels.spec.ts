import { expect, test } from "@playwright/test";

/** The journey in English: every link stays in the language, and the answers come along when one changes it. */

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "met JavaScript" : "zonder JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("van verhaal tot advies in het Engels, en halverwege naar het Nederlands", async ({ page }) => {
      await page.goto("/en");
      await page
        .getByRole("textbox", { name: "Your story" })
        .fill("I have been looking for a baker for months, nobody applies");
      await page.getByRole("button", { name: "Find the right help" }).click();
      await expect(page.getByRole("checkbox", { checked: true }).first()).toBeVisible();
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page).toHaveURL(/\/en\/vragenlijst\//);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");

      await page.getByRole("link", { name: "Nederlands" }).click();
      await expect(page).toHaveURL(/^[^?]*\/vragenlijst\/gemeente\?.*vraagstukken=/);
      await expect(page.locator("html")).toHaveAttribute("lang", "nl");
      await page.getByRole("link", { name: "English" }).click();
      await expect(page).toHaveURL(/\/en\/vragenlijst\/gemeente/);
      await page.getByRole("combobox").fill("Utrecht");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page).toHaveURL(/\/en\/vragenlijst\/.*gemeente=Utrecht/);

      await page.goto(page.url().replace(/vragenlijst\/\w+/, "advies"));
      await expect(page.getByText("This is the best place to start")).toBeVisible();
      await page.getByRole("link", { name: "Why this advice?" }).click();
      await expect(page).toHaveURL(/\/en\/advies\/waarom/);
    });
  });

test("wie in het Engels typt, krijgt Engelse suggesties die in het Engels verdergaan", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("textbox", { name: "Your story" }).fill("my customers do not pay their invoices");
  const eerste = page.getByRole("region", { name: "Is it about this?" }).getByRole("link").first();
  await expect(eerste).toHaveAttribute("href", /^\/en\/vragenlijst\/vraagstuk\?/);
});

test("een pagina die er niet is, zegt dat in het Engels", async ({ page }) => {
  const response = await page.goto("/en/dienstverleners/bestaat-niet");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "We cannot find this page" })).toBeVisible();
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});
