import "server-only";
import { createHash } from "node:crypto";
import { beslisregelSchema, type Catalogus, type Catalogusversie } from "../../catalogus/catalogus";
import { dienstverlenerSchema, type Bron, type Dienst, type Dienstverlener } from "../../catalogus/dienstverlener";
import { taxonomieSchema, type Taxonomie } from "../../catalogus/taxonomie";
import { gemeenteSchema, vroegereGemeenteSchema, type Gebieden } from "../../gebied/gebied";
import { andereDeurSchema, perRedenSchema } from "../../herkenning/andere-deuren";
import type { Database } from "../database/open-database";

/** The catalogue as rows and back. What was saved comes back deeply equal, the order of every list included. */

/** Replaces the whole catalogue in one transaction: readers see the old one or the new one, never a mixture. */
export async function saveCatalogus(database: Database, catalogus: Catalogus, geladenOp: Date): Promise<void> {
  const { dienstverleners, taxonomie, beslistabel, gebieden, andereDeuren, versie } = catalogus;
  const diensten = dienstverleners.flatMap((dienstverlener) => dienstverlener.diensten);
  const bronnen = new Map<string, Bron>();
  for (const bron of [...dienstverleners, ...diensten].flatMap((record) => record.bronnen))
    bronnen.set(bronId(bron), bron);

  await database.$transaction(
    [
      database.catalogusversieRecord.deleteMany(),
      database.gemeenteRecord.deleteMany(),
      database.vroegereGemeenteRecord.deleteMany(),
      database.dienstverlenerRecord.deleteMany(),
      database.bronRecord.deleteMany(),
      database.vraagstukRecord.deleteMany(),
      database.themaRecord.deleteMany(),
      database.beslisregelRecord.deleteMany(),
      database.andereDeurRecord.deleteMany(),
      database.deurenPerRedenRecord.deleteMany(),

      database.themaRecord.createMany({
        data: taxonomie.themas.map(({ vraagstukken: _, ...thema }, volgorde) => ({ ...thema, volgorde })),
      }),
      database.vraagstukRecord.createMany({ data: taxonomie.themas.flatMap(vraagstukRows) }),
      database.bronRecord.createMany({ data: [...bronnen].map(([id, bron]) => ({ id, ...bron })) }),
      database.dienstverlenerRecord.createMany({ data: dienstverleners.map(dienstverlenerRow) }),
      database.aliasRecord.createMany({
        data: dienstverleners.flatMap(({ slug, aliassen }) =>
          aliassen.map((naam, volgorde) => ({ dienstverlenerSlug: slug, volgorde, naam })),
        ),
      }),
      database.contactkanaalRecord.createMany({
        data: dienstverleners.flatMap(({ slug, contactkanalen }) =>
          contactkanalen.map((kanaal, volgorde) => ({ dienstverlenerSlug: slug, volgorde, ...kanaal })),
        ),
      }),
      database.werkgebiedRecord.createMany({ data: dienstverleners.flatMap(werkgebiedRows) }),
      database.dienstverlenerBronRecord.createMany({
        data: dienstverleners.flatMap(({ slug, bronnen }) =>
          bronnen.map((bron, volgorde) => ({ dienstverlenerSlug: slug, volgorde, bronId: bronId(bron) })),
        ),
      }),
      database.dienstRecord.createMany({
        data: dienstverleners.flatMap(({ slug, diensten }) =>
          diensten.map((dienst, volgorde) => dienstRow(dienst, slug, volgorde)),
        ),
      }),
      database.dienstThemaRecord.createMany({
        data: diensten.flatMap(({ id, themas }) =>
          themas.map((themaCode, volgorde) => ({ dienstId: id, volgorde, themaCode })),
        ),
      }),
      database.dienstVraagstukRecord.createMany({
        data: diensten.flatMap(({ id, vraagstukken }) =>
          vraagstukken.map((vraagstukCode, volgorde) => ({ dienstId: id, volgorde, vraagstukCode })),
        ),
      }),
      database.voorwaardeRecord.createMany({
        data: diensten.flatMap(({ id, voorwaarden }) =>
          voorwaarden.map(({ soort, tekst, ...waarde }, volgorde) => ({
            dienstId: id,
            volgorde,
            soort,
            waarde,
            tekst,
          })),
        ),
      }),
      database.verwijsrelatieRecord.createMany({
        data: diensten.flatMap(({ id, verwijstDoorNaar }) =>
          verwijstDoorNaar.map((naar, volgorde) => ({ dienstId: id, volgorde, naar })),
        ),
      }),
      database.dienstBronRecord.createMany({
        data: diensten.flatMap(({ id, bronnen }) =>
          bronnen.map((bron, volgorde) => ({ dienstId: id, volgorde, bronId: bronId(bron) })),
        ),
      }),
      database.beslisregelRecord.createMany({ data: beslistabel.map((regel, volgorde) => ({ ...regel, volgorde })) }),
      database.andereDeurRecord.createMany({
        data: andereDeuren.deuren.map((deur, volgorde) => ({ code: deur.code, volgorde, inhoud: deur })),
      }),
      database.deurenPerRedenRecord.createMany({
        data: Object.entries(andereDeuren.perReden).map(([reden, deuren]) => ({ reden, deuren })),
      }),
      database.gemeenteRecord.createMany({
        data: gebieden.gemeenten.map(({ rollen: _, ...gemeente }, volgorde) => ({ ...gemeente, volgorde })),
      }),
      database.gemeenterolRecord.createMany({
        data: gebieden.gemeenten.flatMap(({ code, rollen }) =>
          Object.entries(rollen).map(([rol, dienstverlenerSlug]) => ({ gemeenteCode: code, rol, dienstverlenerSlug })),
        ),
      }),
      database.postcodeRecord.createMany({
        data: [...gebieden.postcodes].flatMap(([pc4, codes]) =>
          codes.map((gemeenteCode, volgorde) => ({ pc4, volgorde, gemeenteCode })),
        ),
      }),
      database.plaatsRecord.createMany({
        data: [...gebieden.plaatsen].flatMap(([naam, codes]) =>
          codes.map((gemeenteCode, volgorde) => ({ naam, volgorde, gemeenteCode })),
        ),
      }),
      database.vroegereGemeenteRecord.createMany({
        data: gebieden.vroegereGemeenten.map((gemeente, volgorde) => ({ ...gemeente, volgorde })),
      }),
      database.catalogusversieRecord.create({
        data: {
          ...versie,
          geladenOp,
          aantalDienstverleners: dienstverleners.length,
          aantalDiensten: diensten.length,
          aantalVraagstukken: taxonomie.themas.flatMap((thema) => thema.vraagstukken).length,
          aantalGemeenten: gebieden.gemeenten.length,
          taxonomieBron: taxonomie.bron,
          gebiedenJaar: gebieden.jaar,
        },
      }),
    ],
    { isolationLevel: "Serializable" },
  );
}

/** The version of the catalogue in the database, or null when none was loaded yet. */
export async function findCatalogusversie(database: Database): Promise<Catalogusversie | null> {
  return database.catalogusversieRecord.findFirst({ select: { hash: true, datum: true } });
}

/** The whole catalogue, read in one transaction and validated; null when none was loaded yet. */
export async function readCatalogus(database: Database): Promise<Catalogus | null> {
  // Table by table and joined here: nested reads would run side by side on the one connection of the transaction,
  // which the driver of PostgreSQL will refuse in its next version.
  const orderBy = { volgorde: "asc" } as const;
  const [
    versie,
    themas,
    vraagstukken,
    beslisregels,
    deuren,
    perReden,
    gemeenten,
    rollen,
    vroeger,
    postcodes,
    plaatsen,
    bronnen,
    ...tables
  ] = await database.$transaction(
    [
      database.catalogusversieRecord.findFirst(),
      database.themaRecord.findMany({ orderBy, omit: { volgorde: true } }),
      database.vraagstukRecord.findMany({ orderBy, omit: { volgorde: true } }),
      database.beslisregelRecord.findMany({ orderBy, omit: { volgorde: true } }),
      database.andereDeurRecord.findMany({ orderBy }),
      database.deurenPerRedenRecord.findMany(),
      database.gemeenteRecord.findMany({ orderBy, omit: { volgorde: true } }),
      database.gemeenterolRecord.findMany(),
      database.vroegereGemeenteRecord.findMany({ orderBy, omit: { volgorde: true } }),
      database.postcodeRecord.findMany({ orderBy: [{ pc4: "asc" }, { volgorde: "asc" }] }),
      database.plaatsRecord.findMany({ orderBy: [{ naam: "asc" }, { volgorde: "asc" }] }),
      database.bronRecord.findMany(),
      database.dienstverlenerRecord.findMany({ orderBy, omit: { volgorde: true } }),
      database.aliasRecord.findMany({ orderBy }),
      database.contactkanaalRecord.findMany({ orderBy, omit: { volgorde: true } }),
      database.werkgebiedRecord.findMany({ orderBy }),
      database.dienstverlenerBronRecord.findMany({ orderBy }),
      database.dienstRecord.findMany({ orderBy, omit: { volgorde: true } }),
      database.dienstThemaRecord.findMany({ orderBy }),
      database.dienstVraagstukRecord.findMany({ orderBy }),
      database.voorwaardeRecord.findMany({ orderBy }),
      database.verwijsrelatieRecord.findMany({ orderBy }),
      database.dienstBronRecord.findMany({ orderBy }),
    ],
    { isolationLevel: "Serializable" },
  );
  if (!versie) return null;
  const [dienstverleners, aliassen, kanalen, gebieden, dienstverlenerBronnen, diensten, ...dienstTables] = tables;
  const [dienstThemas, dienstVraagstukken, voorwaarden, verwijsrelaties, dienstBronnen] = dienstTables;

  const bronById = new Map(bronnen.map(({ id, ...bron }) => [id, bron]));
  const bySlug = (row: { dienstverlenerSlug: string }) => row.dienstverlenerSlug;
  const byDienst = (row: { dienstId: string }) => row.dienstId;
  const of = {
    vraagstukken: grouped(vraagstukken, ({ themaCode }) => themaCode),
    rollen: grouped(rollen, ({ gemeenteCode }) => gemeenteCode),
    aliassen: grouped(aliassen, bySlug),
    kanalen: grouped(kanalen, bySlug),
    gebieden: grouped(gebieden, bySlug),
    dienstverlenerBronnen: grouped(dienstverlenerBronnen, bySlug),
    diensten: grouped(diensten, bySlug),
    themas: grouped(dienstThemas, byDienst),
    dienstVraagstukken: grouped(dienstVraagstukken, byDienst),
    voorwaarden: grouped(voorwaarden, byDienst),
    verwijsrelaties: grouped(verwijsrelaties, byDienst),
    dienstBronnen: grouped(dienstBronnen, byDienst),
  };

  return {
    versie: { hash: versie.hash, datum: versie.datum },
    dienstverleners: dienstverleners.map((dienstverlener) =>
      dienstverlenerSchema.parse({
        ...dienstverlener,
        aliassen: of.aliassen(dienstverlener.slug).map(({ naam }) => naam),
        contactkanalen: of.kanalen(dienstverlener.slug).map(({ dienstverlenerSlug: _, ...kanaal }) => kanaal),
        werkgebied: toWerkgebied(of.gebieden(dienstverlener.slug)),
        bronnen: of.dienstverlenerBronnen(dienstverlener.slug).map(({ bronId }) => bronById.get(bronId)),
        diensten: of.diensten(dienstverlener.slug).map(({ dienstverlenerSlug: _, ...dienst }) => ({
          ...dienst,
          themas: of.themas(dienst.id).map(({ themaCode }) => themaCode),
          vraagstukken: of.dienstVraagstukken(dienst.id).map(({ vraagstukCode }) => vraagstukCode),
          voorwaarden: of.voorwaarden(dienst.id).map(({ soort, waarde, tekst }) => ({
            soort,
            ...(waarde as object),
            ...(tekst === null ? {} : { tekst }),
          })),
          verwijstDoorNaar: of.verwijsrelaties(dienst.id).map(({ naar }) => naar),
          bronnen: of.dienstBronnen(dienst.id).map(({ bronId }) => bronById.get(bronId)),
        })),
      }),
    ),
    taxonomie: taxonomieSchema.parse({
      bron: versie.taxonomieBron,
      themas: themas.map((thema) => ({
        ...thema,
        vraagstukken: of
          .vraagstukken(thema.code)
          .map(({ themaCode, eersteContactDienst, eersteContactDienstverlener, ...vraagstuk }) => ({
            ...vraagstuk,
            thema: themaCode,
            eersteContact: { dienst: eersteContactDienst, dienstverlener: eersteContactDienstverlener },
          })),
      })),
    }),
    beslistabel: beslisregels.map((regel) => beslisregelSchema.parse(regel)),
    andereDeuren: {
      deuren: deuren.map(({ inhoud }) => andereDeurSchema.parse(inhoud)),
      perReden: perRedenSchema.parse({
        perReden: Object.fromEntries(perReden.map(({ reden, deuren: codes }) => [reden, codes])),
      }).perReden,
    },
    gebieden: {
      jaar: versie.gebiedenJaar,
      gemeenten: gemeenten.map((gemeente) =>
        gemeenteSchema.parse({
          ...gemeente,
          rollen: Object.fromEntries(
            of.rollen(gemeente.code).map(({ rol, dienstverlenerSlug }) => [rol, dienstverlenerSlug]),
          ),
        }),
      ),
      vroegereGemeenten: vroeger.map((gemeente) => vroegereGemeenteSchema.parse(gemeente)),
      postcodes: toGemeentecodes(postcodes, ({ pc4 }) => pc4),
      plaatsen: toGemeentecodes(plaatsen, ({ naam }) => naam),
    },
  };
}

/** The rows per key, in the order in which they came. */
function grouped<Row>(rows: Row[], keyOf: (row: Row) => string): (key: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return (key) => groups.get(key) ?? [];
}

function bronId(bron: Bron): string {
  const facts = JSON.stringify([bron.document, bron.plek, bron.url, bron.jaar]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}

function dienstverlenerRow(dienstverlener: Dienstverlener, volgorde: number) {
  const { aliassen: _a, contactkanalen: _c, werkgebied: _w, bronnen: _b, diensten: _d, ...row } = dienstverlener;
  return { ...row, volgorde };
}

function dienstRow(dienst: Dienst, dienstverlenerSlug: string, volgorde: number) {
  const { themas: _t, vraagstukken: _v, voorwaarden: _c, verwijstDoorNaar: _n, bronnen: _b, ...row } = dienst;
  return { ...row, dienstverlenerSlug, volgorde };
}

function vraagstukRows({ vraagstukken }: Taxonomie["themas"][number]) {
  return vraagstukken.map(({ thema, eersteContact, ...row }, volgorde) => ({
    ...row,
    volgorde,
    themaCode: thema,
    eersteContactDienst: eersteContact.dienst,
    eersteContactDienstverlener: eersteContact.dienstverlener,
  }));
}

function werkgebiedRows({ slug, werkgebied }: Dienstverlener) {
  const pieces: { soort: string; naam: string | null }[] =
    werkgebied.soort === "landelijk"
      ? [{ soort: "landelijk", naam: null }]
      : [
          ...werkgebied.provincies.map((naam) => ({ soort: "provincie", naam })),
          ...werkgebied.arbeidsmarktregios.map((naam) => ({ soort: "arbeidsmarktregio", naam })),
          ...werkgebied.gemeenten.map((naam) => ({ soort: "gemeente", naam })),
        ];
  return pieces.map((piece, volgorde) => ({ dienstverlenerSlug: slug, volgorde, ...piece }));
}

function toWerkgebied(rows: { soort: string; naam: string | null }[]) {
  if (rows.some(({ soort }) => soort === "landelijk")) return { soort: "landelijk" };
  const names = (soort: string) => rows.filter((row) => row.soort === soort).map(({ naam }) => naam);
  return {
    soort: "deel",
    provincies: names("provincie"),
    arbeidsmarktregios: names("arbeidsmarktregio"),
    gemeenten: names("gemeente"),
  };
}

/** The gemeenten per postcode or place, in the order in which they came. */
function toGemeentecodes<Row extends { gemeenteCode: string }>(
  rows: Row[],
  keyOf: (row: Row) => string,
): Gebieden["postcodes"] {
  const areas = new Map<string, [string, ...string[]]>();
  for (const row of rows) {
    const codes = areas.get(keyOf(row));
    if (codes) codes.push(row.gemeenteCode);
    else areas.set(keyOf(row), [row.gemeenteCode]);
  }
  return areas;
}
