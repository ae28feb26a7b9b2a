import { z } from "zod";
import { sbiSectieSchema } from "../catalogus/codes";
import type { Gebieden, Gemeente } from "../gebied/gebied";
import {
  foldNaam,
  listGemeentenByEigenNaam,
  listGemeentenByNaam,
  listGemeentenByPostcode,
} from "../gebied/resolve-plaats";
import type { Invoer } from "../routering/invoer";
import { LANDWOORDEN } from "./landen";

/** The shape of `content/herkenning/feiten.json`: words by which a fact in a story is known. */
export const feitenwoordenSchema = z.strictObject({
  toelichting: z.string(),
  getallen: z.record(z.string(), z.number().int().positive()),
  /** Parts of words per SBI 2008 section. */
  beroepen: z.partialRecord(sbiSectieSchema, z.array(z.string().min(4))),
  /** Others than the ondernemer, whose trade or place says nothing. */
  derden: z.array(z.string().min(1)),
  /** Parts of words per country code (ISO 3166-1). */
  landen: z.record(z.string().regex(/^[A-Z]{2}$/), z.array(z.string().min(3))),
  /** Names of towns that nearly always mean something else: a country, a provincie. */
  geenPlaats: z.array(z.string().min(1)),
  /** Names of places that are also ordinary words, as such words are typed. */
  alledaags: z.array(z.string().min(1)),
});
type SbiSectie = z.infer<typeof sbiSectieSchema>;
export type Feitenwoorden = z.infer<typeof feitenwoordenSchema>;

/** Answers that a story gives by itself; the person confirms them. */
export type Feiten = Pick<
  Invoer,
  | "gemeente"
  | "postcode"
  | "provincie"
  | "medewerkers"
  | "banen"
  | "vorm"
  | "sector"
  | "omzet"
  | "oprichtingsjaar"
  | "export"
  | "doelland"
  | "clusterDeelnemers"
>;

/** Compiled once: everything folded, the longest parts of words first. */
export type Feitenkennis = {
  gebieden: Gebieden;
  getal: string;
  getallen: ReadonlyMap<string, number>;
  beroepen: readonly (readonly [deel: string, sectie: SbiSectie])[];
  derden: RegExp;
  provincies: ReadonlyMap<string, string>;
  geenPlaats: ReadonlySet<string>;
  alledaags: ReadonlySet<string>;
};

export function compileFeitenkennis(woorden: Feitenwoorden, gebieden: Gebieden): Feitenkennis {
  const byLength = <T>(list: (readonly [string, T])[]) => list.sort((a, b) => b[0].length - a[0].length);
  const getallen = listGetallen(woorden.getallen);
  return {
    gebieden,
    getal: `(\\d{1,6}|${[...getallen.keys()].sort((a, b) => b.length - a.length).join("|")})`,
    getallen,
    beroepen: byLength(
      Object.entries(woorden.beroepen).flatMap(([sectie, delen = []]) =>
        delen.map((deel) => [foldNaam(deel), sectie as SbiSectie] as const),
      ),
    ),
    derden: new RegExp(`\\b(?:${woorden.derden.map(foldNaam).join("|")})`, "u"),
    geenPlaats: new Set(woorden.geenPlaats.map(foldNaam)),
    alledaags: new Set(woorden.alledaags),
    provincies: new Map([
      ...gebieden.gemeenten.map(({ provincie }) => [foldNaam(provincie), provincie] as const),
      ["friesland", "Fryslân"],
      ["brabant", "Noord-Brabant"],
    ]),
  };
}

/** The number words with their Dutch compounds: "vijfendertig" is 5 and 30. */
function listGetallen(woorden: Feitenwoorden["getallen"]): Map<string, number> {
  const getallen = new Map(Object.entries(woorden).map(([woord, getal]) => [foldNaam(woord), getal]));
  const eenheden = [...getallen].filter(([, getal]) => getal < 10);
  const tientallen = [...getallen].filter(([, getal]) => getal >= 20 && getal < 100 && getal % 10 === 0);
  for (const [een, klein] of eenheden)
    for (const [tien, groot] of tientallen) getallen.set(foldNaam(`${een}en${tien}`), klein + groot);
  return getallen;
}

/**
 * What a story tells about the firm beside the need. Careful rather than complete: what may mean two things is left out,
 * for each fact found is a question less, and a wrong one is a wrong advice.
 * @param isInternationaal whether the need lies abroad, which makes a country the country that it is about
 */
export function listFeiten(tekst: string, kennis: Feitenkennis, isInternationaal: boolean): Feiten {
  const plat = ` ${foldNaam(tekst)} `;
  const feiten: Feiten = {
    ...findPlaats(tekst, plat, kennis),
    ...findMensen(plat, kennis),
    sector: findSector(plat, kennis),
    vorm: findVorm(plat),
    omzet: findOmzet(tekst),
    oprichtingsjaar: findOprichtingsjaar(plat),
    // A country or a group of firms means something else when the need is not abroad: "Poolse mensen", "drie winkels".
    ...(isInternationaal && {
      doelland: findDoelland(plat),
      export: findExport(plat, kennis),
      clusterDeelnemers: findDeelnemers(plat, kennis),
    }),
  };
  return Object.fromEntries(Object.entries(feiten).filter(([, waarde]) => waarde !== undefined));
}

/** Words after which a name is a place. */
const VOORZETSEL = "(?:in|uit|te|bij|vanuit|rond|near|from)";

function findPlaats(tekst: string, plat: string, kennis: Feitenkennis): Feiten {
  const { gebieden, provincies } = kennis;
  const postcode = /\b([1-9]\d{3}) ?[A-Z]{2}\b/u.exec(tekst)?.[1] ?? /\bpostcode ([1-9]\d{3})\b/u.exec(plat)?.[1];
  if (postcode !== undefined && listGemeentenByPostcode(postcode, gebieden).length > 0) return { postcode };
  const [gemeente, second] = [...new Set(listGenoemdeGemeenten(tekst, kennis))];
  if (gemeente !== undefined && second === undefined) return { gemeente: gemeente.naam };
  for (const [gevouwen, provincie] of provincies)
    if (gemeente === undefined && new RegExp(` (?:provincie|in|uit) ${gevouwen} `, "u").test(plat))
      return { provincie };
  return {};
}

/** Shorter names of villages are too often ordinary words to go without a capital: "Well", "Ee". */
const MINSTENS_ZONDER_HOOFDLETTER = 5;

/** Gemeenten named after a word of place. A name that is also an ordinary word needs its capital: "uit Best", not "in best". */
function listGenoemdeGemeenten(tekst: string, { gebieden, geenPlaats, alledaags }: Feitenkennis): Gemeente[] {
  const named = new RegExp(`(?<![\\p{L}])${VOORZETSEL}\\s+(?=((?:[^\\s,;.!?()]+\\s+){0,4}[^\\s,;.!?()]+))`, "giu");
  return [...tekst.matchAll(named)].flatMap(([, found = ""]) => {
    const words = found.split(/\s+/u);
    // The longest stretch that is a name: "Den Bosch", not "Den".
    for (let count = words.length; count > 0; count--) {
      const stretch = words.slice(0, count).join(" ");
      if (alledaags.has(stretch) || geenPlaats.has(foldNaam(stretch))) continue;
      const isPlain = !/\p{Lu}/u.test(stretch) && stretch.length < MINSTENS_ZONDER_HOOFDLETTER;
      const gemeenten = isPlain ? listGemeentenByEigenNaam(stretch, gebieden) : listGemeentenByNaam(stretch, gebieden);
      if (gemeenten.length > 0) return gemeenten;
    }
    return [];
  });
}

function findMensen(plat: string, kennis: Feitenkennis): Pick<Feiten, "medewerkers" | "banen"> {
  const { getal } = kennis;
  const mensen = "(?:man|mensen|medewerkers|werknemers|personeelsleden|fte|vaste krachten|people|employees|staff)";
  const ander = new RegExp(` van ${getal} (?:${mensen} )?(?:naar|zijn er nog) ${getal} (?:${mensen} )?`, "u").exec(
    plat,
  );
  if (ander !== null && new RegExp(mensen, "u").test(ander[0])) {
    const [van, naar] = [toGetal(ander[1], kennis), toGetal(ander[2], kennis)];
    return { medewerkers: naar, banen: naar > van ? "gegroeid" : "gekrompen" };
  }
  const nog = new RegExp(` van (?:de |onze )?${getal} ${mensen} (?:zijn er|hebben we er|zijn) nog ${getal} `, "u").exec(
    plat,
  );
  if (nog !== null) return { medewerkers: toGetal(nog[2], kennis), banen: "gekrompen" };
  const aantal =
    new RegExp(
      ` (?:wij zijn met|we zijn met|met zn|met z n|team van|ploeg van|bedrijf van|firm of|team of) ${getal}(?:en)? `,
      "u",
    ).exec(plat) ??
    new RegExp(
      ` (?<!van de |zoek |zoeken |om )${getal} (?:vaste |eigen )?${mensen} (?!op de mail|komen|per dag|klanten|ontslaan|weg)`,
      "u",
    ).exec(plat);
  if (aantal !== null) return { medewerkers: toGetal(aantal[1], kennis) };
  if (findVorm(plat) === "zzp") return { medewerkers: 1 };
  return {};
}

function toGetal(woord: string | undefined, { getallen }: Feitenkennis): number {
  return getallen.get(woord ?? "") ?? Number(woord);
}

/** From this many words on a text is a story, which begins with who tells it. */
const MINSTENS_VERHAAL = 12;

/** The trade at the start of a story, or of "mijn", "ik ben", "wij zijn": another one is likely to be of someone else. */
function findSector(plat: string, { beroepen, derden }: Feitenkennis): SbiSectie | undefined {
  const eigen =
    / (?:mijn|onze|ons|ik ben|wij zijn|we zijn|ik heb|wij hebben|we hebben|my|our|i am|we are|i run|we run|i own|we own) /u;
  const isVerhaal = plat.trim().split(" ").length >= MINSTENS_VERHAAL;
  const woorden = plat.trim().split(" ");
  for (let place = 0; place < woorden.length; place++) {
    const isStart = isVerhaal && place < 3;
    const before = ` ${woorden.slice(Math.max(0, place - 3), place).join(" ")} `;
    if (!isStart && !eigen.test(before)) continue;
    if (derden.test(before)) continue;
    const here = woorden.slice(place, place + 3).join(" ");
    const found = beroepen.find(([deel]) =>
      deel.includes(" ") ? here.startsWith(deel) : (woorden[place] ?? "").includes(deel),
    );
    if (found !== undefined && !derden.test(woorden[place] ?? "")) return found[1];
  }
  return undefined;
}

/** Who works alone is a zzp'er: an independent without staff. */
const ALLEEN =
  / (?:doe alles alleen|doe alles zelf en alleen|werk alleen|in mijn eentje|zonder personeel|i work alone|sole trader|self employed|ik ben zzp er|ik ben zzper|als zzp er|als zzper|zzp) /u;
/** Sayings in which "zzp" is someone else, or somewhere else. */
const ANDERE_ZZP = / (?:zzp er inhuren|zzper inhuren|zzp ers|zzpers|inhuur van zzp|geen zzp|van zzp) /u;

function findVorm(plat: string): Feiten["vorm"] {
  if (
    / (?:collectief|cooperatie|groep) (?:van )?(?:\S+ )?(?:zzp|freelance|zelfstandigen|ontwerpers|makers)/u.test(plat)
  )
    return "zzp-collectief";
  if (
    / (?:voor mezelf (?:wil |ga )?(?:beginnen|starten)|(?:nog )?geen (?:eigen )?(?:bedrijf|onderneming) |start(?:en)? my own business)/u.test(
      plat,
    )
  )
    return "geen-ondernemer";
  if (/ (?:ik ben|als|ben) (?:een )?(?:\S+ )?freelance/u.test(plat)) return "zzp";
  return ALLEEN.test(plat) && !ANDERE_ZZP.test(plat) ? "zzp" : undefined;
}

function findOmzet(tekst: string): Feiten["omzet"] {
  const found =
    /(\d+(?:[.,]\d+)?)\s*(?:miljoen|mln|million|m)\s*(?:euro\s*)?(?:aan\s*)?(?:omzet|turnover|revenue)/iu.exec(tekst) ??
    /(?:omzet|turnover|revenue)\s*(?:is|van|of|rond de|about)?\s*€?\s*(\d+(?:[.,]\d+)?)\s*(?:miljoen|mln|million)/iu.exec(
      tekst,
    );
  if (found === null) return undefined;
  const miljoen = Number((found[1] ?? "").replace(",", "."));
  return miljoen <= 2 ? "tot-2m" : miljoen <= 10 ? "2m-10m" : miljoen <= 50 ? "10m-50m" : "boven-50m";
}

function findOprichtingsjaar(plat: string): number | undefined {
  const year = / (?:sinds|opgericht in|begonnen in|gestart in|since|founded in|started in) ((?:19|20)\d\d) /u.exec(
    plat,
  )?.[1];
  return year === undefined ? undefined : Number(year);
}

function findDoelland(plat: string): string | undefined {
  const codes = new Set<string>();
  for (const [begin, code] of LANDWOORDEN) if (plat.includes(` ${begin}`)) codes.add(code);
  const [only, second] = codes;
  return second === undefined ? only : undefined;
}

/** How far a firm is with export, where its words show it. */
function findExport(plat: string, { getal }: Feitenkennis): Feiten["export"] {
  const has = (patroon: string) => new RegExp(` (?:${patroon})`, "u").test(plat);
  if (
    has(
      "nog nooit (?:geexporteerd|over de grens)|nooit geexporteerd|never exported|(?:nog )?geen (?:enkele )?(?:buitenlandse (?:klant|afnemer)|(?:klant|klanten|afnemer|afnemers) (?:in het buitenland|over de grens))|no customers abroad|eerste keer (?:export|over de grens)",
    )
  )
    return "orienterend";
  if (has(`(?:in|aan|naar|to|across) (?:al |ruim )?${getal} (?:\\S+ )?(?:landen|countries) `)) return "ervaren";
  if (has("exporteren al |al jaren (?:export|in )|exporteren sinds |we export to |vestiging in ")) return "ervaren";
  if (
    has(
      "eerste (?:buitenlandse klant|klant in|order uit|bestelling uit)|net begonnen met export|first foreign customer",
    )
  )
    return "starter";
  return undefined;
}

function findDeelnemers(plat: string, kennis: Feitenkennis): number | undefined {
  const bedrijven =
    "(?:\\S+ )?(?:\\S*bedrijven|(?!medewerkers|werknemers|klanten)\\S{3,}ers|partijen|firma s|collega s|companies|firms|businesses)";
  if (!/ (?:samen|gezamenlijk|met elkaar|together|jointly|consortium) /u.test(plat)) return undefined;
  const found = new RegExp(` ${kennis.getal} ${bedrijven} `, "u").exec(plat);
  return found === null ? undefined : toGetal(found[1], kennis);
}
