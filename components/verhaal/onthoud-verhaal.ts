/**
 * What someone told at the start, for the form that asks for it again: kept in this tab of the browser until it is closed,
 * and sent nowhere. The server forgot it.
 */

const SLEUTEL = "verhaal";

export function keepVerhaal(tekst: string): void {
  try {
    sessionStorage.setItem(SLEUTEL, tekst);
  } catch {
    // A browser that keeps nothing: then it has to be typed once more.
  }
}

export function readVerhaal(): string {
  try {
    return sessionStorage.getItem(SLEUTEL) ?? "";
  } catch {
    return "";
  }
}
