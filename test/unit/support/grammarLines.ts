import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar, type IToken } from 'vscode-textmate';

let grammar: Promise<IGrammar> | undefined;

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'));
  await loadWASM(Uint8Array.from(wasm).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: () => {
      const file = join(process.cwd(), 'syntaxes/minutes.tmLanguage.json');
      return Promise.resolve(parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
  });
  const loaded = await registry.loadGrammar('text.minutes');
  if (loaded === null) throw new Error('text.minutes is not there');
  return loaded;
}

/** The tokens of each line of a text, as VS Code's TextMate engine finds them with the project's grammar. */
export async function grammarTokens(lines: readonly string[]): Promise<IToken[][]> {
  const loaded = await (grammar ??= load());
  let state = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    state = ruleStack;
    return tokens;
  });
}
