import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { now } from "../server/clock";
import {
  diffModels,
  MIGRATED_MODELS,
  migrationsDir,
  readMigratedModels,
  readModels,
} from "../server/database/schema-engine";
import { getDatabaseadres } from "../server/env";
import { startTemporaryPostgres } from "./temporary-postgres";

/**
 * `npm run migratie:maken -- <naam>`: writes the SQL from the models of the last migration to those of now, for both
 * databases, and remembers the models.
 */
const naam = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(naam)) {
  process.stderr.write("Geef een naam in kleine letters: npm run migratie:maken -- voeg_overdracht_toe\n");
  process.exit(1);
}

const folder = `${now().toISOString().replace(/\D/g, "").slice(0, 14)}_${naam}`;
const scratch = await mkdtemp(path.join(tmpdir(), "deurwijzer-migratie-"));
const postgres = await startTemporaryPostgres();
try {
  for (const adres of [getDatabaseadres(`file:${scratch}/leeg.db`), getDatabaseadres(postgres.url)]) {
    const sql = await diffModels(adres, await readMigratedModels(adres.provider), await readModels(adres.provider));
    if (sql === "") {
      process.stdout.write(`${adres.provider}: niets gewijzigd sinds de laatste migratie\n`);
      continue;
    }
    const dir = path.join(migrationsDir(adres.provider), folder);
    await mkdir(dir, { recursive: true });
    await writeFile(path.join(dir, "migration.sql"), sql);
    process.stdout.write(`${path.relative(".", dir)}/migration.sql\n`);
  }
} finally {
  await postgres.stop();
  await rm(scratch, { recursive: true, force: true });
}

const models = (await readModels("sqlite")).filter(({ path }) => path.startsWith("prisma/models/"));
await writeFile(MIGRATED_MODELS, models.map(({ content }) => content).join("\n"));
