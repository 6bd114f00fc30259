import assert from 'node:assert/strict';
import { readLines } from '../../../../src/core/minutes/lines/lineTable';
import { content, findResidue, residue, separator } from '../../../../src/core/minutes/lines/residue';

/** Each line of `source` is written with what it is in front: `x ` residue, `/ ` separator, two spaces content. */
function check(source: string): void {
  const rows = source.split('\n').filter((row) => row !== '');
  const text = rows.map((row) => row.slice(2)).join('\n');
  const table = readLines(text);
  const kinds = findResidue(table);
  const signs: Readonly<Record<number, string>> = { [content]: ' ', [residue]: 'x', [separator]: '/' };
  let line = -1;
  const got = rows.map((row) => {
    if (row.slice(2).trim() !== '') line++;
    return `${row.slice(2).trim() === '' ? ' ' : (signs[kinds[line] ?? -1] ?? '?')} ${row.slice(2)}`;
  });
  assert.equal(got.join('\n'), rows.join('\n'));
}

const full = '町の緑地は十年で三割減ったため、苗木の育成を早めに始めるという計画を';
const more = '立てる必要がある。';

describe('findResidue', () => {
  it('takes page numbers of every form', () => {
    for (const page of [
      '3',
      '- 3 -',
      '－３－',
      '― 3 ―',
      '3/12',
      '３／１２',
      'P.3',
      'p3',
      '12',
      '3 ページ',
      '３頁',
      '-3-',
    ]) {
      check(`  ${full}\nx ${page}\n  ${more}`);
    }
  });

  it('takes a number in brackets in the middle of a sentence', () => {
    check(`  ${full}\nx (3)\n  ${more}`);
    check(`  ${full}\nx （３）\n  ${more}`);
  });

  it('leaves a number in brackets above a text alone', () => {
    check(`  ${more}\n  （３）\n  ${full}\n  ${more}`);
    check('  議事概要\n  (1)\n  計画について');
  });

  it('takes rules', () => {
    check(
      '  一\nx ――――――――\n  二\nx -----------\n  三\nx ＊＊＊\n  四\nx ── ◇ ──\n  五\nx ━━━━━━━━━━━━━━━━\n  六',
    );
    check('  甲野 花子\nx -------	---------\n  乙山 次郎');
  });

  it('takes a lone bullet for a separator', () => {
    check('  - 一つ目。\n/ -\n  - 二つ目。\n/ ・\n  - 三つ目。\n/ ○\n  - 四つ目。\n/ \uf09e\n  - 五つ目。');
  });

  it('takes running headers and footers that recur at page ends', () => {
    check(
      `  ${full}\nx 緑化協議会 第2回 議事録\nx 1\n  ${more}\n  ${full}\nx 緑化協議会 第2回 議事録\nx 2\n  ${more}`,
    );
  });

  it('takes a title repeated once in the middle of a sentence', () => {
    check(`  緑化協議会 第2回 議事録\n  ${full}\nx 2\nx 緑化協議会 第2回 議事録\n  ${more}`);
  });

  it('takes a footer whose number rises', () => {
    const page = Array.from({ length: 9 }, () => `  ${full}`).join('\n');
    check(`${page}\nx 緑化協議会 1/3\n${page}\nx 緑化協議会 2/3\n${page}\nx 緑化協議会 3/3`);
  });

  it('leaves content alone', () => {
    check(
      '  3. 議事\n  3 件あった。\n  令和8年\n  10:00\n  （1）開会\n  ア\n  第3\n  以上\n  － 以上 －\n  いいえ\n  3月',
    );
    check('  委員：甲野\n  - 賛成\n  ○甲野委員\n  【決定】\n  （笑）\n  １番\n  3名\n  …以下略');
  });

  it('leaves a line that recurs away from page ends alone', () => {
    check(`  緑化の議題\n  ${full}\n  ${more}\n  緑化の議題\n  ${full}\n  ${more}\n  緑化の議題`);
  });

  it('leaves numbered headings alone', () => {
    const page = Array.from({ length: 9 }, () => `  ${full}`).join('\n');
    check(`  議題その1\n${page}\n  協議の2\n${page}\n  報告3`);
    check('');
  });

  it('leaves the label of somebody who speaks at the top of several pages', () => {
    const page = Array.from({ length: 9 }, () => `  ${full}`).join('\n');
    for (const label of ['【甲野委員】', '（副会長）', '○乙山課長'])
      check(`${page}\nx 1\n  ${label}\n${page}\nx 2\n  ${label}\n${page}\nx 3\n  【丙川主査】\n${page}`);
  });
});
