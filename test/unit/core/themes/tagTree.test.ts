import assert from 'node:assert/strict';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import type { TaggedFile } from '../../../../src/core/themes/taggedFile';
import { tagTree, tagTrees, type ThemeNode } from '../../../../src/core/themes/tagTree';

/** A file with one remark a list of labels. */
function file(...remarks: string[][]): TaggedFile {
  const rows = remarks.map((labels, line) => ({
    id: String(line),
    speaker: '甲野委員',
    excerpt: '植える。',
    line,
    character: 0,
    labels,
  }));
  return { title: '', remarks: rows, unplaced: [] };
}

function printed(nodes: readonly ThemeNode<string>[]): string[] {
  return nodes.flatMap(({ theme, label, meetings, children }) => [
    `${theme?.id ?? '?'} ${label}: ${meetings.map((each) => `${each.file} ${each.remarks.length}`).join(', ')}`,
    ...printed(children).map((line) => `  ${line}`),
  ]);
}

const trees = readCodebook('- { id: tree, label: 街路樹, aliases: [並木] }\n').codebook;
const roads = readCodebook(
  '- { id: road, label: 道路 }\n- { id: bridge, label: 橋, parent: road }\n',
).codebook;

describe('the tree of themes', () => {
  it('has the remarks of each theme by file, then the tags that the codebook does not know', () => {
    const files = new Map([
      ['a', file(['街路樹', '並木'], ['公園'])],
      ['b', file(['並木'])],
    ]);
    assert.deepEqual(printed(tagTree(trees, files)), ['tree 街路樹: a 1, b 1', '? 公園: a 1']);
  });

  it('is one for each codebook, of the files that it counts for', () => {
    const files = new Map([
      ['east/a', file(['街路樹'], ['橋'])],
      ['west/a', file(['橋'])],
    ]);
    const both = tagTrees(
      new Map([
        ['east', trees],
        ['west', roads],
      ]),
      files,
      (name) => name.split('/')[0],
    );
    assert.deepEqual(
      [...both].map(([name, { codebook, themes }]) => [name, codebook, printed(themes)]),
      [
        ['east', trees, ['tree 街路樹: east/a 1', '? 橋: east/a 1']],
        ['west', roads, ['road 道路: ', '  bridge 橋: west/a 1']],
      ],
    );
  });

  it('leaves a codebook out that has nothing to show', () => {
    const none = readCodebook('').codebook;
    const both = tagTrees(
      new Map([
        ['east', none],
        ['west', roads],
      ]),
      new Map([['west/a', file(['橋'])]]),
      () => 'west',
    );
    assert.deepEqual([...both.keys()], ['west']);
  });
});
