import { entriesIn, type Scope } from '../scope';
import type { TermIndex } from '../termIndex';
import { ThemesAbove } from '../themesAbove';
import { columnsOf } from './columns';
import type { CoveragePicture, CoverageTheme } from './picture';
import { addTo } from './rows';

interface Counted {
  readonly path: string;
  readonly cells: number[];
  remarks: number;
}

/**
 * Which themes the remarks of a scope are marked with, by meeting. A theme counts the remarks of the themes below it
 * too, each once.
 * @param limit themes at most: the most frequent, with those above them
 */
export function coveragePicture(index: TermIndex, scope: Scope, limit: number): CoveragePicture {
  const entries = entriesIn(index, scope);
  const { parts, columns, columnOf } = columnsOf(index, entries, scope);
  const themes = new Map<string, Counted>();
  const above = new ThemesAbove();
  const tagged = columns.map(() => 0);
  for (const [i, { document, counted }] of entries.entries()) {
    for (const [remark, tags] of document.remarks.tagged) {
      if (counted?.[remark] === 0) continue;
      const column = columnOf(i, remark);
      addTo(tagged, column, 1);
      for (const path of above.of(tags)) {
        let theme = themes.get(path);
        if (theme === undefined) {
          theme = { path, cells: columns.map(() => 0), remarks: 0 };
          themes.set(path, theme);
        }
        theme.remarks++;
        addTo(theme.cells, column, 1);
      }
    }
  }
  const frequent = [...themes.values()].sort(byFrequency).slice(0, limit);
  const rows = inTree(frequent);
  return {
    kind: 'coverage',
    parts,
    columns,
    themes: rows.map(({ path, remarks }): CoverageTheme => {
      const names = path.split('/');
      return { path, label: names.at(-1) ?? path, depth: names.length - 1, remarks };
    }),
    counts: rows.map(({ cells }) => cells),
    tagged,
    leftOut: themes.size - rows.length,
  };
}

/** Of as many remarks the shorter path first, so that a theme is never shown without the one above it. */
function byFrequency(a: Counted, b: Counted): number {
  return (
    b.remarks - a.remarks || a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1)
  );
}

/** Each theme before those below it, the frequent ones first. */
function inTree(themes: readonly Counted[]): Counted[] {
  const below = new Map<string, Counted[]>();
  for (const theme of themes) {
    const above = theme.path.split('/').slice(0, -1).join('/');
    const list = below.get(above);
    if (list === undefined) below.set(above, [theme]);
    else list.push(theme);
  }
  const from = (path: string): Counted[] =>
    (below.get(path) ?? []).flatMap((theme) => [theme, ...from(theme.path)]);
  return from('');
}
