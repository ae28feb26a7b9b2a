/**
 * What was typed in the fields of this page, by their ids, with this one place in the history of the tab: a new visit
 * starts empty. It lasts as long as the browser's memory of the tab: a closed tab that is opened again may still hold it.
 */

/** "" when someone emptied the field; null when nothing is kept of it. */
export function readKept(id: string): string | null {
  const text = readAll()[id];
  return typeof text === "string" ? text : null;
}

/** Keeps these fields beside the others; null is forgotten. */
export function keep(fields: Readonly<Record<string, string | null>>): void {
  const kept = readAll();
  if (Object.entries(fields).every(([id, text]) => text === readKept(id))) return;
  const getypt = Object.fromEntries(Object.entries({ ...kept, ...fields }).filter(([, text]) => text !== null));
  history.replaceState({ ...history.state, getypt }, "");
}

function readAll(): Readonly<Record<string, unknown>> {
  const { getypt } = (history.state ?? {}) as { getypt?: unknown };
  return typeof getypt === "object" && getypt !== null ? { ...getypt } : {};
}
