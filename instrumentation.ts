/** Next calls this once, when the server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startOnderhoud, startWerk } = await import("./lib/server/usecases/start-onderhoud");
  void startOnderhoud();
  startWerk();
}
