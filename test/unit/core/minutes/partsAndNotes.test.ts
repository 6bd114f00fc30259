/** What stands between the talk: parts of the meeting, verdicts, notes, lists of papers; and who opens the meeting. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

const head = `花壇推進会議（第3回）議事録
日時：令和8年2月20日（金）14:00～15:00
場所：市役所第2会議室
`;

describe('parse: parts and notes', () => {
  it('keeps the groups of a list of papers in it, but for groups in the form of its own label', () => {
    const papers = (label: string): string => `${head}
${label}
【資料】
　資料1　苗木の一覧
　資料2　温室の図面
【参考資料】
　参考資料1　委員名簿

○甲野会長　始めます。事務局から説明してください。
○乙山課長　今年は三百本を配ります。
`;
    const text = papers('配付資料一覧');
    assert.deepEqual(blocksOf(parse(text), text, 'handout').slice(0, 2), ['【資料】', '資料1　苗木の一覧']);
    assert.equal(printedSections(parse(text)), '');
    assert.equal(parse(text).handouts.length, 3);
    assert.equal(printedSections(parse(papers('【議事次第】\n1 開会\n'))), '議事次第\n資料\n参考資料');
  });

  it('takes a verdict for no heading', () => {
    const text = `${head}
5 主な質疑

（1）苗木の配布（第21号議案）について

甲野委員
　配る苗木の数を増やすことはできるか。

乙山課長
　予算の範囲で増やすことを考えている。

甲野委員
　よく分かった。早く始めてほしい。

6 採決

　第21号議案　全会一致で可決
　第22号議案　賛成多数により原案のとおり承認
`;
    const minutes = parse(text);
    assert.equal(printedSections(minutes).split('\n').at(-1), '6 採決', 'the verdicts head nothing');
    assert.equal(minutes.remarks.length, 3);
  });

  it('reads numbers over the parts of a meeting, and who opens, greets and closes', () => {
    const minutes = checkRemarks(
      `第2回花壇会議概要
日 時 令和8年2月20日（金）14時～15時
場 所 花壇会館
1
開 会（課長補佐）
ただいまから花壇会議を始める。資料に足りないものがあれば知らせてほしい。
2
あいさつ（花壇課長）
本日はお集まりいただき感謝する。苗木の数について率直な意見をいただきたい。
※資料確認
※要綱により会長が進行
3
議 題
（1）苗木の配布について
委員：三百本では足りないと思う。
事務局：来年は四百本を用意する。
委員：場所も増やしてほしい。
4
閉 会（副会長）
長い時間の話合いに感謝する。これで終わりとする。
`,
      `
課長補佐｜ただいまから花壇会議を始める。資料に足りないものがあれば知らせてほしい。
花壇課長｜本日はお集まりいただき感謝する。苗木の数について率直な意見をいただきたい。
委員｜三百本では足りないと思う。
事務局｜来年は四百本を用意する。
委員｜場所も増やしてほしい。
副会長｜長い時間の話合いに感謝する。これで終わりとする。`,
    );
    assert.equal(
      printedSections(minutes),
      `1 開 会（課長補佐）
2 あいさつ（花壇課長）
3 議 題
  1 苗木の配布について
4 閉 会（副会長）`,
    );
  });

  it('reads members called by letters with spaces between, and a greeting right below the title', () => {
    checkRemarks(
      `花壇評価委員会（第2回）議事録要旨

事 務 局：開会挨拶

委 員 長：本日は、前回の調査を踏まえ、二つの花壇の扱いを決めたいと思います。

花 壇 課：二つの花壇について説明します。

A 委 員：種類を減らした理由を教えてください。

花 壇 課：世話の手間を減らすためです。

B 委 員：費用はどうなりますか。

A 委 員：増えるのではないですか。

委 員 長：次回に数字を出してください。
`,
      `
事 務 局｜開会挨拶
委 員 長｜本日は、前回の調査を踏まえ、二つの花壇の扱いを決めたいと思います。
花 壇 課｜二つの花壇について説明します。
A 委 員｜種類を減らした理由を教えてください。
花 壇 課｜世話の手間を減らすためです。
B 委 員｜費用はどうなりますか。
A 委 員｜増えるのではないですか。
委 員 長｜次回に数字を出してください。`,
    );
  });

  it('takes a sentence about the quorum for no list of members', () => {
    const minutes = parse(`${head}
【議事概要】
■開会
委員11名中10名の出席により会議成立。
■あいさつ（花壇部長）
■議事
（1）苗木の配布について
委　員：三百本では足りない。
事務局：来年は四百本を用意する。
委　員：場所も増やしてほしい。
`);
    assert.deepEqual(minutes.attendees, []);
    assert.equal(
      printedSections(minutes),
      `議事概要
  開会
  あいさつ（花壇部長）
  議事
    1 苗木の配布について`,
    );
  });

  it('reads short opinions below the items of what was discussed', () => {
    const minutes = checkRemarks(
      `${head}
１．協議事項
（１）苗木の配布について
・種類を増やしてほしい。
・三百本では足りないのではないか。
２．報告事項
（１）温室の改修について
・冬の間は工事を避けてほしい。
`,
      `
-｜種類を増やしてほしい。
-｜三百本では足りないのではないか。
-｜冬の間は工事を避けてほしい。`,
    );
    assert.equal(
      printedSections(minutes),
      `1 協議事項
  1 苗木の配布について
2 報告事項
  1 温室の改修について`,
    );
  });

  it('reads the last part of a meeting behind a circle, where somebody speaks below it', () => {
    const minutes = parse(`${head}
○開会
【会長】始めます。事務局から説明してください。
【事務局】今年は三百本を配ります。
○閉会
【会長】本日は終わります。ありがとうございました。
`);
    assert.equal(printedSections(minutes), '開会\n閉会');
  });

  it("reads names behind bullets of Markdown, and its headings below the people's", () => {
    const minutes = checkRemarks(
      `# 花壇会議 議事録

## 日時
2026年2月20日 14:00〜15:00

## 出席者
- 甲野
- 乙山

## 苗木の配布
- 甲野: 三百本を配ります。
- 乙山: 種類を増やしてほしいです。

## 温室の改修
- 甲野: 順に直します。
- 乙山: お願いします。
`,
      `
甲野｜三百本を配ります。
乙山｜種類を増やしてほしいです。
甲野｜順に直します。
乙山｜お願いします。`,
    );
    assert.equal(printedSections(minutes), '日時\n出席者\n苗木の配布\n温室の改修');
    assert.equal(minutes.attendees.length, 2);
  });

  it('ends a line in brackets, and a line above a gap, before the talk', () => {
    const minutes = parse(`花壇委員会（第14回） 議事録

開会

（事務局より配付資料の確認、委員及び関係する部局の出欠並びに傍聴の扱いについて連絡）

議事

（1）苗木の配布について

【甲野委員長】
三百本を配ることについて意見をいただきたい。
【乙山委員】
種類を増やしてほしい。
`);
    assert.equal(printedSections(minutes), '議事\n  1 苗木の配布について');
  });

  it('leaves what a page says of itself out of the last turn', () => {
    const minutes = parse(`${head}
●会長

ほかによろしいでしょうか。

●課長

次回は十一月です。ありがとうございました。

この記事に関するお問い合わせ先

花壇課　球根係
電話番号：0000-00-0000
`);
    assert.equal(minutes.remarks.at(-1)?.text, '次回は十一月です。ありがとうございました。');
  });

  it('takes what was declared for nobody’s words', () => {
    checkRemarks(
      `${head}
１．開会
　事務局より開会が宣言された。
２．議題
（１）苗木の配布について
　・種類を増やしてほしい。
　・雨の日でも受け取れる場所にしてほしい。
`,
      `
-｜種類を増やしてほしい。
-｜雨の日でも受け取れる場所にしてほしい。`,
    );
  });
});
