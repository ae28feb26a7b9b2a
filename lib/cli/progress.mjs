/** Something that the reader can cure; the message is one Dutch line that says how. */
export class SetupError extends Error {}

/**
 * Shows numbered steps on stderr, so that the stdout of a command stays its own.
 * `onlyWork` hides the steps that have nothing to do.
 *
 * @param {number} total
 * @param {{ onlyWork: boolean }} options
 */
export function createProgress(total, { onlyWork }) {
  const isTerminal = process.stderr.isTTY === true;
  let number = 0;

  /** Runs `work` when `isReady` says no, and shows for how long; `work` returns "al klaar" when it had nothing to do. */
  async function step(name, isReady, work) {
    number += 1;
    const label = `[${number}/${total}] ${name}`;
    if (await isReady()) {
      if (!onlyWork) process.stderr.write(`${label} … al klaar\n`);
      return;
    }
    const started = Date.now();
    const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
    process.stderr.write(isTerminal ? `${label} …` : `${label} …\n`);
    const timer = setInterval(
      () => process.stderr.write(isTerminal ? `\r${label} … ${seconds()} ` : `      nog bezig, ${seconds()}\n`),
      isTerminal ? 1000 : 15_000,
    );
    let outcome = "✗";
    try {
      outcome = (await work()) === "al klaar" ? "… al klaar" : "✓";
    } finally {
      clearInterval(timer);
      const line = `${label} ${outcome} ${seconds()}`;
      process.stderr.write(isTerminal ? `\r\x1b[2K${line}\n` : `${line}\n`);
    }
  }

  return { step };
}

/** Prints a curable error as one line, any other in full, and makes the process fail. */
export function reportFailure(error) {
  process.stderr.write(error instanceof SetupError ? `Fout: ${error.message}\n` : `${error?.stack ?? error}\n`);
  process.exitCode = 1;
}
