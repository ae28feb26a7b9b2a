import "server-only";
import { taxonomieSchema } from "../../catalogus/taxonomie";
import {
  buitenBereikformuleringenSchema,
  vraagstukformuleringenSchema,
  type BuitenBereikformuleringen,
  type Vraagstukformuleringen,
} from "../../herkenning/formuleringen";
import type { Leerstof } from "../../herkenning/leerstof";
import { parseYamlFile } from "./content-file";
import { ContentReader, readFiles } from "./content-reader";

export type ReadFormuleringenResult =
  | { ok: true; leerstof: Leerstof }
  /** One line per problem: file, line, field and what to do. */
  | { ok: false; problemen: string[] };

/** Everything under `content/taxonomie`: the vraagstukken, how people say them (short and as a story), and what is not for this portal. */
export function readFormuleringen(dir: string): ReadFormuleringenResult {
  const reader = new ContentReader(dir, readFiles(dir, ["taxonomie"]));
  const taxonomie = reader.read("taxonomie/vraagstukken.yaml", parseYamlFile, taxonomieSchema);
  const vraagstukken: Vraagstukformuleringen[] = [];
  const buitenBereik: BuitenBereikformuleringen[] = [];
  const codes = new Set(taxonomie?.inhoud.themas.flatMap((thema) => thema.vraagstukken.map(({ code }) => code)));

  for (const name of reader.names) {
    const [, map, bestand] = name.split("/");
    const expected = bestand?.replace(/\.yaml$/, "");
    if (["formuleringen", "verhalen", "haast"].includes(map ?? "")) {
      const gelezen = reader.read(name, parseYamlFile, vraagstukformuleringenSchema);
      if (gelezen === null) continue;
      const { vraagstuk, formuleringen } = gelezen.inhoud;
      const report = (pad: readonly PropertyKey[], bericht: string) =>
        reader.report(name, reader.lineOf(name, pad), pad, bericht);
      if (vraagstuk !== expected) report(["vraagstuk"], `hoort ${expected} te zijn, zoals het bestand heet`);
      if (taxonomie !== null && !codes.has(vraagstuk))
        report(["vraagstuk"], `${vraagstuk} staat niet in taxonomie/vraagstukken.yaml`);
      formuleringen.forEach(({ ook }, group) =>
        ook.forEach((code, place) => {
          if (taxonomie !== null && !codes.has(code))
            report(["formuleringen", group, "ook", place], `${code} staat niet in taxonomie/vraagstukken.yaml`);
        }),
      );
      vraagstukken.push(gelezen.inhoud);
    }
    if (map === "buiten-bereik") {
      const gelezen = reader.read(name, parseYamlFile, buitenBereikformuleringenSchema);
      if (gelezen === null) continue;
      if (gelezen.inhoud.reden !== expected)
        reader.report(
          name,
          reader.lineOf(name, ["reden"]),
          ["reden"],
          `hoort ${expected} te zijn, zoals het bestand heet`,
        );
      buitenBereik.push(gelezen.inhoud);
    }
  }
  if (reader.problemen.length > 0 || taxonomie === null) return { ok: false, problemen: reader.problemen };
  return { ok: true, leerstof: { taxonomie: taxonomie.inhoud, vraagstukken, buitenBereik } };
}
