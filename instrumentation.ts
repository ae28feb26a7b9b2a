/** Next calls this once, when the server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { insistOnInstellingen } = await import("./lib/server/check-instellingen");
  insistOnInstellingen();
  const { startOnderhoud, startWerk } = await import("./lib/server/usecases/start-onderhoud");
  void startOnderhoud();
  startWerk();
}
