import { dirname, join, relative, sep } from "node:path";

/**
 * The house's own lint rules: who may import whom, and what a file may be called.
 * Paths are compared as text, without resolving them, so that the rules are fast and also judge files that do not exist yet.
 * tests/unit/house/boundaries.test.ts proves that each boundary fires.
 */

const root = import.meta.dirname;

const under = (path, ...folders) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** Every folder of lib except these two is pure, so a new folder is pure without being listed. */
const isPure = (path) => under(path, "lib") && !under(path, "lib/server", "lib/cli");

/** Texts and questions: data that is compiled in. */
const isContentJson = (path) => under(path, "content") && path.endsWith(".json");

const PURE_PACKAGES = ["zod", "fuse.js", "use-intl/core"];

/** Files that stand between the data folder and the pages. */
const isBehindUsecases = (path) =>
  under(path, "lib/server/data", "lib/server/database", "lib/server/usecases", "lib/server/loaders") ||
  under(path, "lib/cli", "tests") ||
  /^lib\/server\/[^/]+\.ts$/.test(path);

/**
 * `forbids(file, target)`: target is a path from the project root, or null for a package, whose name is then `name`.
 * The first boundary that forbids an import reports it.
 */
export const boundaries = [
  {
    id: "app-is-the-top",
    message: "Nothing imports app/. Move what is shared to components/ (drawing) or lib/ (everything else).",
    forbids: (file, { path }) => path !== null && under(path, "app") && !under(file, "app"),
  },
  {
    id: "tests-stay-outside",
    message: "Only tests import from tests/. Move the code that the product needs to lib/.",
    forbids: (file, { path }) => path !== null && under(path, "tests") && !under(file, "tests"),
  },
  {
    id: "lib-below-components",
    message: "lib/ does not draw: it imports no components/. Return a value and let app/ or components/ draw it.",
    forbids: (file, { path }) => path !== null && under(path, "components") && under(file, "lib"),
  },
  {
    id: "pure-lib",
    message:
      "Pure lib/<domein> imports only other pure folders, JSON of content/, zod, fuse.js and use-intl/core. Put I/O in lib/server and pass its outcome as an argument.",
    forbids: (file, { path, name }) =>
      isPure(file) && (path === null ? !PURE_PACKAGES.includes(name) : !isPure(path) && !isContentJson(path)),
  },
  {
    id: "components-without-server",
    message:
      "components/ imports only components/, pure lib/ and JSON of content/. Load in a loader (lib/server/loaders), call it in app/ and pass the value as a prop.",
    forbids: (file, { path }) =>
      under(file, "components") && path !== null && !under(path, "components") && !isPure(path) && !isContentJson(path),
  },
  {
    id: "prisma-behind-data",
    message:
      "Prisma stays in lib/server/data and lib/server/database (its packages also in lib/cli). Write a function in lib/server/data that returns a domain value.",
    forbids: (file, { path, name }) =>
      path === null
        ? /^(@prisma\/|\.prisma\/|prisma(\/|$))/.test(name) &&
          !under(file, "lib/server/data", "lib/server/database", "lib/cli", "prisma.config.ts")
        : under(path, "prisma/generated") && !under(file, "lib/server/data", "lib/server/database"),
  },
  {
    id: "cli-is-the-top",
    message:
      "Only commands and tests import lib/cli. Move what the server shares with a command to lib/server/usecases.",
    forbids: (file, { path }) => path !== null && under(path, "lib/cli") && !under(file, "lib/cli", "tests"),
  },
  {
    id: "data-behind-usecases",
    message:
      "The database is reached through lib/server/loaders (reads) or lib/server/usecases (writes), which decide who may. Call one of those.",
    forbids: (file, { path }) =>
      path !== null && under(path, "lib/server/data", "lib/server/database") && !isBehindUsecases(file),
  },
];

const toProjectPath = (filename) => relative(root, filename).split(sep).join("/");

function toTarget(file, specifier) {
  if (specifier.startsWith("@/")) return { path: specifier.slice(2), name: null };
  if (specifier.startsWith(".")) return { path: join(dirname(file), specifier).split(sep).join("/"), name: null };
  return { path: null, name: specifier };
}

const boundariesRule = {
  meta: {
    type: "problem",
    schema: [],
    messages: Object.fromEntries(boundaries.map(({ id, message }) => [id, message])),
  },
  create(context) {
    const file = toProjectPath(context.filename);
    const check = (source) => {
      if (typeof source?.value !== "string") return;
      const target = toTarget(file, source.value);
      const broken = boundaries.find(({ forbids }) => forbids(file, target));
      if (broken) context.report({ node: source, messageId: broken.id });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0]),
    };
  },
};

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const EMPTY_NAMES = ["utils", "util", "helpers", "helper", "common", "misc"];

/** What is wrong with the name of this file or of a folder on its way (path from the project root), or null. */
export function findNameProblem(path) {
  const parts = path.split("/");
  const [stem = ""] = (parts.at(-1) ?? "").replace(/^[._]+/, "").split(".");
  for (const part of [...parts.slice(0, -1), stem]) {
    if (EMPTY_NAMES.includes(part.toLowerCase())) return "emptyName";
  }
  if (/\.(ts|tsx|mts|cts|js|mjs|cjs|jsx)$/.test(path)) {
    if (stem === "index") return "barrel";
    // Next gives [stap], (publiek), _map and @vak a meaning; inside the signs the same rule holds.
    const names = [...parts.slice(0, -1).map((part) => part.replace(/^_|[[\]().@]/g, "")), stem];
    if (names.some((name) => name !== "" && !KEBAB.test(name))) return "kebab";
  }
  return null;
}

const fileNameRule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      emptyName: "utils, helpers, common and misc say nothing: name the file after its subject.",
      barrel: "No index files: import from the file that holds the code.",
      kebab: "Names of files and folders are kebab-case: lower case letters, digits and single hyphens.",
    },
  },
  create(context) {
    const problem = findNameProblem(toProjectPath(context.filename));
    return { Program: (node) => problem && context.report({ node, messageId: problem }) };
  },
};

const serverOnlyRule = {
  meta: {
    type: "problem",
    schema: [],
    messages: { missing: 'Begin with `import "server-only";`: Next then refuses this file in the browser bundle.' },
  },
  create: (context) => ({
    Program(node) {
      const first = node.body[0];
      if (first?.type !== "ImportDeclaration" || first.source.value !== "server-only") {
        context.report({ node: first ?? node, messageId: "missing" });
      }
    },
  }),
};

export const house = {
  rules: { boundaries: boundariesRule, "file-name": fileNameRule, "server-only-first": serverOnlyRule },
};
