import nextCoreWebVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { defineConfig, globalIgnores } from "eslint/config";
import { house } from "./eslint.house.mjs";

/** ESLint judges, Prettier formats: no rule here is about layout, and none needs type information (speed). */

const CODE = "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}";

const IMPURE_GLOBALS = [
  "process",
  "console",
  "crypto",
  "performance",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "window",
  "document",
  "localStorage",
  "sessionStorage",
  "navigator",
  "globalThis",
  "global",
  "Buffer",
  "require",
];

const clockAsArgument =
  "Pure lib/ has no clock: take the moment as an argument (`peildatum`) and read it in lib/server/clock.ts.";

export default defineConfig([
  globalIgnores([
    ".next/",
    ".deurwijzer/",
    "coverage/",
    "next-env.d.ts",
    "playwright-report/",
    "prisma/.schema/",
    "prisma/generated/",
    "public/",
    "test-results/",
  ]),
  ...nextCoreWebVitals,
  ...nextTypescript,
  {
    name: "house",
    files: [CODE],
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "house/boundaries": "error",
      "house/file-name": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-param-reassign": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme"], location: "anywhere" }],
      "prefer-const": "error",
    },
  },
  {
    name: "house/typescript",
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { disallowTypeAnnotations: false, fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  {
    name: "house/named-exports",
    files: ["components/**", "lib/**", "tests/**"],
    rules: { "import/no-default-export": "error" },
  },
  {
    name: "house/lib",
    files: ["lib/**/*.ts"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "error" },
  },
  {
    name: "house/server",
    files: ["lib/server/**/*.ts"],
    rules: { "house/server-only-first": "error" },
  },
  {
    name: "house/quiet",
    files: ["app/**", "components/**", "lib/server/**"],
    ignores: ["lib/server/log.ts"],
    rules: { "no-console": "error" },
  },
  {
    name: "house/pure",
    files: ["lib/**"],
    ignores: ["lib/server/**", "lib/cli/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...IMPURE_GLOBALS.map((name) => ({
          name,
          message: "Pure lib/ touches nothing outside its arguments. Do this in lib/server and pass the outcome.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: clockAsArgument },
        { object: "Math", property: "random", message: "Same answers, same advice: pure lib/ has no chance." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockAsArgument },
        { selector: "CallExpression[callee.name='Date']", message: clockAsArgument },
      ],
    },
  },
  {
    name: "house/tests",
    files: ["tests/**"],
    rules: {
      // Playwright fixtures are destructured from an argument called `use`, which is no React hook.
      "react-hooks/rules-of-hooks": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[property.name=/^(only|skip|skipIf|runIf|todo|fixme|fails)$/]:matches([object.name=/^(it|test|describe)$/], [object.object.name=/^(it|test|describe)$/])",
          message: "Every test runs, always. Mend it or delete it.",
        },
        {
          selector: "MemberExpression[object.name='vi'][property.name=/^(mock|doMock|hoisted)$/]",
          message: "No mocked modules: use the real database, server or browser, and pass the clock as an argument.",
        },
      ],
    },
  },
]);
