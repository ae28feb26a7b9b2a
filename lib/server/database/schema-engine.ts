import "server-only";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaContainer, SchemaEngine } from "@prisma/schema-engine-wasm";
import type { Databaseadres } from "../env";
import { createDriverAdapter } from "./driver-adapter";

/**
 * The official schema engine of Prisma in its WebAssembly form: the prisma command would fetch a binary from a
 * host that closed networks do not reach (BESLUITEN.md). It writes the same `_prisma_migrations` table.
 */

const NO_FILTER = { externalTables: [], externalEnums: [] };

/** Folder with one subfolder per migration. */
export function migrationsDir(provider: Databaseadres["provider"]): string {
  return path.resolve("prisma", provider, "migrations");
}

/** Applies the migrations that the database lacks, in order. Returns their names; none when all is up to date. */
export async function applyMigrations(adres: Databaseadres): Promise<string[]> {
  const migrationsList = await readMigrations(adres.provider);
  if (adres.provider === "sqlite") await setWriteAheadLog(adres);
  const outcome = await withEngine(adres, (engine) => engine.applyMigrations({ migrationsList, filters: NO_FILTER }));
  return outcome.appliedMigrationNames;
}

/** Reading and writing then go side by side, in all processes; the file itself remembers it (BESLUITEN.md, 43). */
async function setWriteAheadLog(adres: Databaseadres): Promise<void> {
  const connection = await createDriverAdapter(adres).connect();
  try {
    await connection.queryRaw({ sql: "PRAGMA journal_mode = WAL", args: [], argTypes: [] });
  } finally {
    await connection.dispose();
  }
}

/** The models of the last migration: what the next one starts from. */
export const MIGRATED_MODELS = "prisma/migrated-models.prisma";

/**
 * The SQL that leads from one set of models to another ("" when they agree); no set means an empty database.
 * Models and not the database are compared: `adapter-pg` cannot read the system tables that the engine asks for
 * (https://github.com/prisma/orm/issues/27403). The engine still wants a database of the kind at `adres`; it is not touched.
 */
export async function diffModels(
  adres: Databaseadres,
  from: SchemaContainer[] | null,
  to: SchemaContainer[],
): Promise<string> {
  const { stdout } = await withEngine(adres, (engine) =>
    engine.diff({
      from: from ? { tag: "schemaDatamodel", files: from } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: to },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  const sql = stdout ?? "";
  return sql.trim() === "-- This is an empty migration." ? "" : sql;
}

type WasmGlue = typeof import("@prisma/schema-engine-wasm/schema_engine_bg") & {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
};

let glueLoading: Promise<WasmGlue> | undefined;

/** Once per process: the glue code caches the memory of the first instance and breaks on a second one. */
function loadGlue(): Promise<WasmGlue> {
  glueLoading ??= (async () => {
    const glue = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as WasmGlue;
    // The package's own entry imports the .wasm file as a module, which Node 20 cannot.
    const wasmPath = createRequire(import.meta.url)
      .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
      .replace(/\.js$/, ".wasm");
    const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), {
      "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return glue;
  })();
  return glueLoading;
}

/** Gives an engine to `work` and closes its connections afterwards: an open one keeps the migration lock on PostgreSQL. */
async function withEngine<T>(adres: Databaseadres, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await loadGlue();
  const models = await readModels(adres.provider);
  const factory = createDriverAdapter(adres);
  const connections: SqlDriverAdapter[] = [];
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const connection = await connecting;
    connections.push(connection);
    return connection;
  };
  try {
    const engine = await SchemaEngine.new(
      { datamodels: models.map(({ path, content }) => [path, content]) },
      () => {},
      bindMigrationAwareSqlAdapterFactory({
        provider: factory.provider,
        adapterName: factory.adapterName,
        connect: () => remember(factory.connect()),
        connectToShadowDb: () => remember(factory.connectToShadowDb()),
      }),
    );
    const outcome = await work(engine);
    engine.free();
    return outcome;
  } finally {
    await Promise.all(connections.map((connection) => connection.dispose()));
  }
}

/** The models as they are now, with the datasource of this provider. */
export async function readModels(provider: Databaseadres["provider"]): Promise<SchemaContainer[]> {
  const names = (await readdir("prisma/models")).filter((name) => name.endsWith(".prisma")).sort();
  return readSchemas([`prisma/${provider}/schema.prisma`, ...names.map((name) => `prisma/models/${name}`)]);
}

/** The models of the last migration, or null when there is none yet. */
export async function readMigratedModels(provider: Databaseadres["provider"]): Promise<SchemaContainer[] | null> {
  if (!existsSync(MIGRATED_MODELS)) return null;
  return readSchemas([`prisma/${provider}/schema.prisma`, MIGRATED_MODELS]);
}

function readSchemas(paths: string[]): Promise<SchemaContainer[]> {
  return Promise.all(paths.map(async (file) => ({ path: file, content: await readFile(file, "utf8") })));
}

async function readMigrations(provider: Databaseadres["provider"]): Promise<MigrationList> {
  const baseDir = migrationsDir(provider);
  const entries = await readdir(baseDir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: `provider = "${provider}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(path.join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}
