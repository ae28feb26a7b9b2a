import "server-only";
import { now } from "./clock";

/**
 * Writes one line to stderr. Never pass what an ondernemer typed: a log holds no free text and no personal data.
 */
export function log(level: "info" | "warn" | "error", message: string): void {
  process.stderr.write(`${now().toISOString()} ${level} ${message.replace(/\s+/g, " ")}\n`);
}
