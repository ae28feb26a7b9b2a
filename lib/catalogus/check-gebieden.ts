import {
  splitGemeentecodes,
  type Gebiedsbestanden,
  type Gemeenterij,
  type Plaatsrij,
  type Postcoderij,
  type Routerij,
  type VroegereGemeenterij,
} from "../gebied/build-gebieden";
import { GEBIEDSROLLEN, type Gebiedsrol } from "./codes";
import type { Veldprobleem } from "./describe-issue";
import { doubles, problem, unknownName, unknownSlug, within, type Bestand, type Bestandsprobleem } from "./problemen";

/** Slug of each dienstverlener → the role that it plays in an area. */
export type Rollen = ReadonlyMap<string, Gebiedsrol | null>;

/** Mistakes between the files of `content/gebieden`, and between those and the dienstverleners. */
export function checkGebieden(
  bestanden: { [Naam in keyof Gebiedsbestanden]: Bestand<Gebiedsbestanden[Naam]> },
  rollen: Rollen,
): Bestandsprobleem[] {
  const { gemeenten, vroegereGemeenten, route, postcodes, plaatsen, aliassen } = bestanden;
  const namen = new Set(gemeenten.inhoud.map(({ naam }) => naam));
  const codes = new Set(gemeenten.inhoud.map(({ gemeentecode }) => gemeentecode));
  return [
    ...within(gemeenten, checkGemeenten(gemeenten.inhoud, vroegereGemeenten.inhoud, route.inhoud)),
    ...within(vroegereGemeenten, checkVroegereGemeenten(vroegereGemeenten.inhoud, codes)),
    ...within(route, checkRoute(route.inhoud, namen, rollen)),
    ...within(postcodes, [
      ...doubles(postcodes.inhoud.map(({ pc4 }, i) => ({ pad: [i, "pc4"], naam: pc4 }))),
      ...checkGemeentecodes(postcodes.inhoud, codes),
    ]),
    ...within(plaatsen, [
      ...doubles(plaatsen.inhoud.map(({ plaats }, i) => ({ pad: [i, "plaats"], naam: plaats }))),
      ...checkGemeentecodes(plaatsen.inhoud, codes),
    ]),
    ...within(
      aliassen,
      Object.keys(aliassen.inhoud.aliassen)
        .filter((naam) => !namen.has(naam))
        .map((naam) => unknownName(["aliassen", naam], naam, "gemeente")),
    ),
  ];
}

function checkGemeenten(
  gemeenten: readonly Gemeenterij[],
  vroeger: readonly VroegereGemeenterij[],
  route: readonly Routerij[],
): Veldprobleem[] {
  const routed = new Set(route.map(({ gemeente }) => gemeente));
  const gone = new Set(vroeger.map(({ gemeentecode }) => gemeentecode));
  const others = (code: string) =>
    new Set(gemeenten.flatMap(({ gemeentecode }) => (gemeentecode === code ? [] : [gemeentecode])));
  return [
    ...doubles(gemeenten.map(({ gemeentecode }, i) => ({ pad: [i, "gemeentecode"], naam: gemeentecode }))),
    ...doubles(gemeenten.map(({ naam }, i) => ({ pad: [i, "naam"], naam }))),
    ...gemeenten.flatMap(({ gemeentecode, naam, geldigTot, opvolger, geldigVan }, i) => [
      ...(routed.has(naam)
        ? []
        : [problem([i, "naam"], `"${naam}" heeft geen regel in gemeenten-route.csv; voeg die toe`)]),
      ...(gone.has(gemeentecode)
        ? [problem([i, "gemeentecode"], `"${gemeentecode}" staat ook in vroegere-gemeenten.csv; haal er een weg`)]
        : []),
      ...((geldigTot === null) === (opvolger === null)
        ? []
        : [problem([i, "geldigTot"], "geldigTot en opvolger horen bij elkaar; vul ze allebei in of geen van beide")]),
      ...(opvolger === null || others(gemeentecode).has(opvolger)
        ? []
        : [
            problem(
              [i, "opvolger"],
              `"${opvolger}" is geen andere gemeente in gebieden/gemeenten.csv; controleer de code`,
            ),
          ]),
      ...checkTijdvak(geldigVan, geldigTot, i),
    ]),
    ...checkOpvolging(gemeenten),
  ];
}

function checkVroegereGemeenten(vroeger: readonly VroegereGemeenterij[], codes: ReadonlySet<string>): Veldprobleem[] {
  const gone = new Set(vroeger.map(({ gemeentecode }) => gemeentecode));
  return [
    ...doubles(vroeger.map(({ gemeentecode }, i) => ({ pad: [i, "gemeentecode"], naam: gemeentecode }))),
    ...vroeger.flatMap(({ opvolger, geldigVan, geldigTot }, i) => [
      ...(codes.has(opvolger) || gone.has(opvolger)
        ? []
        : [problem([i, "opvolger"], `"${opvolger}" is geen gemeente van nu of vroeger; controleer de code`)]),
      ...checkTijdvak(geldigVan, geldigTot, i),
    ]),
    ...checkOpvolging(vroeger),
  ];
}

function checkTijdvak(geldigVan: string | null, geldigTot: string | null, row: number): Veldprobleem[] {
  return geldigVan === null || geldigTot === null || geldigVan < geldigTot
    ? []
    : [problem([row, "geldigTot"], `${geldigTot} ligt niet na geldigVan (${geldigVan}); verbeter een van beide`)];
}

/** A gemeente cannot, through those that came after it, become part of itself. */
function checkOpvolging(rijen: readonly { gemeentecode: string; opvolger: string | null }[]): Veldprobleem[] {
  const next = new Map(rijen.map(({ gemeentecode, opvolger }) => [gemeentecode, opvolger]));
  return rijen.flatMap(({ gemeentecode, opvolger }, i) => {
    const seen = new Set([gemeentecode]);
    for (let code = opvolger; code !== null; code = next.get(code) ?? null) {
      if (code === gemeentecode)
        return [
          problem([i, "opvolger"], `"${gemeentecode}" wordt via zijn opvolgers weer zichzelf; verbeter de opvolger`),
        ];
      if (seen.has(code)) return [];
      seen.add(code);
    }
    return [];
  });
}

function checkRoute(route: readonly Routerij[], namen: ReadonlySet<string>, rollen: Rollen): Veldprobleem[] {
  return [
    ...doubles(route.map(({ gemeente }, i) => ({ pad: [i, "gemeente"], naam: gemeente }))),
    ...route.flatMap((rij, i) => [
      ...(namen.has(rij.gemeente) ? [] : [unknownName([i, "gemeente"], rij.gemeente, "gemeente")]),
      ...GEBIEDSROLLEN.flatMap((rol) => {
        const slug = rij[rol];
        if (!rollen.has(slug)) return [unknownSlug([i, rol], slug)];
        if (rollen.get(slug) === rol) return [];
        return [
          problem([i, rol], `"${slug}" heeft niet de gebiedsrol ${rol}; verbeter de slug of vul de gebiedsrol in`),
        ];
      }),
    ]),
  ];
}

function checkGemeentecodes(rijen: readonly (Postcoderij | Plaatsrij)[], codes: ReadonlySet<string>): Veldprobleem[] {
  return rijen.flatMap((rij, i) =>
    splitGemeentecodes(rij)
      .filter((code) => !codes.has(code))
      .map((code) => unknownName([i, "gemeentecodes"], code, "gemeente")),
  );
}
