// Grammar tests, `npm run test:grammar`: the assertions inside *.minutes, then lines made to be slow.
// Ends with one line `grammar: N passed, N failed`.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { URL } from 'node:url';
import { checkHostileLines } from './hostile.mjs';
import { loadGrammarRegistry } from './registry.mjs';

const { parseGrammarTestCase, runGrammarTestCase } = createRequire(import.meta.url)(
  'vscode-tmgrammar-test/dist/unit/index.js',
);
const folder = new URL('.', import.meta.url);
const only = process.argv.slice(2);

let passed = 0;
let failed = 0;

function report(ok, message) {
  if (ok) passed++;
  else {
    failed++;
    console.error(message);
  }
}

/** Counts assertions: one that holds for all tokens it covers has passed. */
async function checkAssertions(registry, name) {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const test = parseGrammarTestCase(text);
  const failures = await runGrammarTestCase(registry, test);
  const broken = new Set();
  for (const failure of failures) {
    const line = test.source[failure.srcLine];
    broken.add(`${failure.srcLine}:${failure.missing}:${failure.unexpected}:${failure.start}`);
    console.error(
      `${name}:${failure.line + 1}: ${JSON.stringify(line.slice(failure.start, failure.end))} in ${JSON.stringify(line)}\n` +
        `  missing [${failure.missing}] unexpected [${failure.unexpected}]\n  actual ${failure.actual.join(' ')}`,
    );
  }
  const count = test.assertions.reduce((sum, { scopeAssertions }) => sum + scopeAssertions.length, 0);
  failed += broken.size;
  passed += Math.max(0, count - broken.size);
  if (count === 0) report(false, `${name}: no assertion`);
}

const registry = loadGrammarRegistry();
const names = readdirSync(folder).filter((name) => name.endsWith('.minutes'));
for (const name of names) if (only.length === 0 || only.includes(name)) await checkAssertions(registry, name);
if (names.length === 0) report(false, 'no test file');
if (only.length === 0) for (const { ok, message } of await checkHostileLines(registry)) report(ok, message);

console.log(`grammar: ${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
