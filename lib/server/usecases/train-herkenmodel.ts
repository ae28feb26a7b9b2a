import "server-only";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { encodeHerkenmodel } from "../../herkenning/herkenmodel-bestand";
import { leerHerkenmodel } from "../../herkenning/leer-herkenmodel";
import { listKoppen, listLeervoorbeelden } from "../../herkenning/leerstof";
import { readFormuleringen } from "../content/read-formuleringen";
import { getHerkenmodelPad } from "../herkenmodel-cache";

export type TrainResult =
  | { status: "geleerd"; zinnen: number; kenmerken: number; bytes: number }
  /** One line per problem: file, line, field and what to do. The model is as it was. */
  | { status: "ongeldig"; problemen: string[] };

/** Trains recognition on the sentences under `contentDir` and puts the new model in the place of the old one at once. */
export function trainHerkenmodel(contentDir: string): TrainResult {
  const content = readFormuleringen(contentDir);
  if (!content.ok) return { status: "ongeldig", problemen: content.problemen };
  const voorbeelden = listLeervoorbeelden(content.leerstof);
  const model = leerHerkenmodel(voorbeelden, listKoppen(content.leerstof));
  const bytes = gzipSync(encodeHerkenmodel(model));

  const pad = getHerkenmodelPad();
  mkdirSync(path.dirname(pad), { recursive: true });
  // A reader sees the old file or the new one, never half of it.
  writeFileSync(`${pad}.${process.pid}`, bytes);
  renameSync(`${pad}.${process.pid}`, pad);
  return { status: "geleerd", zinnen: voorbeelden.length, kenmerken: model.rijen.size, bytes: bytes.length };
}
