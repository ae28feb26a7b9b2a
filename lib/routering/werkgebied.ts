import type { Gebiedsrol } from "../catalogus/codes";
import type { Dienstverlener } from "../catalogus/dienstverlener";
import type { Plaats } from "../gebied/gebied";
import type { Afwijzing } from "./advies";

/** How near a dienstverlener is that serves the ondernemer's place. */
export type Nabijheid = "gemeente" | "regio" | "landelijk";
export type Gebiedsoordeel = { past: true; nabijheid: Nabijheid } | { past: false; afwijzing: Afwijzing };

/**
 * Does this dienstverlener work where the ondernemer is (R23, R25)? A party with a role (ROM, loket, werkcentrum, …) serves
 * only the gemeenten that the route gives it; other parties follow their own werkgebied. With the place unknown no regional
 * party is named, since it might be the wrong one.
 */
export function checkWerkgebied(dienstverlener: Dienstverlener, plaats: Plaats): Gebiedsoordeel {
  if (dienstverlener.werkgebied.soort === "landelijk") return { past: true, nabijheid: "landelijk" };
  if (plaats.mogelijkeGemeenten.length === 0) return rejected("gebied-onbekend", {});

  if (dienstverlener.gebiedsrol !== null) {
    const parties = listPartijen(dienstverlener.gebiedsrol, plaats);
    if (!parties.has(dienstverlener.slug))
      return rejected("andere-partij-in-gebied", { rol: dienstverlener.gebiedsrol });
    if (parties.size > 1) return rejected("gebied-onbekend", {});
    return { past: true, nabijheid: nabijheidOf(dienstverlener) };
  }

  const { provincies, arbeidsmarktregios, gemeenten } = dienstverlener.werkgebied;
  const serves = plaats.mogelijkeGemeenten.map((gemeente) =>
    gemeenten.length > 0
      ? gemeenten.includes(gemeente.naam)
      : provincies.includes(gemeente.provincie) &&
        (arbeidsmarktregios.length === 0 || arbeidsmarktregios.includes(gemeente.arbeidsmarktregio)),
  );
  if (serves.every(Boolean)) return { past: true, nabijheid: nabijheidOf(dienstverlener) };
  if (serves.some(Boolean)) return rejected("gebied-onbekend", {});
  return rejected("ander-werkgebied", { gebied: (gemeenten.length > 0 ? gemeenten : provincies).join(", ") });
}

/** Slugs of the parties that play this role in the gemeenten that are still possible. */
export function listPartijen(rol: Gebiedsrol, plaats: Plaats): Set<string> {
  return new Set(plaats.mogelijkeGemeenten.flatMap((gemeente) => gemeente.rollen[rol] ?? []));
}

function nabijheidOf(dienstverlener: Dienstverlener): Nabijheid {
  return dienstverlener.niveau === "lokaal" ? "gemeente" : "regio";
}

function rejected(code: Afwijzing["code"], feiten: Afwijzing["feiten"]): Gebiedsoordeel {
  return { past: false, afwijzing: { code, feiten, velden: ["gemeente"] } };
}
