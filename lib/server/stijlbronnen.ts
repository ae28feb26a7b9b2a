import "server-only";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = ".next/static/chunks";

let stijlbronnen: string | undefined;

/**
 * The style sheets that Next puts within a page, as a Content-Security-Policy names them: by what they say, for React gives
 * them no nonce. They are made when the site is built.
 */
export function getStijlbronnen(): string {
  return (stijlbronnen ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith(".css"))
    .map(toHash)
    .join(" "));
}

function toHash(name: string): string {
  return `'sha256-${createHash("sha256")
    .update(readFileSync(path.join(FOLDER, name)))
    .digest("base64")}'`;
}
