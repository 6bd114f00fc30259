import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

interface MenuEntry {
  readonly command: string;
  readonly when: string;
  readonly group?: string;
}

interface Manifest {
  readonly contributes: {
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly order: number }>> };
  };
}

/** What is there more than once. */
function repeated<T>(values: readonly T[]): T[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe('package.json', () => {
  const { contributes } = JSON.parse(
    fs.readFileSync(path.join(process.cwd(), 'package.json'), 'utf8'),
  ) as Manifest;

  it('gives each setting a place of its own', () => {
    const orders = Object.values(contributes.configuration.properties).map(({ order }) => order);
    assert.deepEqual(repeated(orders), []);
  });

  it('gives each entry of a menu a place of its own', () => {
    for (const [menu, entries] of Object.entries(contributes.menus)) {
      const places = entries.flatMap(({ when, group }) =>
        group === undefined ? [] : [`${when.replace(/^(view == \S+) && editorLangId.*$/u, '$1')} ${group}`],
      );
      assert.deepEqual(repeated(places), [], menu);
    }
  });
});
