/** All modules of test/host/suite, put together by esbuild (see esbuild.js). */
declare module 'minutes:suites' {
  /** Loads every suite in the order of its file name, so that each registers itself with mocha. */
  export function loadSuites(): void;
}
