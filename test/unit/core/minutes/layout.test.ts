import assert from 'node:assert/strict';
import {
  endsSentence,
  isFull,
  measureLayout,
  paragraphIndent,
  stopsShort,
} from '../../../../src/core/minutes/lines/layout';
import { readLines, type LineTable } from '../../../../src/core/minutes/lines/lineTable';

const prose =
  '町の緑地は十年で三割減った。苗木の育成には時間がかかるため、早めに計画を立てる必要がある。' +
  '費用は県の補助を受けられる見込みであるが、確定するのは夏になる。それまでに候補地を絞りたい。';

/** `text` broken after `characters` characters, each line followed by `end`. */
function wrap(text: string, characters: number, end = '\n'): string {
  return (text.match(new RegExp(`.{1,${characters}}`, 'gu')) ?? []).map((line) => line + end).join('');
}

function indexes(table: LineTable, test: (i: number) => boolean): number[] {
  return Array.from({ length: table.count }, (_, i) => i).filter(test);
}

describe('measureLayout', () => {
  it('finds the width at which lines were wrapped', () => {
    for (const characters of [20, 25, 35, 40, 46]) {
      const table = readLines(wrap(prose.repeat(4), characters));
      const { wrapWidth } = measureLayout(table);
      assert.ok(Math.abs(wrapWidth - characters * 2) <= 3, `${wrapWidth} for ${characters * 2} columns`);
    }
  });

  it('finds none where every paragraph is one line', () => {
    const table = readLines(
      [60, 80, 71, 95, 55, 88, 65].map((length) => prose.repeat(2).slice(0, length)).join('\n'),
    );
    assert.equal(measureLayout(table).wrapWidth, 0);
  });

  it('finds none in lists and empty texts', () => {
    assert.equal(measureLayout(readLines('甲野 花子\n乙山 次郎\n丙川 三郎\n'.repeat(10))).wrapWidth, 0);
    assert.equal(measureLayout(readLines('')).wrapWidth, 0);
  });

  it('sees empty lines after every line', () => {
    assert.ok(measureLayout(readLines(wrap(prose.repeat(4), 35, '\n\n'))).doubleSpaced);
    assert.ok(!measureLayout(readLines(wrap(prose.repeat(4), 35))).doubleSpaced);
    assert.ok(!measureLayout(readLines('一\n\n二\n')).doubleSpaced);
  });
});

describe('lines in a layout', () => {
  const text = `${wrap(prose.repeat(3), 35)}短い段落である。\n${wrap(prose.repeat(3), 35)}`;
  const table = readLines(text);
  const layout = measureLayout(table);
  const short = indexes(table, (i) => text.slice(table.from[i], table.to[i]) === '短い段落である。');

  it('tells full lines from short ones', () => {
    assert.equal(short.length, 1);
    assert.ok(isFull(table, layout, 0) && !stopsShort(table, layout, 0));
    assert.ok(short.every((i) => !isFull(table, layout, i) && stopsShort(table, layout, i)));
  });

  it('sees where a sentence ends, closing brackets behind it or not', () => {
    const ends = (line: string): boolean => endsSentence(readLines(line), 0);
    for (const line of [
      '終わる。',
      '終わる．',
      'なぜか？',
      '「終わる。」',
      '（終わる。）',
      '終わる｡',
      '終わる。　',
    ])
      assert.ok(ends(line), line);
    for (const line of ['終わらない', '続く、', '「終わる」と', '第３', '（注）', '」', '3.5'])
      assert.ok(!ends(line), line);
  });

  it('leaves out the one space at the top of a page', () => {
    const paged = readLines(`${wrap(prose.repeat(6), 35, '\n\n').trimEnd()}\n 続き\n\n　段落`);
    const measured = measureLayout(paged);
    assert.equal(paragraphIndent(paged, measured, paged.count - 2), 0);
    assert.equal(paragraphIndent(paged, measured, paged.count - 1), 2);
    const plain = readLines('一\n 二');
    assert.equal(paragraphIndent(plain, measureLayout(plain), 1), 1);
  });
});
