import { strict as assert } from 'node:assert';
import type { TermRuleSet } from '../../../../src/core/topics/termRuleSet';
import { marked, withRanges } from '../../support/marked';
import { termsIn } from '../../support/terms';

/** The line with brackets around its terms; it is said in a remark of minutes. */
function found(line: string, rules?: Partial<TermRuleSet>): string {
  const { terms, minutes } = termsIn([line], rules);
  const text = minutes.joined.text;
  const from = text.lastIndexOf(line);
  assert.ok(from >= 0, 'the line is in the joined text');
  const { starts, ends } = terms.places;
  const spans = Array.from(starts, (start, i) => ({ start: start - from, end: (ends[i] ?? 0) - from }));
  return withRanges(line, spans);
}

/** Checks that just the marked terms are found. */
function check(source: string, rules?: Partial<TermRuleSet>): void {
  assert.equal(found(marked(source).text, rules), source);
}

/** Keys of the terms in some lines. */
function keys(...lines: string[]): string[] {
  const { forms } = termsIn([`${lines.join('と')}について話した。`]);
  return [...new Set(forms.map(({ key }) => key))];
}

describe('terms', () => {
  it('are runs of nouns', () => {
    check('[デマンド交通]の[運転士]が足りない。');
    check('[能動的サイバー防御]と[個別避難計画]を進めたい。');
    check('[停留所]の間隔が広いとの意見があった。');
  });

  it('are not how meetings speak', () => {
    check('事務局から資料に基づき説明があり、意見交換を行った。');
    check('今後の検討状況については、次回の会議で報告することとした。');
    check('各委員の御意見を踏まえ、取組を着実に進めることが重要である。');
    check('ただいまの御質問にお答えする。福祉課長から申し上げる。');
  });

  it('are not too general alone, but with another word', () => {
    check('情報を市民に届けるには、[情報共有]が要る。');
    check('制度と組織は、[制度設計]の話である。');
  });

  it('are no measures and no polite words', () => {
    check('本日は大変お忙しい中、500m先の[停留所]まで、1kg当たりの話をした。');
    check('本市では、5Gではなく[燃料電池]を年度内に試す。'.replace('5G', '[5G]'));
  });

  it('leave out what means nothing at their ends', () => {
    check('当該[停留所]等について、各[営業所]側と話す。');
  });

  it('are no persons', () => {
    check('甲野委員と乙山参事官から、山田委員の話も出た。');
  });

  it('keep names of laws and organisations whole', () => {
    check('[サイバーセキュリティ基本法]に基づき[情報処理推進機構]と組む。');
    assert.deepEqual(
      termsIn(['サイバーセキュリティ基本法に基づく。']).forms.map(({ kind }) => kind),
      ['law'],
    );
  });

  it('are not the own name of the meeting', () => {
    check('みどり野市地域交通会議の設置から三年になる。');
  });

  it('have Latin letters, numbers and the marks between them', () => {
    check('[JC-STAR]、[5G]、[Society 5.0]、[Secure by Design]を挙げた。');
    check('[AIエージェント]の話。');
  });

  it('are found in full-width, half-width and letter-spaced print', () => {
    check('[ＩｏＴ機器]、[ﾗﾝｻﾑｳｪｱ]、[S B O M]である。');
    assert.deepEqual(keys('ＩｏＴ機器', 'IoT 機器', 'I o T 機器'), ['iot機器']);
  });

  it('are found over a wrap', () => {
    const { terms, forms, minutes } = termsIn([
      'これからの暮らしの足を考えるにあたっては、まず路線の全体を見渡したうえで、デマンド',
      '交通の予約のしかたを改めて確かめておくことが何よりも大切であると思われるのであり、',
      'そのように進めたい。',
    ]);
    const index = forms.findIndex(({ key }) => key === 'デマンド交通');
    const at = terms.places.terms.indexOf(index);
    assert.ok(index >= 0 && at >= 0, 'found');
    const { starts, ends } = terms.places;
    const place = { start: starts[at] ?? 0, end: ends[at] ?? 0 };
    assert.equal(minutes.joined.toSourceSpans(place).length, 2);
  });

  it('are of remarks only', () => {
    assert.deepEqual(keys('はい。'), []);
  });

  it('tell their remark and paragraph', () => {
    const { terms } = termsIn(['停留所を移すことにした。', '○乙山委員', '運転士が足りないとの声がある。']);
    assert.deepEqual([...terms.paragraphRemarks], [0, 1]);
    assert.deepEqual([...terms.places.paragraphs], [0, 1]);
  });
});

describe('spellings of a term', () => {
  it('have one key', () => {
    assert.deepEqual(
      keys('サーバー室、サーバ室'),
      ['サーバー室', 'サーバ室'].slice(1).map(() => 'サーバ室'),
    );
    assert.deepEqual(keys('見守り隊', '見守隊').length, 1);
    assert.deepEqual(keys('受入れ施設', '受け入れ施設', '受入施設').length, 1);
    assert.deepEqual(keys('ＮＩＣＴ', 'NICT'), ['organization:nict']);
  });

  it('that are other words have their own', () => {
    assert.equal(keys('子ども食堂', '児童館').length, 2);
    assert.equal(keys('コピー機', 'コピ機').length, 2);
  });
});

describe("the user's rules", () => {
  it('keep a term whole', () => {
    check('[みんなで出かける券]を配る。', { keep: ['みんなで出かける券'] });
  });

  it('do not cut a longer word for it', () => {
    check('[ウインドサーフィン]の話。', { keep: ['イン'] });
  });

  it('count synonyms as one', () => {
    const { forms } = termsIn(['乗合タクシーとデマンド交通は同じである。'], {
      synonyms: [{ term: 'デマンド交通', variants: ['乗合タクシー'] }],
    });
    assert.deepEqual(
      forms.map(({ key }) => key),
      ['デマンド交通', 'デマンド交通'],
    );
  });
});
