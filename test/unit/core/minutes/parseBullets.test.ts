import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks } from './support';

const head = `緑化協議会 第2回 議事概要

1. 日時：令和8年2月20日（金）10:00～11:30
2. 場所：甲町役場
3. 出席者
甲野 花子	甲大学教授

4. 議事概要
（1）意見交換
`;

const three = `
-｜苗木は秋に植えるのがよい。
-｜費用の見込みを早めに示すべきである。
-｜補助の条件を確認する必要がある。`;

const bullets = (mark: string, gap = ''): string =>
  `${head}${three
    .trim()
    .split('\n')
    .map((line) => `${line.replace('-｜', mark)}\n`)
    .join(gap)}`;

describe('parse: bullets', () => {
  it('reads bullets of every kind', () => {
    for (const mark of ['- ', '・', '• ', '● ', '○ ', '◆ ', '* ', '・ ', '\uf09e ', '\uf06c', '◇ ']) {
      const minutes = checkRemarks(bullets(mark), three);
      assert.ok(
        minutes.remarks.every(({ speaker, attendee }) => speaker === null && attendee === null),
        mark,
      );
    }
  });

  it('reads a long vowel mark as a bullet only where no word goes on', () => {
    checkRemarks(bullets('ー'), three);
    checkRemarks(
      `${head}- 苗木は秋に植えるのがよいが、そのころに町の中央にあるコミュニティセンタ
ーの庭も空くので、あわせて使いたい。
`,
      '-｜苗木は秋に植えるのがよいが、そのころに町の中央にあるコミュニティセンターの庭も空くので、あわせて使いたい。',
    );
  });

  it('starts a remark at its mark', () => {
    const text = bullets('- ');
    assert.deepEqual(
      parse(text).remarks.map(({ span }) => text.slice(span.start, span.end)),
      three.trim().replace(/｜/gu, ' ').split('\n'),
    );
  });

  it('keeps the bullets of one anonymous speaker in a group', () => {
    const { remarks } = checkRemarks(
      `${head}- 一つ目である。\n- 二つ目である。\n\n- 三つ目である。\n-\n- 四つ目である。\n- 五つ目である。\n`,
      '-｜一つ目である。\n-｜二つ目である。\n-｜三つ目である。\n-｜四つ目である。\n-｜五つ目である。',
    );
    const [first, second, third, fourth, fifth] = remarks.map(({ group }) => group);
    assert.notEqual(first, null);
    assert.equal(first, second);
    assert.equal(fourth, fifth);
    assert.equal(new Set([first, third, fourth]).size, 3);
  });

  it('nests by indent and by the run of bullets', () => {
    const depths = (text: string): number[] => parse(text).remarks.map(({ depth }) => depth);
    assert.deepEqual(
      depths(`${head}- 一つ目である。\n  - 細かい点である。\n  - もう一つである。\n- 二つ目である。\n`),
      [0, 1, 1, 0],
    );
    assert.deepEqual(depths(`${head}- 一つ目である。\n-- 細かい点である。\n- 二つ目である。\n`), [0, 1, 0]);
    assert.deepEqual(
      depths(`${head}- 一つ目である。\n　ー　細かい点である。\n- 二つ目である。\n`),
      [0, 1, 0],
    );
    assert.deepEqual(
      depths(`${head}・一つ目である。\n　・細かい点である。\n　　・更に細かい点である。\n・二つ目である。\n`),
      [0, 1, 2, 0],
    );
  });

  it('reads bullets whose glyph was lost: paragraphs that begin with a space', () => {
    checkRemarks(
      `${head} 苗木は秋に植えるのがよい。春に植えると、夏の暑さで枯れるものが多いと聞いている。
 費用の見込みを早めに示すべきである。町の負担がどれだけになるかで、できることが変わる。
 補助の条件を確認する必要がある。県の要綱は、この春に改められたばかりである。
`,
      `
-｜苗木は秋に植えるのがよい。春に植えると、夏の暑さで枯れるものが多いと聞いている。
-｜費用の見込みを早めに示すべきである。町の負担がどれだけになるかで、できることが変わる。
-｜補助の条件を確認する必要がある。県の要綱は、この春に改められたばかりである。`,
    );
  });

  it('takes empty bullets for no remarks', () => {
    checkRemarks(
      `${head}- 一つ目である。\n-\n- 二つ目である。\n- \n`,
      '-｜一つ目である。\n-｜二つ目である。',
    );
  });

  it('leaves bullets outside the talk alone: agenda, handouts, decisions', () => {
    const minutes = checkRemarks(
      `緑化協議会 第2回 議事概要
【日時】令和8年2月20日（金）10:00～11:30
【決定事項】
・緑化計画の策定について
・苗木の購入について
【報告事項】
・県の補助について
【議事概要】
・苗木は秋に植えるのがよい。
`,
      '-｜苗木は秋に植えるのがよい。',
    );
    assert.deepEqual(
      minutes.agenda.map(({ category, text }) => `${category ?? ''}｜${text}`),
      ['決定事項｜緑化計画の策定について', '決定事項｜苗木の購入について', '報告事項｜県の補助について'],
    );
  });

  it('takes sentences of procedure for no remarks', () => {
    checkRemarks(
      `${head}事務局から、配付資料により説明があった。各委員から以下の意見があった。
- 苗木は秋に植えるのがよい。
（2）その他
事務局から、次回の日程について説明があった。
以上
`,
      '-｜苗木は秋に植えるのがよい。',
    );
  });
});
