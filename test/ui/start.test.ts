import assert from 'node:assert/strict';
import path from 'node:path';
import { projectRoot } from '../host/harness/paths';
import { ProcessGroup } from '../host/harness/processGroup';
import { openAddress } from './session';

describe('npm start', () => {
  it('shows the extension on seeds/ and ends cleanly', async () => {
    const program = path.join(projectRoot, 'test', 'start.mjs');
    // Without a display, so that it opens no window.
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
    const started = new ProcessGroup(process.execPath, [program], { cwd: projectRoot, env, output: 'pipe' });
    const address = await printedAddress(started);

    const workbench = await openAddress(address);
    await workbench.openFile('議事録_みなと川流域治水協議会_第7回.txt');
    assert.equal(await workbench.languageMode(), '議事録');
    await workbench.screenshot('start');
    await workbench.close();

    started.child.kill('SIGINT');
    assert.equal(await started.exited, 130);
    await assert.rejects(fetch(address), 'the server is still there');
  });
});

/** The address that the program prints; rejects when it ends before. */
function printedAddress(program: ProcessGroup): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    program.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const address = /http:\/\/127\.0\.0\.1:\S+(?=\s)/.exec(output)?.[0];
      if (address) resolve(address);
    });
    void program.exited.then(() => {
      reject(new Error(`npm start ended with: ${output}`));
    });
  });
}
