/** Headings of the talk in every form, over every kind of talk. */
import assert from 'node:assert/strict';
import { squeeze } from '../../../../src/core/text/chars';
import { parse } from '../../../../src/core/minutes/parse';
import { printedSections } from './support';

const topics = ['苗木の配布について', '公園の整備計画（案）について', 'その他'];

const headings: Readonly<Record<string, (title: string, n: number) => string>> = {
  number: (title, n) => `${String(n)}　${title}`,
  'number and dot': (title, n) => `${String(n)}．${title}`,
  'number in brackets': (title, n) => `（${String(n)}）${title}`,
  'number and bracket': (title, n) => `${String(n)}）${title}`,
  'circled number': (title, n) => `${'①②③'.charAt(n - 1)} ${title}`,
  'roman number': (title, n) => `${'ⅠⅡⅢ'.charAt(n - 1)}　${title}`,
  'kanji number': (title, n) => `${'一二三'.charAt(n - 1)}　${title}`,
  ordinal: (title, n) => `第${String(n)}　${title}`,
  item: (title, n) => `議題${String(n)}　${title}`,
  'item in brackets': (title, n) => `議題（${String(n)}）${title}`,
  'item of talk': (title, n) => `協議（${String(n)}）${title}`,
  'item and colon': (title, n) => `議題${String(n)}：${title}`,
  'item in lenticular brackets': (title, n) => `【議題${String(n)}】${title}`,
  'lenticular brackets': (title) => `【${title}】`,
  'tortoise shell brackets': (title) => `〔${title}〕`,
  'angle brackets': (title) => `＜${title}＞`,
  'double angle brackets': (title, n) => `≪${String(n)}．${title}≫`,
  square: (title) => `■${title}`,
  'square and item': (title, n) => `■議題${String(n)}　${title}`,
  diamond: (title) => `◆${title}`,
  hash: (title, n) => `## ${String(n)} ${title}`,
  bill: (title, n) => `議案第${String(n)}号　${title}`,
};

const talks: Readonly<Record<string, { text: (n: number) => string; remarks: number }>> = {
  circles: {
    text: (n) => `○葉山会長　次の議題に入ります。説明をお願いします。
○事務局　資料${String(n)}により説明します。今年は三百本を配ります。`,
    remarks: 2,
  },
  colons: {
    text: (n) => `葉山会長：次の議題に入ります。説明をお願いします。
事務局：資料${String(n)}により説明します。今年は三百本を配ります。`,
    remarks: 2,
  },
  'labels above': {
    text: (n) => `（葉山会長）
　次の議題に入ります。説明をお願いします。
（事務局）
　資料${String(n)}により説明します。今年は三百本を配ります。`,
    remarks: 2,
  },
  bullets: {
    text: (n) => `・苗木の数が足りないのではないか。${String(n)}本では少ない。
・配る場所を増やしてほしい。市役所だけでは遠い人がいる。`,
    remarks: 2,
  },
  'what was done': {
    text: (n) => `　事務局から、資料${String(n)}に基づき説明があった。
　沢井委員から、苗木の数が足りないのではないかとの質問があり、事務局から、予算の範囲で配っているとの回答があった。`,
    remarks: 0,
  },
};

function check(heading: (title: string, n: number) => string, gap: string, only = Object.keys(talks)): void {
  for (const name of only) {
    const talk = talks[name];
    assert.ok(talk, name);
    const body = topics.map((title, k) => heading(title, k + 1) + gap + talk.text(k + 1)).join(gap);
    const minutes = parse(`第3回みどり市環境審議会 議事録

日時：令和6年7月3日（水）10時～12時
場所：市役所
出席者：葉山会長、沢井委員、広瀬委員

${body}
`);
    const printed = printedSections(minutes).split('\n').map(squeeze);
    assert.equal(printed.length, topics.length, `${name}: ${printed.join(' ')}`);
    topics.forEach((title, k) => {
      assert.ok(printed[k]?.includes(title), `${name}: ${printed[k] ?? ''}`);
    });
    assert.equal(minutes.remarks.length, talk.remarks * topics.length, name);
  }
}

describe('parse: headings of the talk', () => {
  for (const [name, heading] of Object.entries(headings)) {
    it(`are read in this form: ${name}`, () => {
      check(heading, '\n');
      check(heading, '\n\n');
    });
  }

  it('are read without a mark, by what they end in', () => {
    const spoken = Object.keys(talks).filter((name) => name !== 'what was done');
    check((title) => title, '\n', ['circles', 'colons', 'labels above']);
    check((title) => title, '\n\n', spoken);
  });

  it('have their title below a number that stands alone', () => {
    const minutes = parse(`第3回みどり市環境審議会 議事概要

5. 議 事
1)
苗木の配布について
原案どおり承認された。
2)
公園の整備について
申請のあった3件について、事務局からの説明の後に審査を行い、承認した。
`);
    assert.deepEqual(
      minutes.sections.flatMap((section) => section.sections).map(({ number, title }) => [number, title]),
      [
        ['1', '苗木の配布について'],
        ['2', '公園の整備について'],
      ],
    );
  });
});
