import { join, posix } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { boundaries } from "../../../eslint.house.mjs";

/** Proof that the lint of eslint.config.mjs still fires: each boundary with an offender and its permitted counterpart. */

const root = join(import.meta.dirname, "../../..");
const eslint = new ESLint({ cwd: root });

/** Lints a text as if it stood in `file` and lists what fired: the rule, or the boundary when it is that rule. */
async function lint(file: string, text: string): Promise<string[]> {
  const code = file.startsWith("lib/server/") ? `import "server-only";\n${text}` : text;
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, messageId, message }) =>
    ruleId === "house/boundaries" ? String(messageId) : (ruleId ?? message),
  );
}

/** The same target as seen from anywhere: a relative path becomes an alias, the rest stays. */
function toAlias(file: string, specifier: string): string {
  return specifier.startsWith(".") ? `@/${posix.join(posix.dirname(file), specifier)}` : specifier;
}

type Import = { boundary: string; file: string; forbidden: string; allowedIn: string };

/** `forbidden` is imported by `file`, where it may not, and by `allowedIn`, where it may. */
const IMPORTS: Import[] = [
  { boundary: "app-is-the-top", file: "components/advies/a.tsx", forbidden: "@/app/page", allowedIn: "app/a.tsx" },
  { boundary: "app-is-the-top", file: "lib/routering/a.ts", forbidden: "../../app/page", allowedIn: "app/b/c/a.ts" },
  { boundary: "app-is-the-top", file: "tests/unit/a.test.ts", forbidden: "@/app/page", allowedIn: "app/a.tsx" },
  { boundary: "app-is-the-top", file: "proxy.ts", forbidden: "./app/page", allowedIn: "app/a.tsx" },
  { boundary: "tests-stay-outside", file: "lib/cli/a.ts", forbidden: "@/tests/factories/a", allowedIn: "tests/a.ts" },
  {
    boundary: "lib-below-components",
    file: "lib/server/usecases/a.ts",
    forbidden: "@/components/ui/button",
    allowedIn: "app/a.tsx",
  },
  {
    boundary: "lib-below-components",
    file: "lib/advies/a.ts",
    forbidden: "../../components/b",
    allowedIn: "app/b/a.tsx",
  },
  { boundary: "pure-lib", file: "lib/routering/a.ts", forbidden: "@/lib/server/clock", allowedIn: "app/a.tsx" },
  {
    boundary: "pure-lib",
    file: "lib/routering/a.ts",
    forbidden: "../server/data/catalogus",
    allowedIn: "lib/cli/a.ts",
  },
  { boundary: "pure-lib", file: "lib/gebied/a.ts", forbidden: "../cli/migrate", allowedIn: "lib/cli/a.ts" },
  { boundary: "pure-lib", file: "lib/een-nieuwe-map/a.ts", forbidden: "react", allowedIn: "components/ui/a.tsx" },
  { boundary: "pure-lib", file: "lib/teksten/a.ts", forbidden: "next/navigation", allowedIn: "app/a.tsx" },
  { boundary: "pure-lib", file: "lib/catalogus/a.ts", forbidden: "node:fs", allowedIn: "lib/server/content/a.ts" },
  { boundary: "pure-lib", file: "lib/catalogus/a.ts", forbidden: "yaml", allowedIn: "lib/server/content/a.ts" },
  { boundary: "pure-lib", file: "lib/gebied/a.ts", forbidden: "csv-parse/sync", allowedIn: "lib/server/content/a.ts" },
  { boundary: "pure-lib", file: "lib/catalogus/a.ts", forbidden: "@prisma/client", allowedIn: "lib/server/data/a.ts" },
  { boundary: "pure-lib", file: "lib/teksten/a.ts", forbidden: "use-intl", allowedIn: "components/ui/a.tsx" },
  {
    boundary: "components-without-server",
    file: "components/advies/a.tsx",
    forbidden: "@/lib/server/loaders/advies",
    allowedIn: "app/advies/a.tsx",
  },
  {
    boundary: "components-without-server",
    file: "components/a.tsx",
    forbidden: "../prisma/generated/sqlite/client",
    allowedIn: "lib/server/data/a.ts",
  },
  {
    boundary: "prisma-behind-data",
    file: "app/a.tsx",
    forbidden: "@/prisma/generated/sqlite/client",
    allowedIn: "lib/server/database/a.ts",
  },
  {
    boundary: "prisma-behind-data",
    file: "lib/server/usecases/a.ts",
    forbidden: "../../../prisma/generated/postgresql/client",
    allowedIn: "lib/server/data/a.ts",
  },
  { boundary: "prisma-behind-data", file: "app/a.tsx", forbidden: "@prisma/client", allowedIn: "lib/cli/a.ts" },
  { boundary: "prisma-behind-data", file: "app/a.tsx", forbidden: "prisma/config", allowedIn: "prisma.config.ts" },
  { boundary: "cli-is-the-top", file: "app/a.tsx", forbidden: "@/lib/cli/migrate", allowedIn: "tests/start/a.ts" },
  { boundary: "cli-is-the-top", file: "lib/server/a.ts", forbidden: "../cli/migrate", allowedIn: "lib/cli/a.ts" },
  {
    boundary: "data-behind-usecases",
    file: "app/beheer/actions.ts",
    forbidden: "@/lib/server/data/catalogus",
    allowedIn: "lib/server/usecases/a.ts",
  },
  {
    boundary: "data-behind-usecases",
    file: "app/advies/page.tsx",
    forbidden: "../../lib/server/database/open-database",
    allowedIn: "lib/server/catalogus-cache.ts",
  },
  {
    boundary: "data-behind-usecases",
    file: "lib/server/mail/a.ts",
    forbidden: "../data/catalogus",
    allowedIn: "lib/server/loaders/a.ts",
  },
];

describe("wie mag wie importeren", () => {
  it.each(IMPORTS)("$boundary: $file mag $forbidden niet importeren, $allowedIn wel", async (row) => {
    expect(await lint(row.file, `import "${row.forbidden}";`)).toEqual([row.boundary]);
    expect(await lint(row.allowedIn, `import "${toAlias(row.file, row.forbidden)}";`)).toEqual([]);
  });

  it("elke grens is hierboven bewezen", () => {
    expect([...new Set(IMPORTS.map(({ boundary }) => boundary))]).toEqual(boundaries.map(({ id }) => id));
  });

  it.each([
    `import { getNow } from "../server/clock";\nexport const a = getNow;`,
    `export { getNow } from "../server/clock";`,
    `export * from "../server/clock";`,
    `import type { Clock } from "../server/clock";\nexport type A = Clock;`,
    `export type { Clock } from "../server/clock";`,
    `export type A = import("../server/clock").Clock;`,
    `export const a = import("../server/clock");`,
  ])("vangt elke manier van importeren: %s", async (text) => {
    expect(await lint("lib/routering/a.ts", text)).toEqual(["pure-lib"]);
  });

  it.each([
    "zod",
    "fuse.js",
    "use-intl/core",
    "../catalogus/codes",
    "@/lib/gebied/gebied",
    "@/content/teksten/nl/a.json",
  ])("zuivere code mag %s importeren", async (specifier) => {
    expect(await lint("lib/routering/a.ts", `import "${specifier}";`)).toEqual([]);
  });

  it.each(["@/components/ui/button", "@/lib/teksten/teksten", "@/content/teksten/nl/a.json", "react", "next/link"])(
    "een component mag %s importeren",
    async (specifier) => {
      expect(await lint("components/advies/a.tsx", `import "${specifier}";`)).toEqual([]);
    },
  );
});

describe("zuivere code heeft geen klok, toeval, omgeving of uitvoer", () => {
  it.each([
    {
      text: "export const a = new Date();",
      rule: "no-restricted-syntax",
      permitted: 'export const a = new Date("2026-11-20");',
    },
    {
      text: "export const a = Date();",
      rule: "no-restricted-syntax",
      permitted: "export const a = Date.UTC(2026, 10, 20);",
    },
    {
      text: "export const a = Date.now();",
      rule: "no-restricted-properties",
      permitted: "export const a = Date.parse;",
    },
    {
      text: "export const a = Math.random();",
      rule: "no-restricted-properties",
      permitted: "export const a = Math.max(1, 2);",
    },
    {
      text: "export const a = process.env.PORT;",
      rule: "no-restricted-globals",
      permitted: "export const a = { process: 1 };",
    },
    {
      text: "export const a = crypto.randomUUID();",
      rule: "no-restricted-globals",
      permitted: 'export const a = "crypto";',
    },
    { text: 'console.log("a");', rule: "no-restricted-globals", permitted: "export const a = { console: 1 };" },
    {
      text: 'export const a = fetch("https://example.org");',
      rule: "no-restricted-globals",
      permitted: "export const a = 1;",
    },
  ])("$text", async ({ text, rule, permitted }) => {
    expect(await lint("lib/routering/a.ts", text)).toEqual([rule]);
    expect(await lint("lib/routering/a.ts", permitted)).toEqual([]);
    expect(await lint("lib/cli/a.ts", text)).toEqual([]);
  });
});

describe("de andere huisregels", () => {
  it.each([
    {
      rule: "import/no-default-export",
      file: "lib/gebied/a.ts",
      text: "const a = 1;\nexport default a;",
      fine: "export const a = 1;",
    },
    {
      rule: "import/no-default-export",
      file: "components/a.tsx",
      text: "const a = 1;\nexport default a;",
      fine: "export const a = 1;",
    },
    { rule: "no-warning-comments", file: "app/a.ts", text: "// TODO later", fine: "// Source: CBS, 2026" },
    { rule: "no-restricted-syntax", file: "tests/a.test.ts", text: "it.only();", fine: "it.each([]);" },
    { rule: "no-restricted-syntax", file: "tests/a.test.ts", text: "it.skip();", fine: "it();" },
    { rule: "no-restricted-syntax", file: "tests/a.test.ts", text: "test.describe.only();", fine: "test.describe();" },
    { rule: "no-restricted-syntax", file: "tests/a.test.ts", text: 'vi.mock("a");', fine: "vi.useFakeTimers();" },
    { rule: "no-console", file: "app/a.ts", text: "console.log(1);", fine: "export const a = 1;" },
    {
      rule: "@typescript-eslint/explicit-module-boundary-types",
      file: "lib/gebied/a.ts",
      text: "export function a() { return 1; }",
      fine: "export function a(): number { return 1; }",
    },
  ])("$rule houdt $text tegen in $file", async ({ rule, file, text, fine }) => {
    expect(await lint(file, text)).toEqual([rule]);
    expect(await lint(file, fine)).toEqual([]);
  });

  it("een pagina in app/ mag een default export hebben", async () => {
    expect(await lint("app/page.tsx", "export default function Page() { return null; }")).toEqual([]);
  });

  it("een bestand in lib/server begint met server-only", async () => {
    const filePath = join(root, "lib/server/clock.ts");
    const [missing] = await eslint.lintText("export const a = 1;", { filePath });
    expect(missing?.messages.map(({ ruleId }) => ruleId)).toEqual(["house/server-only-first"]);
    expect(await lint("lib/server/clock.ts", "export const a = 1;")).toEqual([]);
  });

  it.each(["lib/gebied/utils.ts", "lib/gebied/index.ts", "lib/helpers/a.ts", "components/ui/Button.tsx"])(
    "de bestandsnaam %s mag niet",
    async (file) => {
      expect(await lint(file, "export const a = 1;")).toEqual(["house/file-name"]);
    },
  );

  it.each(["lib/gebied/find-gemeente.ts", "app/(publiek)/vragenlijst/[stap]/page.tsx", "vitest.config.ts"])(
    "de bestandsnaam %s mag",
    async (file) => {
      expect(await lint(file, "export const a = 1;")).toEqual([]);
    },
  );
});
