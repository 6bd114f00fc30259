/** Where the extension runs: in Node (desktop and remote) or in a web worker. */
export type ExtensionHostKind = 'node' | 'web';

/** One run of the host suites. */
export interface HostRun {
  readonly kind: ExtensionHostKind;
  /** The bundle whose `run` starts mocha: a path from the project's root, with slashes. */
  readonly testsModule: string;
  /** Milliseconds after which the run counts as hung. */
  readonly limit: number;
  /** Takes what VS Code prints, line by line. */
  readonly output: (line: string) => void;
}

/** A VS Code that can run the suites. */
export interface Host {
  /** What it is and where it comes from, for people. */
  readonly name: string;
  /** Resolves with the exit code of the suites, 1 when they hang. */
  run(run: HostRun): Promise<number>;
}
