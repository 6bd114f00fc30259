/**
 * What VS Code loads as extensionTestsPath, in the Node host and (bundled for the browser) in the web host:
 * mocha's browser build, which both can run, with all suites of test/host/suite.
 */
import 'mocha/mocha.js';
import { loadSuites } from 'minutes:suites';
import * as vscode from 'vscode';
import { print } from '../print';
import { reporter } from '../report';

/** Resolves when every test passed; rejects with their number when some failed. */
export async function run(): Promise<void> {
  const host = typeof process === 'undefined' ? 'web extension host' : 'Node extension host';
  print(`VS Code ${vscode.version} (${vscode.env.appName}), ${host}`);
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 20_000,
    // VS Code answers late now and then on a busy machine. The report names what was tried twice.
    retries: 1,
    reporter: reporter(print),
    forbidOnly: true,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadSuites();
  // mocha.run of the browser build wants a `location`; that of its class does not.
  const failures = await new Promise<number>((resolve) => {
    Mocha.prototype.run.call(mocha, resolve);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
