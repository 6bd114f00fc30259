import assert from 'node:assert/strict';
import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);

/** Stands for the whole of VS Code's API: whatever is asked of it, called or constructed is it again. */
const anything = new Proxy(function () {}, {
  get: (target, key) =>
    key === Symbol.iterator
      ? [][Symbol.iterator].bind([])
      : key === Symbol.toPrimitive
        ? () => ''
        : key === 'then'
          ? undefined
          : anything,
  apply: () => anything,
  construct: () => anything,
  set: () => true,
});

/** The module itself: its members are copied from what it inherits. */
const vscode = Object.create(anything);

/** Loads and activates the bundle at `file`, and gives the paths it reads after itself. */
function readsWhileActivating(file) {
  const reads = [];
  const undo = [];
  const watch = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...args) {
      if (path.resolve(String(args[0])) !== file) reads.push(String(args[0]));
      return original.apply(this, args);
    };
    undo.push(() => (owner[name] = original));
  };
  for (const name of ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream']) watch(fs, name);
  for (const name of ['readFile', 'open']) watch(fs.promises, name);
  watch(globalThis, 'fetch');
  const load = Module._load;
  Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
  undo.push(() => (Module._load = load));
  try {
    delete require.cache[file];
    require(file).activate({ subscriptions: [], workspaceState: anything });
  } finally {
    undo.forEach((restore) => restore());
  }
  return [...new Set(reads)];
}

describe('activation', () => {
  it('loads no table and no dictionary', () => {
    for (const name of ['dist/extension.js', 'dist/web/extension.js']) {
      assert.deepEqual(readsWhileActivating(path.join(root, name)), [], name);
    }
  });

  it('is watched while it reads', () => {
    const file = path.join(root, 'out', 'reading-extension.js');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(
      file,
      "exports.activate = () => require('node:fs').readFileSync(__filename + '.missing');",
    );
    try {
      assert.throws(() => readsWhileActivating(file), /ENOENT/);
      fs.writeFileSync(file, "exports.activate = () => require('node:fs').readFileSync('package.json');");
      assert.deepEqual(readsWhileActivating(file), ['package.json']);
    } finally {
      fs.rmSync(file);
    }
  });
});
