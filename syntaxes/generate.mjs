// Writes minutes.tmLanguage.json from src/core/language/grammar.ts: `npm run grammar`.
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { Buffer } from 'node:buffer';
import { URL, fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const target = fileURLToPath(new URL('minutes.tmLanguage.json', import.meta.url));
const entry = fileURLToPath(new URL('../src/core/language/grammar.ts', import.meta.url));
const bundle = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
const { buildGrammar } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
);
const options = await resolveConfig(target);
await writeFile(target, await format(JSON.stringify(buildGrammar()), { ...options, filepath: target }));
