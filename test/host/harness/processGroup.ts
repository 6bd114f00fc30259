import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** `inherit` shows the output on our own; `pipe` gives it to the caller. */
  readonly output: 'inherit' | 'pipe';
}

const groupsSupported = process.platform !== 'win32';
const running = new Set<ProcessGroup>();

/**
 * A process we started, with all it started in turn. They form one process group, so that ending it leaves
 * nothing behind and touches nothing else. Every group still running when we exit is killed.
 */
export class ProcessGroup {
  readonly child: ChildProcess;
  /** The exit code, or null when a signal ended the process; rejects when it could not be started. */
  readonly exited: Promise<number | null>;
  /** True from the moment that we end it. */
  stopping = false;

  constructor(command: string, args: readonly string[], options: Options) {
    this.child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      detached: groupsSupported,
      stdio: ['ignore', options.output, options.output],
    });
    this.exited = once(this.child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
    this.exited.catch(() => undefined);
    running.add(this);
    process.on('exit', this.kill);
  }

  /** Asks the whole group to end, and kills what is still there after `patience` milliseconds. */
  async stop(patience = 3000): Promise<void> {
    this.stopping = true;
    this.signal('SIGTERM');
    const deadline = Date.now() + patience;
    while (this.alive() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 30));
    this.kill();
    process.off('exit', this.kill);
    running.delete(this);
  }

  private readonly kill = (): void => {
    this.signal('SIGKILL');
  };

  private alive(): boolean {
    return this.signal(0);
  }

  /** False when nobody is there to receive the signal. */
  private signal(signal: NodeJS.Signals | 0): boolean {
    const { pid } = this.child;
    if (pid === undefined) return false;
    try {
      return process.kill(groupsSupported ? -pid : pid, signal);
    } catch {
      return false;
    }
  }
}

/** Ends every group that is still running. */
export async function stopAllGroups(): Promise<void> {
  await Promise.all([...running].map((group) => group.stop()));
}
