import type { Catalogus } from "../catalogus/catalogus";
import { findGemeente, type Gevonden } from "../gebied/find-gemeente";
import type { Gebieden } from "../gebied/gebied";
import { foldNaam, resolvePlaats } from "../gebied/resolve-plaats";
import { parseGeweest } from "../routering/geweest";
import type { Invoerveld } from "../routering/invoer";
import { toInvoer, WEET_NIET, type Antwoorden } from "./antwoorden";
import type { Foutcode, Ontleding, Veldfout } from "./parse-antwoorden";

export type Gecontroleerd = {
  antwoorden: Antwoorden;
  fouten: Veldfout[];
  /** What a place that is no single gemeente may mean: to choose from. */
  plaatskeuze: Exclude<Gevonden, { soort: "gemeente" }> | null;
};

/**
 * Holds the answers against the catalogue: does this vraagstuk, gemeente, postcode, provincie exist?
 * What does not exist becomes an error at its field and leaves the answers; the rest stays.
 */
export function checkAntwoorden(
  ontleding: Ontleding,
  catalogus: Pick<Catalogus, "taxonomie" | "gebieden" | "dienstverleners">,
): Gecontroleerd {
  const { gebieden, taxonomie, dienstverleners } = catalogus;
  const antwoorden: Antwoorden = { ...ontleding.antwoorden };
  const fouten = [...ontleding.fouten];
  let plaatskeuze: Gecontroleerd["plaatskeuze"] = null;
  const reject = (veld: Invoerveld, code: Foutcode, getypt: string) => {
    fouten.push({ veld, code, getypt });
    delete antwoorden[veld];
  };

  const { vraagstukken, postcode, provincie, geweest } = antwoorden;
  if (Array.isArray(geweest)) {
    // Who has left the catalogue since cannot be advised again either: silently dropped.
    const kept = geweest.filter((value) =>
      dienstverleners.some(({ slug }) => slug === parseGeweest(value)?.dienstverlener),
    );
    if (kept.length > 0) antwoorden.geweest = kept;
    else delete antwoorden.geweest;
  }
  if (Array.isArray(vraagstukken)) {
    const codes = new Set(taxonomie.themas.flatMap((thema) => thema.vraagstukken.map((vraagstuk) => vraagstuk.code)));
    const unknown = vraagstukken.filter((code) => !codes.has(code));
    const kept = vraagstukken.filter((code) => codes.has(code));
    if (unknown.length > 0) reject("vraagstukken", "onbekend", unknown.join(", "));
    if (kept.length > 0) antwoorden.vraagstukken = kept;
  }
  if (postcode !== undefined && postcode !== WEET_NIET && !gebieden.postcodes.has(postcode)) {
    reject("postcode", "onbekend", postcode);
  }
  if (provincie !== undefined && provincie !== WEET_NIET) {
    const found = gebieden.gemeenten.find((gemeente) => foldNaam(gemeente.provincie) === foldNaam(provincie));
    if (found === undefined) reject("provincie", "onbekend", provincie);
    else antwoorden.provincie = found.provincie;
  }

  const plaats = ontleding.plaats ?? (antwoorden.gemeente === WEET_NIET ? undefined : antwoorden.gemeente);
  if (plaats !== undefined) {
    const found = narrow(findGemeente(plaats, gebieden), plaats, antwoorden, gebieden);
    if (found.soort === "gemeente") {
      antwoorden.gemeente = found.gemeente.naam;
      if (found.postcode !== null) antwoorden.postcode = found.postcode;
    } else {
      plaatskeuze = found;
      reject("gemeente", found.soort === "keuze" ? "meer-mogelijk" : "onbekend", plaats);
      if (found.soort === "keuze" && found.postcode !== null) antwoorden.postcode = found.postcode;
    }
  }
  return { antwoorden, fouten, plaatskeuze };
}

/** "Bergen" with the provincie or a postcode beside it is no question any more. */
function narrow(found: Gevonden, plaats: string, antwoorden: Antwoorden, gebieden: Gebieden): Gevonden {
  if (found.soort !== "keuze" || found.postcode !== null) return found;
  const { postcode, provincie } = toInvoer(antwoorden);
  const { gemeente } = resolvePlaats({ gemeente: plaats, postcode, provincie }, gebieden).plaats;
  return gemeente === null ? found : { soort: "gemeente", gemeente, postcode: null };
}
