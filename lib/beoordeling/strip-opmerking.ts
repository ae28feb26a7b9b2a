import { MAX_OPMERKING } from "./beoordeling";

/** What stands where something was taken out. The same in every language: it is read by the redactie. */
export const WEGGEHAALD = "[weggehaald]";

/** Invisible characters would let a number slip through; other control characters have no place in a remark. */
const ONZICHTBAAR = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const STUURTEKENS = /[^\P{Cc}\n\t]/gu;

const WEBADRES = /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s<>]+/giu;
const EMAILADRES = /[^\s<>@,;:()[\]]+@[^\s<>@,;:()[\]]+\.\p{L}{2,}/giu;
const EMAILADRES_IN_WOORDEN = /\S+\s?[([{]\s?(?:at|apenstaartje)\s?[)\]}]\s?\S+/giu;
/** A name of a site without www: only endings that sentences hardly have. */
const SITENAAM =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:nl|com|eu|org|net|be|de|fr|uk|info|biz|shop|online|site|io|app|frl|amsterdam)(?![\p{L}\p{N}])(?:\/[^\s<>]*)?/giu;
/** Two letters, two check digits, then groups of four; what turns out to have few digits is left alone. */
const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu;
const MIN_CIJFERS_IBAN = 8;
/**
 * Phone numbers, BSN and the numbers of firms are all runs of digits with at most three signs between two of them. Seven is
 * the shortest phone number; years and amounts are shorter, and a date that goes with them is no loss.
 */
const CIJFERREEKS = /[+(]*\p{Nd}(?:[^\S\n]?[-–—./()]?[^\S\n]?\p{Nd}){6,}/gu;
/** In small letters only without a space: "2025 en" is no postcode. */
const POSTCODE = /(?<![\p{L}\p{N}])[1-9]\d{3}(?: ?[A-Z]{2}|[A-Za-z]{2})(?![\p{L}\p{N}])/gu;

/** A remark without what could lead to a person, as it may be kept; null when nothing was said. Names it cannot know. */
export function stripOpmerking(getypt: string): string | null {
  const zonder = getypt
    .replace(/\r\n?/g, "\n")
    .replace(ONZICHTBAAR, "")
    .replace(STUURTEKENS, " ")
    .replace(WEBADRES, WEGGEHAALD)
    .replace(EMAILADRES, WEGGEHAALD)
    .replace(EMAILADRES_IN_WOORDEN, WEGGEHAALD)
    .replace(SITENAAM, WEGGEHAALD)
    .replace(IBAN, (reeks) => (countDigits(reeks) < MIN_CIJFERS_IBAN ? reeks : WEGGEHAALD))
    .replace(CIJFERREEKS, WEGGEHAALD)
    .replace(POSTCODE, WEGGEHAALD)
    .trim()
    // What stands in its place can be longer than what was taken out.
    .slice(0, MAX_OPMERKING);
  return zonder === "" ? null : zonder;
}

function countDigits(text: string): number {
  return text.replace(/\D/g, "").length;
}
