import assert from 'node:assert/strict';
import fs from 'node:fs';
import { vsix } from './vsix';
import { zipEntries } from './zip';

/** What the package holds; the second column says how often a pattern occurs. */
const contents: readonly (readonly [pattern: RegExp, least: number, most: number])[] = [
  [/^\[Content_Types\]\.xml$/, 1, 1],
  [/^extension\.vsixmanifest$/, 1, 1],
  [/^extension\/package\.json$/, 1, 1],
  [/^extension\/package\.nls(\.ja)?\.json$/, 2, 2],
  [/^extension\/(readme|changelog)\.md$/, 2, 2],
  [/^extension\/LICENSE\.txt$/, 1, 1],
  [/^extension\/language-configuration\.json$/, 1, 1],
  [/^extension\/dist\/extension\.js$/, 1, 1],
  [/^extension\/dist\/web\/extension\.js$/, 1, 1],
  [/^extension\/dist\/(userFiles|exchange)\.js$/, 2, 2],
  [/^extension\/dist\/tables\/(laws\.tsv|organizations\.json|themes\.yaml)$/, 3, 3],
  [/^extension\/dist\/topicsView\.js$/, 1, 1],
  [/^extension\/dist\/termWorker\.js$/, 1, 1],
  [/^extension\/dist\/webview\/topics\.js$/, 1, 1],
  [/^extension\/dist\/webview\/[\w-]+\.js$/, 0, 5],
  [/^extension\/dist\/dictionary\.(bin|LICENSE\.txt)$/, 2, 2],
  [/^extension\/schemas\/(laws|organizations|terms|themes)\.schema\.json$/, 4, 4],
  [/^extension\/docs\/checks(\.ja)?\.md$/, 2, 2],
  [/^extension\/l10n\/bundle\.l10n(\.ja)?\.json$/, 0, 2],
  [/^extension\/syntaxes\/[\w-]+(\.tmLanguage)?\.json$/, 1, 4],
  [/^extension\/media\/[\w-]+\.(png|svg)$/, 0, 10],
];

/** Bytes: the download (2.8 MB of it the tokenizer's dictionary), and what VS Code reads at its start. */
// 4.0 MB before there was a view of topics: its page, pictures and picture in the README are 0.13 MB packed. 4.16 MB with
// the layouts below, which stand in each of the four bundles that hold the parser, 4.22 MB with the letters of names.
const packageLimit = 4_350_000;
/**
 * 442 kB with the export, import and comparison of tags (22 kB; what only those commands run, workbooks and XML,
 * is in dist/exchange.js), 452 kB with records whose letters stand apart, 516 kB with the words that bodies have for
 * the labels of a header and the menus of their pages, 539 kB with the speakers' labels, sheets and lists of attendees
 * of more bodies, 575 kB with the letters of names (11 kB) and headers whose labels fell apart, 606 kB with lists whose
 * letters are spread or whose cells became lines. The parser, which every feature needs from the first document on, is
 * the larger half.
 */
const bundleLimit = 640_000;

describe('the package', () => {
  const entries = zipEntries(vsix);

  it('holds what it needs', () => {
    for (const [pattern, least, most] of contents) {
      const count = entries.filter(({ name }) => pattern.test(name)).length;
      assert.ok(
        count >= least && count <= most,
        `${String(pattern)}: ${count} files, not ${least} to ${most}`,
      );
    }
  });

  it('holds nothing else', () => {
    const unknown = entries.filter(({ name }) => !contents.some(([pattern]) => pattern.test(name)));
    assert.deepEqual(
      unknown.map(({ name }) => name),
      [],
    );
  });

  it('is small', () => {
    const size = fs.statSync(vsix).size;
    console.log(`    ${(size / 1000).toFixed(0)} kB packed, ${entries.length} files`);
    assert.ok(size <= packageLimit, `${size} bytes, more than ${packageLimit}`);
  });

  it('has no table in what is loaded at the start', () => {
    for (const { name, size } of entries) {
      if (name.endsWith('/extension.js')) assert.ok(size <= bundleLimit, `${name}: ${size} bytes`);
    }
  });
});
