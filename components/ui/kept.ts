/**
 * What was typed in the fields of this page, by their ids, with this one place in the history of the tab: a new visit
 * starts empty. It lasts as long as the browser's memory of the tab: a closed tab that is opened again may still hold it.
 */

export function readKept(id: string): string {
  const text = readAll()[id];
  return typeof text === "string" ? text : "";
}

/** Keeps these fields beside the others; an empty one is forgotten. */
export function keep(fields: Readonly<Record<string, string>>): void {
  const kept = readAll();
  if (Object.entries(fields).every(([id, text]) => text === readKept(id))) return;
  const getypt = Object.fromEntries(Object.entries({ ...kept, ...fields }).filter(([, text]) => text !== ""));
  history.replaceState({ ...history.state, getypt }, "");
}

function readAll(): Readonly<Record<string, unknown>> {
  const { getypt } = (history.state ?? {}) as { getypt?: unknown };
  return typeof getypt === "object" && getypt !== null ? { ...getypt } : {};
}
