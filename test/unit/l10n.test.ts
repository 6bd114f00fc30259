import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const root = process.cwd();

function json(file: string): Record<string, unknown> {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;
}

/** The sources below a folder, by their names in it. */
function sources(folder: string): (readonly [name: string, source: string])[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, fs.readFileSync(path.join(root, folder, name), 'utf8')]);
}

/** A call of vscode.l10n.t with its string. */
const call = /\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu;

/** Every string that the sources hand to vscode.l10n.t. */
function spoken(folder: string): string[] {
  return sources(folder).flatMap(([name, source]) => {
    const calls = source.match(/\bl10n\.t\(/gu)?.length ?? 0;
    const texts = [...source.matchAll(call)].map((match) => (match[1] ?? '').replaceAll("\\'", "'"));
    assert.equal(texts.length, calls, `${name}: l10n.t takes a plain string in single quotes`);
    return texts;
  });
}

/** Numbers of the placeholders of a text. */
function placeholders(text: string): string[] {
  return (text.match(/\{\d+\}/gu) ?? []).sort();
}

describe('the interface in Japanese', () => {
  it('has every string of the sources, and no other', () => {
    const japanese = json('l10n/bundle.l10n.ja.json');
    assert.deepEqual(Object.keys(japanese).sort(), [...new Set(spoken('src'))].sort());
    for (const [english, text] of Object.entries(japanese)) {
      assert.deepEqual(placeholders(String(text)), placeholders(english), english);
    }
  });

  it('has every string of package.json, as English has', () => {
    const used = [...JSON.stringify(json('package.json')).matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key);
    for (const file of ['package.nls.json', 'package.nls.ja.json']) {
      assert.deepEqual(Object.keys(json(file)).sort(), [...new Set(used)].sort(), file);
    }
  });

  it('alone has its marks: no others are put between words', () => {
    const marks = /[、：・]/u;
    for (const folder of ['src/host', 'src/features', 'src/webview']) {
      for (const [name, source] of sources(folder)) {
        const code = source.replace(call, '').replace(/\/\*.*?\*\/|\/\/.*$/gmsu, '');
        assert.doesNotMatch(code, marks, `${folder}/${name}`);
      }
    }
  });

  it('says something else than English does', () => {
    const japanese = json('package.nls.ja.json');
    for (const [key, text] of Object.entries(json('package.nls.json'))) {
      assert.notEqual(japanese[key], text, key);
      assert.match(String(japanese[key]), /[ぁ-ん一-龥ァ-ヺ]/u, key);
    }
  });
});
