import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { withRanges } from '../../support/marked';
import { printedRemarks, printedSections } from './support';

/** The sections of the body of `source`, from 議事 on. */
function check(body: string, expected: string): void {
  const source = `緑化協議会 第2回 議事概要\n\n${body}`;
  assert.equal(printedSections(parse(source)), expected.trim(), source);
}

const said = '- 苗木は秋に植えるのがよい。';

describe('parse: sections', () => {
  it('builds the tree from numbers of several styles', () => {
    check(
      `1. 日時：令和8年2月20日（金）10:00～11:30
2. 場所：甲町役場
3. 出席者
甲野 花子	甲大学教授
4. 議事概要
（1）開会
事務局から、配付資料により説明があった。
（2）意見交換
① 苗木について
${said}
② 費用について
${said}
5. 閉会
`,
      `
1 日時
2 場所
3 出席者
4 議事概要
  1 開会
  2 意見交換
    1 苗木について
    2 費用について
5 閉会`,
    );
  });

  it('takes the parts of a meeting for headings under a number that was there before', () => {
    check(
      `4. 議題
(1) 植樹の計画
5. 意見交換
${said}
5. 閉会
事務局から次回の日程について説明した。
`,
      `
4 議題
5 意見交換
5 閉会`,
    );
  });

  it('undoes a wrap in a heading or an item that no title could end with', () => {
    const source = `緑化協議会 第2回 議事概要

4. 議題
(1) 駅前通りの並木の植え替えと、来年度からの手入れに必要となる費用の見込みの
確認について
(2) その他
5. 駅前通りの並木の植え替えと、来年度からの手入れに必要となる費用の見込みの
確認について
${said}
`;
    const { agenda, sections } = parse(source);
    const whole = '駅前通りの並木の植え替えと、来年度からの手入れに必要となる費用の見込みの確認について';
    assert.deepEqual(
      agenda.map(({ text }) => text),
      [whole, 'その他'],
    );
    assert.equal(sections.at(-1)?.title, whole);
  });

  it('reads headings with widths mixed', () => {
    check(
      `4. 議事概要
（1）開会
事務局から、配付資料により説明があった。
（２）苗木について
${said}
(3) 意見交換
${said}
`,
      `
4 議事概要
  1 開会
  2 苗木について
  3 意見交換`,
    );
  });

  it('reads 第４, ≪ ≫, ⑴ and ア', () => {
    check(
      `第３　議事の概要
≪開会≫
−事務局から配付資料を確認−
≪意見交換≫
⑴　苗木について
ア　植える時期
・苗木は秋に植えるのがよい。
イ　植える場所
・土手は避けるのがよい。
⑵　費用について
・補助の条件を確認すべきである。
`,
      `
3 議事の概要
  開会
  意見交換
    1 苗木について
      ア 植える時期
      イ 植える場所
    2 費用について`,
    );
  });

  it('reads ■ ◇ 【】 and Markdown headings', () => {
    check(
      `■議事概要
◇苗木について
・苗木は秋に植えるのがよい。
◇費用について
・補助の条件を確認すべきである。
`,
      `
議事概要
  苗木について
  費用について`,
    );
    check(
      `## 議事概要
### 苗木について
- 苗木は秋に植えるのがよい。
### 費用について
- 補助の条件を確認すべきである。
`,
      `
議事概要
  苗木について
  費用について`,
    );
  });

  it('keeps numbers that repeat', () => {
    check(
      `4. 議事概要
${said}

5. 意見交換
${said}

5. 閉会
座長が閉会を宣した。
`,
      `
4 議事概要
5 意見交換
5 閉会`,
    );
  });

  it('reads numbers that start again inside a section', () => {
    check(
      `4. 議事概要
（1）苗木について
${said}
（2）費用について
${said}
5. その他
（1）次回について
${said}
`,
      `
4 議事概要
  1 苗木について
  2 費用について
5 その他
  1 次回について`,
    );
  });

  it('reads a heading that is a whole sentence', () => {
    check(
      `4. 議事概要
（1）苗木について
${said}
（2）最後に、事務局から次回の日程について発言があった。
以上
`,
      `
4 議事概要
  1 苗木について
  2 最後に、事務局から次回の日程について発言があった。`,
    );
  });

  it('reads circled numbers that a wrong decoding turned into @ A B', () => {
    check(
      `4. 議事概要
@苗木について
${said}
A費用について
- 補助の条件を確認すべきである。
Bその他
- 次回は夏に開く。
`,
      `
4 議事概要
  1 苗木について
  2 費用について
  3 その他`,
    );
  });

  it('takes a number in what is said for no heading', () => {
    const { sections, remarks } = parse(`緑化協議会 第2回 議事録
4. 議事
○甲野委員
　十年の計画である。
　10 年で三割を増やす。
　3点申し上げる。
　第17回の会議で決めたとおりである。
　（1）苗木の費用はどれだけか。
　（2）期間はどれだけか。
　以上、お答えいただきたい。
○乙山課長
　お答えする。
`);
    assert.deepEqual(
      sections.map(({ title, sections: inner }) => [title, inner.length]),
      [['議事', 0]],
    );
    assert.deepEqual(
      remarks.map(({ speaker }) => speaker),
      ['甲野委員', '乙山課長'],
    );
  });

  it('spans a section from its mark to its last line, its heading inside', () => {
    const source = `緑化協議会 第2回 議事概要

[4. [議事概要]
[（1）[苗木について]
- 苗木は秋に植えるのがよい。]
[（2）[費用について]
- 補助の条件を確認すべきである。]]
`;
    const text = source.replace(/[[\]]/gu, '');
    const spans = parse(text).sections.flatMap((section) =>
      [section, ...section.sections].flatMap(({ span, titleSpan }) => [span, titleSpan]),
    );
    assert.equal(withRanges(text, spans), source);
  });

  it('puts each remark into its innermost section', () => {
    const { remarks } = parse(
      `緑化協議会 第2回 議事概要\n4. 議事概要\n（1）苗木について\n${said}\n（2）費用について\n- 補助の条件を確認すべきである。\n`,
    );
    assert.deepEqual(
      remarks.map(
        ({ section, text }) => `${section?.parent?.title ?? ''} / ${section?.title ?? ''}: ${text}`,
      ),
      [
        '議事概要 / 苗木について: 苗木は秋に植えるのがよい。',
        '議事概要 / 費用について: 補助の条件を確認すべきである。',
      ],
    );
  });
});

describe('parse: titles', () => {
  it('reads the title however it is split', () => {
    const rest = `\n\n1. 日時：令和8年2月20日（金）\n4. 議事概要\n${said}\n`;
    for (const title of [
      '緑化協議会 第12回会合 議事概要',
      '緑化協議会\n第12回会合 議事概要',
      '緑化協議会\n（第十二回）\n議事概要',
      '「緑化協議会」（第１２回）議事概要',
      '緑化協議会（第 12 回）\n議　事　概　要',
      '　　　緑化協議会\n　　　第12回 議事概要',
    ]) {
      const { header } = parse(`${title}${rest}`);
      assert.deepEqual(
        [header.body?.value, header.meetingNumber?.value, header.kind?.value, header.date?.value],
        ['緑化協議会', 12, '議事概要', '2026-02-20'],
        title,
      );
    }
  });

  it('takes parent and working group together', () => {
    const { header } = parse(
      `緑化協議会\n苗木ワーキンググループ（第3回）\n議事要旨\n\n1. 日時：令和8年2月20日（金）\n4. 議事要旨\n${said}\n`,
    );
    assert.equal(header.body?.value, '緑化協議会 苗木ワーキンググループ');
    assert.equal(header.kind?.value, '議事要旨');
  });
});

describe('parse: ids of remarks', () => {
  const text = `緑化協議会 第2回 議事録
1. 日時：令和8年2月20日（金）
4. 議事
（1）苗木について
○甲野委員
　苗木は秋に植えるのがよい。
○乙山委員
　承知した。
○甲野委員
　費用の見込みを伺いたい。
○乙山委員
　承知した。
（2）その他
○丁田課長
　次回は夏に開く。
`;
  const ids = (source: string): Map<string, string> =>
    new Map(parse(source).remarks.map(({ id, speaker, text: said }) => [id, `${speaker ?? ''}${said}`]));

  it('are unique, also of equal remarks', () => {
    assert.equal(ids(text).size, 5, printedRemarks(parse(text)));
  });

  it('stay while other parts of the file are edited', () => {
    const before = ids(text);
    const edits = [
      text.replace('緑化協議会', '町の緑化協議会'),
      text.replace('1. 日時', '\n\n1. 日時'),
      text.replace('（2）その他', '（2）その他の件'),
      text.replace('次回は夏に開く。', '次回は秋に開く。それまでに絞る。'),
      text.replace('○丁田課長', '○戊村委員\n　一言申し上げる。\n○丁田課長'),
      text.replace('○甲野委員', '○戊村委員\n　一言申し上げる。\n○甲野委員'),
      text.replace(/\n/gu, '\r\n'),
    ];
    for (const edited of edits) {
      const after = ids(edited);
      const kept = [...before].filter(([id, said]) => after.get(id) === said).length;
      const changed = edited.includes('秋に開く。それ') ? 1 : 0;
      assert.equal(kept, before.size - changed, edited);
    }
  });
});
