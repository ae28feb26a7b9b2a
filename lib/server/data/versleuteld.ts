import "server-only";
import type { Database } from "../database/open-database";
import type { Versleuteld } from "../geheim/versleutel";

/** Something that is kept encrypted, with the row that it stands in. */
export type Geheim = { inhoud: Versleuteld } & (
  { soort: "dossier"; id: string } | { soort: "bijlage"; overdrachtId: string; volgnummer: number }
);

/** What is encrypted with another key than this one, after `na` in the order of the table; dossiers first, then bijlagen. */
export async function listGeheimen(
  database: Database,
  sleutel: string,
  na: Geheim | null,
  max: number,
): Promise<Geheim[]> {
  const dossiers = na?.soort === "bijlage" ? [] : await listDossiers(database, sleutel, na, max);
  if (dossiers.length > 0) return dossiers;
  return listBijlagen(database, sleutel, na?.soort === "bijlage" ? na : null, max);
}

async function listDossiers(
  database: Database,
  sleutel: string,
  na: (Geheim & { soort: "dossier" }) | null,
  max: number,
): Promise<Geheim[]> {
  const rows = await database.dossierRecord.findMany({
    where: { id: { gt: na?.id ?? "" }, sleutel: { not: sleutel }, versleuteld: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true, sleutel: true, versleuteld: true },
    take: max,
  });
  return rows.flatMap(({ id, sleutel, versleuteld }) =>
    sleutel === null || versleuteld === null ? [] : { soort: "dossier", id, inhoud: { sleutel, inhoud: versleuteld } },
  );
}

async function listBijlagen(
  database: Database,
  sleutel: string,
  na: (Geheim & { soort: "bijlage" }) | null,
  max: number,
): Promise<Geheim[]> {
  const rows = await database.bijlageRecord.findMany({
    where: {
      sleutel: { not: sleutel },
      ...(na === null
        ? {}
        : {
            OR: [
              { overdrachtId: { gt: na.overdrachtId } },
              { overdrachtId: na.overdrachtId, volgnummer: { gt: na.volgnummer } },
            ],
          }),
    },
    orderBy: [{ overdrachtId: "asc" }, { volgnummer: "asc" }],
    take: max,
  });
  return rows.map(({ overdrachtId, volgnummer, sleutel, versleuteld }) => ({
    soort: "bijlage",
    overdrachtId,
    volgnummer,
    inhoud: { sleutel, inhoud: versleuteld },
  }));
}

/** Puts another text in the place of this one; false when it changed or was erased meanwhile. */
export async function replaceGeheim(database: Database, geheim: Geheim, nieuw: Versleuteld): Promise<boolean> {
  const { sleutel, inhoud: versleuteld } = geheim.inhoud;
  const data = { sleutel: nieuw.sleutel, versleuteld: nieuw.inhoud };
  const { count } =
    geheim.soort === "dossier"
      ? await database.dossierRecord.updateMany({ where: { id: geheim.id, sleutel, versleuteld }, data })
      : await database.bijlageRecord.updateMany({
          where: { overdrachtId: geheim.overdrachtId, volgnummer: geheim.volgnummer, sleutel, versleuteld },
          data,
        });
  return count === 1;
}

/** How much is encrypted with each key. */
export async function countPerSleutel(
  database: Database,
): Promise<Map<string, { dossiers: number; bijlagen: number }>> {
  const [dossiers, bijlagen] = await Promise.all([
    database.dossierRecord.groupBy({ by: ["sleutel"], where: { sleutel: { not: null } }, _count: true }),
    database.bijlageRecord.groupBy({ by: ["sleutel"], _count: true }),
  ]);
  const namen = [...new Set([...dossiers, ...bijlagen].map(({ sleutel }) => sleutel ?? ""))].sort();
  const countIn = (rows: readonly { sleutel: string | null; _count: number }[], naam: string) =>
    rows.find(({ sleutel }) => sleutel === naam)?._count ?? 0;
  return new Map(namen.map((naam) => [naam, { dossiers: countIn(dossiers, naam), bijlagen: countIn(bijlagen, naam) }]));
}
