const MAX_PROBLEMS = 20;

/** Problems in the content, at most twenty of them, under what it means that there are any. */
export function describeProblemen(gevolg: string, problemen: readonly string[]): string {
  const rest = problemen.length - MAX_PROBLEMS;
  return [
    `${gevolg} Verbeter dit en probeer het opnieuw:`,
    ...problemen.slice(0, MAX_PROBLEMS),
    ...(rest > 0 ? [`… en nog ${rest}`] : []),
    "",
  ].join("\n");
}
