/** Runs the UI suites: a person's clicks in the real workbench, in Chromium. */
import Mocha from 'mocha';
import { loadSuites } from 'minutes:suites';
import { runProgram } from '../host/harness/program';
import { reporter } from '../host/report';

runProgram(() => {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    forbidOnly: true,
    reporter: reporter((text) => {
      console.log(text);
    }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadSuites();
  return new Promise((resolve) => {
    mocha.run((failures) => {
      resolve(failures > 0 ? 1 : 0);
    });
  });
});
