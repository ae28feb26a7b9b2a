import type { TestProject } from "vitest/node";
import { startTemporaryPostgres, type TemporaryPostgres } from "../../lib/cli/temporary-postgres";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

let postgres: TemporaryPostgres | undefined;

/** One real PostgreSQL for all integration tests; each test file makes databases of its own in it. */
export async function setup(project: TestProject): Promise<void> {
  postgres = await startTemporaryPostgres();
  project.provide("postgresUrl", postgres.url);
}

export async function teardown(): Promise<void> {
  await postgres?.stop();
}
