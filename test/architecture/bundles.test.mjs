import assert from 'node:assert/strict';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..', '..');

/** The modules that a bundle still asks its host for. */
function required(code) {
  return [...new Set([...code.matchAll(/\brequire\((["'])(.+?)\1\)/g)].map(([, , name]) => name))];
}

describe('bundles', function () {
  this.timeout(60_000);

  it('ask for nothing but vscode in the extension hosts', () => {
    for (const name of ['dist/extension.js', 'dist/web/extension.js', 'dist/topicsView.js']) {
      const names = required(fs.readFileSync(path.join(root, name), 'utf8'));
      assert.deepEqual(
        names.filter((module) => module !== 'vscode'),
        [],
        name,
      );
    }
  });

  it('ask for nothing at all where they are loaded later', () => {
    for (const name of ['userFiles', 'exchange']) {
      const code = fs.readFileSync(path.join(root, `dist/${name}.js`), 'utf8');
      assert.deepEqual(required(code), [], name);
      // Types in comments (@param {import('…')}) import nothing.
      assert.doesNotMatch(code, /^(?!\s*(?:\*|\/\/)).*\bimport\(/m, name);
    }
  });

  it('hold the parsers of YAML and of patterns only there', () => {
    const has = (name) =>
      ['yaml', 're2js'].some((each) =>
        fs.readFileSync(path.join(root, name), 'utf8').includes(`node_modules/${each}/`),
      );
    assert.ok(has('dist/userFiles.js'));
    for (const name of ['dist/extension.js', 'dist/web/extension.js']) assert.ok(!has(name), name);
  });

  it('hold the writer of workbooks only in one that is loaded later', () => {
    const has = (name) =>
      fs.readFileSync(path.join(root, name), 'utf8').includes('node_modules/write-excel-file/');
    assert.ok(has('dist/exchange.js'));
    for (const name of ['dist/extension.js', 'dist/web/extension.js', 'dist/userFiles.js'])
      assert.ok(!has(name), name);
  });

  it('ask for Node only in the command', () => {
    const names = required(fs.readFileSync(path.join(root, 'dist/cli.js'), 'utf8'));
    const foreign = names.filter((name) => !builtinModules.includes(name.replace(/^node:/, '')));
    assert.deepEqual(foreign, []);
  });

  it('can be made of the core for any host', async () => {
    await buildCore("import './src/core/minutes/parse';");
    await assert.rejects(buildCore("import 'node:fs';"), /Could not resolve "node:fs"/);
  });

  function buildCore(contents) {
    return build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'neutral',
      logLevel: 'silent',
    });
  }
});
