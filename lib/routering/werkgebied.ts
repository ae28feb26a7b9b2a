import type { Gebiedsrol } from "../catalogus/codes";
import type { Dienstverlener, Werkgebied } from "../catalogus/dienstverlener";
import type { Gemeente, Plaats } from "../gebied/gebied";
import type { Afwijzing } from "./advies";
import { afwijzing } from "./redenen";

/** How near a dienstverlener is that serves the ondernemer's place. */
export type Nabijheid = "gemeente" | "regio" | "landelijk";

/** Where a party works that does not serve the whole country. Parties with equal areas share one. */
export type Gebied = {
  nummer: number;
  /** How many gemeenten it takes in. */
  breedte: number;
  /** The role by which it serves them: gemeenten where nobody plays it say nothing about the area. */
  rol: Gebiedsrol | null;
  /** What to say to someone from elsewhere. */
  buiten: Afwijzing;
};

export type Gebiedsindeling = {
  /** By gemeentecode. */
  gebiedenByGemeente: ReadonlyMap<string, readonly Gebied[]>;
  aantal: number;
};

/**
 * Who serves which gemeente (R23, R25); a dienstverlener for the whole country has no gebied. A party with a role (ROM, loket, werkcentrum, …) serves only the gemeenten that the
 * route gives it; other parties follow their own werkgebied.
 */
export function compileGebieden(
  dienstverleners: readonly Dienstverlener[],
  gemeenten: readonly Gemeente[],
): { gebieden: ReadonlyMap<Dienstverlener, Gebied>; indeling: Gebiedsindeling } {
  const byKey = new Map<string, Gebied>();
  const gebieden = new Map<Dienstverlener, Gebied>();
  const gebiedenByGemeente = new Map<string, Gebied[]>(gemeenten.map(({ code }) => [code, []]));
  for (const dienstverlener of dienstverleners) {
    const { werkgebied, gebiedsrol: rol, slug } = dienstverlener;
    if (werkgebied.soort === "landelijk") continue;
    const key = JSON.stringify(rol === null ? werkgebied : [rol, slug]);
    let gebied = byKey.get(key);
    if (gebied === undefined) {
      const served = gemeenten.filter((gemeente) =>
        rol === null ? isWithin(gemeente, werkgebied) : gemeente.rollen[rol] === slug,
      );
      gebied = { nummer: byKey.size, breedte: served.length, rol, buiten: explainBuiten(rol, werkgebied) };
      byKey.set(key, gebied);
      for (const { code } of served) gebiedenByGemeente.get(code)?.push(gebied);
    }
    gebieden.set(dienstverlener, gebied);
  }
  // An array that grew keeps room for more: a copy takes what it needs.
  for (const [code, members] of gebiedenByGemeente) gebiedenByGemeente.set(code, members.slice());
  return { gebieden, indeling: { gebiedenByGemeente, aantal: byKey.size } };
}

type Deelgebied = Extract<Werkgebied, { soort: "deel" }>;

function isWithin(gemeente: Gemeente, { provincies, arbeidsmarktregios, gemeenten }: Deelgebied): boolean {
  if (gemeenten.length > 0) return gemeenten.includes(gemeente.naam);
  return (
    provincies.includes(gemeente.provincie) &&
    (arbeidsmarktregios.length === 0 || arbeidsmarktregios.includes(gemeente.arbeidsmarktregio))
  );
}

const PLAATS = ["gemeente"] as const;

function explainBuiten(rol: Gebiedsrol | null, { provincies, gemeenten }: Deelgebied): Afwijzing {
  return rol === null
    ? afwijzing("ander-werkgebied", { gebied: (gemeenten.length > 0 ? gemeenten : provincies).join(", ") }, [
        "gemeente",
      ])
    : afwijzing("andere-partij-in-gebied", { rol }, PLAATS);
}

const GEBIED_ONBEKEND = afwijzing("gebied-onbekend", {}, PLAATS);

/** What the ondernemer's place means for every gebied. */
export class Gebiedsoordelen {
  /** Gebieden that the ondernemer is surely in. */
  readonly binnen: readonly Gebied[];
  readonly #gemeenten: Plaats["mogelijkeGemeenten"];
  /** How many of the possible gemeenten each gebied takes in. */
  readonly #raakt: Uint16Array;

  constructor({ mogelijkeGemeenten }: Plaats, { gebiedenByGemeente, aantal }: Gebiedsindeling) {
    this.#gemeenten = mogelijkeGemeenten;
    this.#raakt = new Uint16Array(aantal);
    const possible: Gebied[] = [];
    for (const { code } of mogelijkeGemeenten)
      for (const gebied of gebiedenByGemeente.get(code) ?? []) {
        const count = this.#raakt[gebied.nummer] ?? 0;
        if (count === 0) possible.push(gebied);
        this.#raakt[gebied.nummer] = count + 1;
      }
    this.binnen = possible.filter((gebied) => this.check(gebied) === null);
  }

  /**
   * Why who serves this gebied cannot help here, or null when they can. With the place unknown, or only partly within the
   * gebied, no regional party is named, since it might be the wrong one.
   */
  check({ nummer, rol, buiten }: Gebied): Afwijzing | null {
    const count = this.#raakt[nummer] ?? 0;
    if (this.#gemeenten.length === 0) return GEBIED_ONBEKEND;
    if (count === 0) return buiten;
    return count === this.#gemeenten.length || count === this.#countMetPartij(rol) ? null : GEBIED_ONBEKEND;
  }

  #countMetPartij(rol: Gebiedsrol | null): number {
    return rol === null
      ? this.#gemeenten.length
      : this.#gemeenten.filter(({ rollen }) => rollen[rol] !== undefined).length;
  }
}

/** Slugs of the parties that play this role in the gemeenten that are still possible. */
export function listPartijen(rol: Gebiedsrol, { mogelijkeGemeenten }: Plaats): Set<string> {
  return new Set(mogelijkeGemeenten.flatMap((gemeente) => gemeente.rollen[rol] ?? []));
}

/** The one party that plays this role wherever the ondernemer may be; null when there is none, or more than one. */
export function findPartij(rol: Gebiedsrol, { mogelijkeGemeenten }: Plaats): string | null {
  let only: string | null = null;
  for (const { rollen } of mogelijkeGemeenten) {
    const party = rollen[rol];
    if (party === undefined || party === only) continue;
    if (only !== null) return null;
    only = party;
  }
  return only;
}

export function nabijheidOf({ niveau, werkgebied }: Dienstverlener): Nabijheid {
  if (werkgebied.soort === "landelijk") return "landelijk";
  return niveau === "lokaal" ? "gemeente" : "regio";
}
