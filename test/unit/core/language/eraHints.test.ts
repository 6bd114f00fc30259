import assert from 'node:assert/strict';
import { eraHints } from '../../../../src/core/language/eraHints';
import { parse } from '../../../../src/core/minutes/parse';
import { marked } from '../../support/marked';

/** `source` has a bracket pair around the lines that are shown, and `|` where a hint must stand. */
function check(source: string, ...expected: readonly string[]): void {
  const { text, cursors, ranges } = marked(source);
  const found = eraHints(parse(text), ranges[0] ?? { start: 0, end: text.length });
  assert.deepEqual(
    found.map(({ offset }) => offset),
    cursors,
  );
  assert.deepEqual(
    found.map(({ date }) => date.iso),
    expected,
  );
}

const head = '甲町緑化協議会 第2回 議事録\n日時：令和8年2月20日（金）\n○甲野委員\n';

describe('eraHints', () => {
  it('stand behind the dates of the lines shown', () => {
    check(
      `${head}　昭和63年に植えた。\n[　令和7年2月5日|に枯れ、令和7年度|に植え直した。]\n　平成30年。\n`,
      '2025-02-05',
      '2025',
    );
    check(`甲町緑化協議会 第2回 議事録\n[日時：令和8年2月20日|（金）\n]○甲野委員\n　賛成。\n`, '2026-02-20');
  });

  it('stand at the end of a date that a wrap cuts', () => {
    const line = '　街路樹の植え替えについては、冬に入る前の十月までに終えることが望ましいと考えます。令和７';
    const full = '街路樹の植え替えについては、冬に入る前の十月までに終えることが望ましいと考えますので植え';
    check(
      `${head}[${line}\n年２月５日|のことであり、${full.slice(0, 30)}たいものである\nと考えますので、そうしてほしい。\n]`,
      '2025-02-05',
    );
    check(
      `${head}${line}\n[年２月５日|のことであり、${full.slice(0, 30)}たいものである]\nと考えますので、そうしてほしい。\n`,
      '2025-02-05',
    );
  });

  it('are none without dates', () => {
    check('');
    check(`[${head.replace('令和8年', '')}]`);
  });
});
