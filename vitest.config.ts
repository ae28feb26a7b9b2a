import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Far from UTC and with a quarter of an hour in it: code that forgets the time zone fails here.
process.env.TZ = "Asia/Kathmandu";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: { alias: { "server-only": path("./tests/empty-module.ts"), "@": path(".") } },
  test: {
    pool: "forks",
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: "properties", include: ["tests/properties/**/*.test.ts"], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/{integration,start}/**/*.test.ts"],
          globalSetup: ["tests/integration/postgres-server.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
