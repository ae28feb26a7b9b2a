import { readFileSync, writeFileSync } from "node:fs";
import { makeRegeltabel, replaceRegeltabel } from "./regeltabel-maken";

/** `npm run regeltabel`: writes the table rule → place in the code → test into ARCHITECTURE.md. A test checks that it is current. */
const FILE = "ARCHITECTURE.md";
writeFileSync(FILE, replaceRegeltabel(readFileSync(FILE, "utf8"), makeRegeltabel()));
