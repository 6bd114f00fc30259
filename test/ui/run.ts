/** Runs suites in Node that drive the real workbench in Chromium: a person's clicks, the packed extension. */
import Mocha from 'mocha';
import { loadSuites } from 'minutes:suites';
import { runProgram } from '../host/harness/program';
import { reporter } from '../host/report';
import { screenshotsOfFailure } from './session';

runProgram(() => {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    // The workbench misses a key or a click now and then on a busy machine. The report names what was tried twice.
    retries: 1,
    forbidOnly: true,
    reporter: reporter((text) => {
      console.log(text);
    }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  mocha.suite.afterEach(async function () {
    if (this.currentTest?.state === 'failed') await screenshotsOfFailure(this.currentTest.fullTitle());
  });
  loadSuites();
  return new Promise((resolve) => {
    mocha.run((failures) => {
      resolve(failures > 0 ? 1 : 0);
    });
  });
});
