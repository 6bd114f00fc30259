/** `node runSuites.js node|web`: runs the host suites in a real VS Code, in its Node or its web extension host. */
import fs from 'node:fs';
import path from 'node:path';
import { printMark } from '../print';
import { chooseHost } from './choose';
import type { ExtensionHostKind } from './hostRun';
import { logsFolder } from './paths';
import { runProgram } from './program';

const limit = 480_000;

runProgram(async () => {
  const kind: ExtensionHostKind = process.argv[2] === 'web' ? 'web' : 'node';
  const host = await chooseHost();
  fs.mkdirSync(logsFolder, { recursive: true });
  const log = fs.createWriteStream(path.join(logsFolder, `host-${kind}-workbench.log`));
  let last = '';
  const code = await host.run({
    kind,
    testsModule: `out/test/host/${kind}.js`,
    limit,
    output: (line) => {
      log.write(`${line}\n`);
      if (!line.startsWith(printMark)) return;
      last = line.slice(printMark.length);
      console.log(last);
    },
  });
  const complete = /^\d+ passed/.test(last);
  if (!complete)
    console.error(`The suites ended (exit code ${code}) without a result; see ${String(log.path)}`);
  return complete ? code : 1;
});
