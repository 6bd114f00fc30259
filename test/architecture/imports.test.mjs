import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';

const root = path.resolve(import.meta.dirname, '..', '..');
const { options, ...ruleSet } = createRequire(import.meta.url)(path.join(root, '.dependency-cruiser.cjs'));

/** The violations in the sources below a folder, as `rule: from → to`. */
async function violations(folder) {
  const { output } = await cruise(['src'], { ...options, baseDir: folder, validate: true, ruleSet });
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('imports', function () {
  this.timeout(60_000);

  it('run one way', async () => {
    assert.deepEqual(await violations(root), []);
  });

  // Each rule with files that break it, and only it; `import type` counts.
  const broken = {
    'no-cycles': { 'core/a.ts': "import './b';", 'core/b.ts': "import './a';" },
    'core-alone': { 'core/a.ts': "import type { H } from '../host/h'; export const a: H = 1;" },
    'core-without-vscode': { 'core/a.ts': "import type { Uri } from 'vscode'; export type A = Uri;" },
    'node-only-in-cli': { 'features/a.ts': "import 'node:fs';" },
    'host-below-features': { 'host/a.ts': "import '../features/f';" },
    'features-below-extension': { 'features/a.ts': "import '../cli/c';" },
    'features-apart': { 'features/a.ts': "import { f } from './f'; export const a = f;" },
    'cli-on-core': { 'cli/a.ts': "import '../host/h';" },
    'worker-on-core': { 'worker/a.ts': "import '../host/h';" },
    'webview-on-protocol': { 'webview/a.ts': "import '../core/c'; import '../core/protocol';" },
    'root-on-top': { 'extension.ts': 'export {};', 'main.ts': "import './extension';" },
    'no-tests-in-src': { 'main.ts': "import '../test/t';", '../test/t.ts': 'export {};' },
  };
  const allowed = {
    'core/c.ts': 'export type C = number;',
    'core/protocol.ts': "export type { C } from './c';",
    'host/h.ts':
      "import type { Uri } from 'vscode'; import type { C } from '../core/c'; export type H = Uri | C;",
    'features/f.ts': "import '../host/h'; import { g } from './f/g'; export const f = g;",
    'features/f/g.ts': 'export const g = 1;',
    'cli/c.ts': "import 'node:fs'; import '../core/c';",
  };

  it('may be as designed', async () => {
    assert.deepEqual(await violationsOf({}), []);
  });

  for (const [rule, files] of Object.entries(broken)) {
    it(`are held by ${rule}`, async () => {
      const found = new Set((await violationsOf(files)).map((violation) => violation.split(':')[0]));
      assert.deepEqual([...found], [rule]);
    });
  }

  it('have a broken example for every rule', () => {
    assert.deepEqual(
      Object.keys(broken),
      ruleSet.forbidden.map(({ name }) => name),
    );
  });

  async function violationsOf(files) {
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-imports-')));
    try {
      for (const [name, text] of Object.entries({ ...allowed, ...files })) {
        const file = path.join(folder, 'src', name);
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, text);
      }
      return await violations(folder);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  }
});
