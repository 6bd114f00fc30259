// The TextMate engine of VS Code (vscode-textmate over Oniguruma) with the project's grammar.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { URL } from 'node:url';

const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate');
const oniguruma = require('vscode-oniguruma');
const grammarFile = new URL('../../syntaxes/minutes.tmLanguage.json', import.meta.url);

async function loadOniguruma() {
  const wasm = readFileSync(require.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

/** A registry that knows the scope `text.minutes`. */
export function loadGrammarRegistry() {
  return new textmate.Registry({
    onigLib: loadOniguruma(),
    loadGrammar: async (scope) =>
      scope === 'text.minutes'
        ? textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'minutes.tmLanguage.json')
        : null,
  });
}

/** The state before a document's first line. */
export const INITIAL = textmate.INITIAL;
