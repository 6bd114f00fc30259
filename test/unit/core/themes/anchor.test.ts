import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { anchorOf, findAnchors } from '../../../../src/core/themes/anchor';
import type { Anchor } from '../../../../src/core/themes/quotation';
import { censusOf } from '../../../../src/core/themes/census';

const head = '甲町緑化協議会 第2回 議事録\n1. 議事\n';

/** Where the remarks marked with * in `before` are in `after`: their words, or - for none. */
function places(before: string, after: string): string {
  const old = parse(head + before.replaceAll('*', ''));
  const anchors = before
    .trim()
    .split('\n')
    .flatMap((line, i) => (line.startsWith('*') ? [anchorOf(old, i)] : []));
  const minutes = parse(head + after);
  return findAnchors({ anchors, census: censusOf(old) }, minutes)
    .map((j) => (j === null ? '-' : `${j} ${minutes.remarks[j]?.text ?? ''}`))
    .join('\n');
}

describe('anchors of tags', () => {
  const longer = 'この計画は町の緑を十年かけて増やすものであり、費用と期間の両方を示す必要がある。';

  it('hold while other remarks come and go, move and are wrapped anew', () => {
    const old = `○甲野委員　${longer}\n*○乙山委員　はい、賛成である。\n○甲野委員　では、そのように。\n`;
    assert.equal(
      places(old, `○丙川委員　待たれよ。\n○乙山委員　はい、\n賛成である。\n`),
      '1 はい、賛成である。',
    );
    assert.equal(
      places(old, `○乙山委員　はい、賛成である。\n○甲野委員　では、そのように。\n○甲野委員　${longer}\n`),
      '0 はい、賛成である。',
    );
  });

  it('hold when the words are changed, in place or moved', () => {
    const old = `○甲野委員　では始める。\n*○乙山委員　${longer}\n○甲野委員　では、そのように。\n`;
    const changed = longer.replace('十年', '二十年').replace('示す', '町民に示す');
    const moved = longer.replace('十年', '二十年');
    assert.equal(places(old, `○甲野委員　では始める。\n○乙山委員　${changed}\n`), `1 ${changed}`);
    assert.equal(
      places(old, `○乙山委員　${moved}\n○甲野委員　では始める。\n○甲野委員　では、そのように。\n`),
      `0 ${moved}`,
    );
  });

  it('tell remarks with the same words by what stands beside them', () => {
    const old = '○甲野委員　一を諮る。\n*○委員　異議なし。\n○甲野委員　二を諮る。\n○委員　異議なし。\n';
    assert.equal(places(old, '○甲野委員　二を諮る。\n○委員　異議なし。\n'), '-');
    assert.equal(
      places(old, '○甲野委員　二を諮る。\n○委員　異議なし。\n○甲野委員　一を諮る。\n○委員　異議なし。\n'),
      '3 異議なし。',
    );
  });

  it('let go rather than take a remark that is like the one that is gone', () => {
    const one = '第一号議案について採決した結果、全員の賛成により原案のとおり可決されたことを報告する。';
    const two = one.replace('第一号', '第二号');
    assert.equal(places(`*○座長　${one}\n○座長　${two}\n`, `○座長　${two}\n`), '-');
    assert.equal(places('*○委員　異議なし。\n○委員　異議なし。\n', '○委員　異議なし。\n'), '-');
    assert.equal(
      places(`○甲野委員　はい。\n*○座長　${one}\n`, '○甲野委員　はい。\n○座長　散会する。\n'),
      '-',
    );
  });

  it('come back with a remark that comes back', () => {
    const minutes = parse(`${head}○甲野委員　一を諮る。\n○委員　異議なし。\n`);
    const anchor = { ...anchorOf(minutes, 1), remark: null };
    const gone = censusOf(parse(`${head}○甲野委員　一を諮る。\n`));
    assert.deepEqual(findAnchors({ anchors: [anchor], census: gone }, minutes), [1]);
    assert.deepEqual(findAnchors({ anchors: [anchor], census: censusOf(minutes) }, minutes), [null]);
  });

  it('of other programs are placed where their quotation stands once', () => {
    const minutes = parse(`${head}○委員　異議なし。\n○甲野委員　${longer}\n○委員　異議なし。\n`);
    const foreign = (exact: string, prefix = '', suffix = ''): Anchor => ({
      exact,
      prefix,
      suffix,
      speaker: null,
      start: 0,
      end: 0,
      remark: null,
    });
    const anchors = [foreign(longer.slice(5, 25)), foreign('異議なし。'), foreign('何もない。')];
    assert.deepEqual(findAnchors({ anchors, census: null }, minutes), [1, null, null]);
  });
});
