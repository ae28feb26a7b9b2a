import type { AndereDeur, PerReden } from "../herkenning/andere-deuren";
import type { Gebiedsbestanden } from "../gebied/build-gebieden";
import { checkVoorwaarde } from "./check-voorwaarde";
import { checkGebieden, type Rollen } from "./check-gebieden";
import type { Beslisdoel, Beslisregel } from "./catalogus";
import { GEBIEDSROLLEN, type Status } from "./codes";
import type { Veldprobleem } from "./describe-issue";
import { doubles, problem, unknownName, unknownSlug, within, type Bestand, type Bestandsprobleem } from "./problemen";
import type { Dienstverlener, Werkgebied } from "./dienstverlener";
import type { Taxonomie } from "./taxonomie";

/** Everything that makes up a catalogue; each file has the right shape by itself. */
export type Catalogusbestanden = {
  dienstverleners: readonly Bestand<Dienstverlener>[];
  taxonomie: Bestand<Taxonomie>;
  beslistabel: Bestand<{ beslistabel: readonly Beslisregel[] }>;
  andereDeuren: readonly Bestand<AndereDeur>[];
  perReden: Bestand<{ perReden: PerReden }>;
} & { [Naam in keyof Gebiedsbestanden]: Bestand<Gebiedsbestanden[Naam]> };

/** Names that records may refer to. */
type Namen = {
  slugs: ReadonlySet<string>;
  /** Dienst id → slug of its dienstverlener. */
  diensten: ReadonlyMap<string, string>;
  rollen: Rollen;
  /** Slugs of the cards that stand for a group. */
  groepskaarten: ReadonlySet<string>;
  vraagstukken: ReadonlySet<string>;
  gemeenten: ReadonlySet<string>;
  provincies: ReadonlySet<string>;
  arbeidsmarktregios: ReadonlySet<string>;
};

/** Mistakes that only show when the files are laid side by side: references, doubles, names of areas. */
export function checkCatalogus(bestanden: Catalogusbestanden): Bestandsprobleem[] {
  const namen = collectNamen(bestanden);
  const { taxonomie, beslistabel } = bestanden;
  return [
    ...bestanden.dienstverleners.flatMap((file) => within(file, checkDienstverlener(file, namen))),
    ...checkDoubleDiensten(bestanden.dienstverleners),
    ...within(taxonomie, checkTaxonomie(taxonomie.inhoud, namen)),
    ...within(beslistabel, checkBeslistabel(beslistabel.inhoud.beslistabel, namen)),
    ...checkGebieden(bestanden, namen.rollen),
    ...bestanden.andereDeuren.flatMap((file) => within(file, checkAndereDeur(file, namen))),
    ...within(bestanden.perReden, checkPerReden(bestanden, namen)),
  ];
}

function collectNamen({ dienstverleners, taxonomie, gemeenten }: Catalogusbestanden): Namen {
  const records = dienstverleners.map(({ inhoud }) => inhoud);
  return {
    slugs: new Set(records.map(({ slug }) => slug)),
    diensten: new Map(records.flatMap(({ slug, diensten }) => diensten.map(({ id }) => [id, slug]))),
    rollen: new Map(records.map(({ slug, gebiedsrol }) => [slug, gebiedsrol])),
    groepskaarten: new Set(records.flatMap(({ slug, plaatshouder }) => (plaatshouder ? [slug] : []))),
    vraagstukken: new Set(taxonomie.inhoud.themas.flatMap(({ vraagstukken }) => vraagstukken.map(({ code }) => code))),
    gemeenten: new Set(gemeenten.inhoud.map(({ naam }) => naam)),
    provincies: new Set(gemeenten.inhoud.map(({ provincie }) => provincie)),
    arbeidsmarktregios: new Set(gemeenten.inhoud.map(({ arbeidsmarktregio }) => arbeidsmarktregio)),
  };
}

function checkDienstverlener({ bestand, inhoud }: Bestand<Dienstverlener>, namen: Namen): Veldprobleem[] {
  return [
    ...checkBestandsnaam("slug", inhoud.slug, bestand),
    ...checkStatus(inhoud, []),
    ...checkGroep(inhoud, namen),
    ...checkWerkgebied(inhoud.werkgebied, namen),
    ...inhoud.diensten.flatMap((dienst, i) => [
      ...checkStatus(dienst, ["diensten", i]),
      ...dienst.vraagstukken.flatMap((code, j) => checkVraagstuk(code, ["diensten", i, "vraagstukken", j], namen)),
      ...dienst.voorwaarden.flatMap((voorwaarde, j) => checkVoorwaarde(voorwaarde, ["diensten", i, "voorwaarden", j])),
      ...dienst.verwijstDoorNaar.flatMap((naar, j) =>
        checkVerwijzing(naar, ["diensten", i, "verwijstDoorNaar", j], namen),
      ),
    ]),
  ];
}

function checkAndereDeur({ bestand, inhoud }: Bestand<AndereDeur>, { slugs }: Namen): Veldprobleem[] {
  return [
    ...checkBestandsnaam("code", inhoud.code, bestand),
    ...(slugs.has(inhoud.code)
      ? [problem(["code"], `"${inhoud.code}" is ook een dienstverlener; kies een andere code`)]
      : []),
    ...(inhoud.dienstverlener === null
      ? checkStatus(inhoud, [])
      : slugs.has(inhoud.dienstverlener)
        ? []
        : [unknownSlug(["dienstverlener"], inhoud.dienstverlener)]),
  ];
}

function checkPerReden({ andereDeuren, perReden }: Catalogusbestanden, { slugs }: Namen): Veldprobleem[] {
  const codes = new Set(andereDeuren.map(({ inhoud }) => inhoud.code));
  return Object.entries(perReden.inhoud.perReden).flatMap(([reden, deuren = []]) =>
    deuren.flatMap((code, i) =>
      codes.has(code) || slugs.has(code)
        ? []
        : [
            problem(
              ["perReden", reden, i],
              `"${code}" is geen andere deur en geen dienstverlener; controleer de spelling`,
            ),
          ],
    ),
  );
}

function checkBestandsnaam(veld: string, naam: string, bestand: string): Veldprobleem[] {
  const fileName = bestand.replace(/^.*\//, "").replace(/\.yaml$/, "");
  return naam === fileName ? [] : [problem([veld], `"${naam}" is niet de naam van het bestand; maak ze gelijk`)];
}

/** A group of groups could come back to itself: a group card stands for concrete parties only. */
function checkGroep({ groep, plaatshouder }: Dienstverlener, { groepskaarten }: Namen): Veldprobleem[] {
  if (groep === null) return [];
  if (plaatshouder)
    return [
      problem(
        ["groep"],
        "een plaatshouder is zelf een groep en hoort niet bij een andere; haal groep of plaatshouder weg",
      ),
    ];
  return groepskaarten.has(groep)
    ? []
    : [problem(["groep"], `"${groep}" is geen plaatshouder in de catalogus; controleer de spelling`)];
}

function checkStatus(
  record: { status: Status; statusJaar: number | null },
  pad: readonly PropertyKey[],
): Veldprobleem[] {
  if (record.status === "uit-bron" && record.statusJaar === null)
    return [problem([...pad, "status"], "bij uit-bron hoort een statusJaar; vul het jaar van de bron in")];
  if (record.status !== "uit-bron" && record.statusJaar !== null)
    return [problem([...pad, "statusJaar"], `hoort alleen bij uit-bron, niet bij ${record.status}; haal het weg`)];
  return [];
}

function checkWerkgebied(werkgebied: Werkgebied, namen: Namen): Veldprobleem[] {
  if (werkgebied.soort === "landelijk") return [];
  const { provincies, arbeidsmarktregios, gemeenten } = werkgebied;
  if (provincies.length + gemeenten.length === 0)
    return [problem(["werkgebied"], "een deel van het land vraagt minstens één provincie of gemeente")];
  const unknown = (veld: string, soort: string, given: readonly string[], known: ReadonlySet<string>) =>
    given.flatMap((naam, i) => (known.has(naam) ? [] : [unknownName(["werkgebied", veld, i], naam, soort)]));
  return [
    ...unknown("provincies", "provincie", provincies, namen.provincies),
    ...unknown("arbeidsmarktregios", "arbeidsmarktregio", arbeidsmarktregios, namen.arbeidsmarktregios),
    ...unknown("gemeenten", "gemeente", gemeenten, namen.gemeenten),
  ];
}

function checkDoubleDiensten(files: readonly Bestand<Dienstverlener>[]): Bestandsprobleem[] {
  const all = files.flatMap(({ bestand, inhoud }) => [
    { bestand, pad: ["slug"], naam: inhoud.slug },
    ...inhoud.diensten.map(({ id }, i) => ({ bestand, pad: ["diensten", i, "id"], naam: id })),
  ]);
  const first = new Map<string, string>();
  return all.flatMap(({ bestand, pad, naam }) => {
    const kind = `${pad[0]}:${naam}`;
    const earlier = first.get(kind);
    if (earlier !== undefined)
      return [{ bestand, ...problem(pad, `"${naam}" staat ook in ${earlier}; kies een andere naam`) }];
    first.set(kind, bestand);
    return [];
  });
}

function checkTaxonomie({ themas }: Taxonomie, namen: Namen): Veldprobleem[] {
  const codes = themas.flatMap(({ vraagstukken }, i) =>
    vraagstukken.map(({ code }, j) => ({ pad: ["themas", i, "vraagstukken", j, "code"], naam: code })),
  );
  return [
    ...doubles(themas.map(({ code }, i) => ({ pad: ["themas", i, "code"], naam: code }))),
    ...doubles(codes),
    ...themas.flatMap((thema, i) =>
      thema.vraagstukken.flatMap((vraagstuk, j) => {
        const pad = ["themas", i, "vraagstukken", j];
        const { dienst, dienstverlener } = vraagstuk.eersteContact;
        return [
          ...(vraagstuk.thema === thema.code
            ? []
            : [
                problem(
                  [...pad, "thema"],
                  `"${vraagstuk.thema}" is niet het thema waar dit onder staat (${thema.code})`,
                ),
              ]),
          ...checkDienst(dienst, [...pad, "eersteContact", "dienst"], namen),
          ...(namen.diensten.has(dienst) && namen.diensten.get(dienst) !== dienstverlener
            ? [
                problem(
                  [...pad, "eersteContact", "dienstverlener"],
                  `"${dienst}" is geen dienst van "${dienstverlener}" maar van "${namen.diensten.get(dienst)}"`,
                ),
              ]
            : []),
          ...vraagstuk.warmeVerwijzing.flatMap((naar, k) =>
            checkVerwijzing(naar, [...pad, "warmeVerwijzing", k], namen),
          ),
        ];
      }),
    ),
  ];
}

function checkBeslistabel(regels: readonly Beslisregel[], namen: Namen): Veldprobleem[] {
  return [
    ...doubles(regels.map(({ id }, i) => ({ pad: ["beslistabel", i, "id"], naam: id }))),
    ...regels.flatMap((regel, i) => [
      ...regel.wanneer.vraagstukken.flatMap((code, j) =>
        checkVraagstuk(code, ["beslistabel", i, "wanneer", "vraagstukken", j], namen),
      ),
      ...checkDoel(regel.eersteContact, ["beslistabel", i, "eersteContact"], namen),
      ...regel.warm.flatMap((doel, j) => checkDoel(doel, ["beslistabel", i, "warm", j], namen)),
    ]),
  ];
}

function checkDoel(doel: Beslisdoel, pad: readonly PropertyKey[], namen: Namen): Veldprobleem[] {
  return typeof doel === "string"
    ? checkDienst(doel, pad, namen)
    : checkVraagstuk(doel.vraagstuk, [...pad, "vraagstuk"], namen);
}

function checkVraagstuk(code: string, pad: readonly PropertyKey[], namen: Namen): Veldprobleem[] {
  return namen.vraagstukken.has(code)
    ? []
    : [problem(pad, `"${code}" is geen vraagstuk; kies een code uit taxonomie/vraagstukken.yaml`)];
}

/** A reference to a dienstverlener may also be a role in the area: "rom" stands for the ROM that serves the ondernemer. */
function checkVerwijzing(naar: string, pad: readonly PropertyKey[], namen: Namen): Veldprobleem[] {
  const isRol = (GEBIEDSROLLEN as readonly string[]).includes(naar);
  return isRol || namen.slugs.has(naar) ? [] : [unknownSlug(pad, naar)];
}

function checkDienst(id: string, pad: readonly PropertyKey[], namen: Namen): Veldprobleem[] {
  return namen.diensten.has(id) ? [] : [problem(pad, `"${id}" is geen dienst in de catalogus; controleer de spelling`)];
}
