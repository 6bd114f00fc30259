import { stopAllGroups } from './processGroup';
import { HostUnavailable } from './unavailable';

type Step = () => unknown;
const steps: Step[] = [];
let finishing: Promise<void> | undefined;

/** Has `step` run when the program ends, by itself or by a signal. The last one added runs first. */
export function atEnd(step: Step): void {
  steps.push(step);
}

/** Runs all that was given to `atEnd`, then ends every process we started. Never rejects. */
export function finish(): Promise<void> {
  finishing ??= finishNow();
  return finishing;
}

async function finishNow(): Promise<void> {
  for (const step of steps.reverse()) {
    try {
      await step();
    } catch (error) {
      console.error('While cleaning up:', error);
    }
  }
  await stopAllGroups();
}

/**
 * Runs a program: `main` gives the exit code. On SIGINT, SIGTERM or SIGHUP everything it started is ended
 * before the process exits, with the code that shells give for the signal.
 */
export function runProgram(main: () => Promise<number>): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      void finish().then(() => process.exit(code));
    });
  }
  void main()
    .catch((error: unknown) => {
      console.error(error instanceof HostUnavailable ? error.message : error);
      return 1;
    })
    .then(async (code) => {
      await finish();
      process.exit(code);
    });
}
