import { GEBIEDSROLLEN, type Gebiedsrol, type Thema } from "../catalogus/codes";
import type { Beslisregel } from "../catalogus/catalogus";
import type { Vraagstuk } from "../catalogus/taxonomie";
import type { Feiten, Reden } from "./advies";
import { findBeslisregel, resolveDoel, veldenOf } from "./beslistabel";
import { listIngangen, type GecompileerdeCatalogus } from "./compile-catalogus";
import { findVervanger } from "./groepskaart";
import type { Ingang } from "./ingang";
import type { Voorkeur } from "./rangorde";
import { reden } from "./redenen";
import type { Situatie } from "./situatie";
import { listPartijen } from "./werkgebied";

/** What the decision table, else the editors, say about one part of the story; looked up once per advice. */
export type Wegwijzer = {
  /** Null for the story as a whole. */
  vraagstuk: Vraagstuk | null;
  /** Who is the natural first contact here, in the ondernemer's own area. */
  eerste: { ingang: Ingang; voorkeur: Voorkeur } | null;
  /** Next steps in order, each with the diensten that it can stand for. */
  stappen: readonly (readonly Ingang[])[];
  /** A decision row names the very dienst of a step; the editors name a dienstverlener. */
  isBeslisregel: boolean;
};

/** One for the story as a whole, then one for each part; with no part known, one for each theme. */
export function listWegwijzers(situatie: Situatie, catalogus: GecompileerdeCatalogus): Wegwijzer[] {
  const themas = situatie.verhaal.length === 0 ? (situatie.invoer.themas ?? []) : [];
  return [
    toWegwijzer(null, null, situatie, catalogus),
    ...situatie.verhaal.map(({ code }, deel) => toWegwijzer(code, deel, situatie, catalogus)),
    ...themas.flatMap((thema) => toThemawegwijzer(thema, situatie, catalogus) ?? []),
  ];
}

/** Someone who only knows the theme goes to whom the editors choose most often within it. */
function toThemawegwijzer(thema: Thema, situatie: Situatie, catalogus: GecompileerdeCatalogus): Wegwijzer | null {
  const counts = new Map<string, { vraagstuk: Vraagstuk; count: number }>();
  for (const vraagstuk of catalogus.vraagstukken.values()) {
    if (vraagstuk.thema !== thema) continue;
    const known = counts.get(vraagstuk.eersteContact.dienst);
    counts.set(vraagstuk.eersteContact.dienst, {
      vraagstuk: known?.vraagstuk ?? vraagstuk,
      count: (known?.count ?? 0) + 1,
    });
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  const ingang = most && resolveDoel(most.vraagstuk.eersteContact.dienst, most.vraagstuk.code, situatie, catalogus);
  if (!ingang) return null;
  const voorkeur: Voorkeur = { deel: null, soort: "redactiekeuze", reden: reden("dekt-thema", { thema }, ["themas"]) };
  return { vraagstuk: null, eerste: { ingang, voorkeur }, stappen: [], isBeslisregel: false };
}

function toWegwijzer(
  code: string | null,
  deel: number | null,
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): Wegwijzer {
  const regel = findBeslisregel(code, situatie, catalogus);
  const vraagstuk = code === null ? null : (catalogus.vraagstukken.get(code) ?? null);
  const doel = regel?.eersteContact ?? vraagstuk?.eersteContact.dienst;
  const ingang = doel === undefined ? null : resolveDoel(doel, code, situatie, catalogus);
  const isBeslisregel = regel !== null && regel.warm.length > 0;
  return {
    vraagstuk,
    eerste:
      ingang === null
        ? null
        : {
            ingang,
            voorkeur: {
              deel,
              soort: regel === null ? "redactiekeuze" : "beslisregel",
              reden: explain(regel, code),
            },
          },
    stappen: isBeslisregel
      ? regel.warm.map((stap) => toList(resolveDoel(stap, code, situatie, catalogus)))
      : (vraagstuk?.warmeVerwijzing ?? []).map((slug) => listVerwezen(slug, code ?? "", situatie, catalogus)),
    isBeslisregel,
  };
}

function explain(regel: Beslisregel | null, vraagstuk: string | null): Reden {
  const deel: Feiten = vraagstuk === null ? {} : { vraagstuk };
  return regel === null
    ? reden("redactiekeuze", { ...deel, regels: "" }, ["vraagstukken"])
    : reden("beslisregel", { ...deel, regels: regel.regels.join(", ") }, veldenOf(regel));
}

/** A referral names a dienstverlener, a group card, or a role ("rom"): the diensten that it stands for in this area. */
function listVerwezen(
  slug: string,
  vraagstuk: string,
  situatie: Situatie,
  catalogus: GecompileerdeCatalogus,
): readonly Ingang[] {
  const own = listIngangen(slug, catalogus);
  if (own.length > 0) return own.map((ingang) => findVervanger(ingang, vraagstuk, situatie, catalogus) ?? ingang);
  return isGebiedsrol(slug)
    ? [...listPartijen(slug, situatie.plaats)].flatMap((party) => listIngangen(party, catalogus))
    : [];
}

function isGebiedsrol(slug: string): slug is Gebiedsrol {
  return (GEBIEDSROLLEN as readonly string[]).includes(slug);
}

function toList(ingang: Ingang | null): Ingang[] {
  return ingang === null ? [] : [ingang];
}
