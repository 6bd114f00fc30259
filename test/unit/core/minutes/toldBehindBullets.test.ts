/** Bullets that tell what was done, in minutes that name nobody and between turns. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('parse: bullets that tell what was done', () => {
  it('is what came of an item, as the first bullet or behind an arrow', () => {
    checkRemarks(
      `花壇協議会 議事要旨

  • 前回の議事要旨（案）について、確認のうえ、原案どおり承認された。

1. 苗木の配布について
・配る数を、理由とともに示すべきである。
・去年より早く知らせてほしい。
⇒案のとおり承認された。
`,
      `
-｜配る数を、理由とともに示すべきである。
-｜去年より早く知らせてほしい。`,
    );
  });

  it('is what came of an item between turns, behind a note or a sentence that ended', () => {
    checkRemarks(
      `花壇審議会 議事録

（甲野会長）
指標を改めてよろしいでしょうか。

（異議なし）

・議題（2）は、原案のとおり承認された。

（乙山委員）
花の数はどうしますか。

（甲野会長）
次回に示します。
`,
      `
甲野会長｜指標を改めてよろしいでしょうか。
乙山委員｜花の数はどうしますか。
甲野会長｜次回に示します。`,
    );
  });

  it('is what leads over to the opinions, and what was done above that', () => {
    checkRemarks(
      `花壇作業部会 議事要旨

議事要旨

  • 事務局より、資料1に基づき説明。
  • 自由討議において、主に以下の発言。
  • 花の数を三つに絞る案に賛成である。もっと例を増やしてほしい。
  • 冬の間の費用も、試算に入れておくべきではないか。
`,
      `
-｜花の数を三つに絞る案に賛成である。もっと例を増やしてほしい。
-｜冬の間の費用も、試算に入れておくべきではないか。`,
    );
  });

  it('is that somebody greeted, below the heading that names who', () => {
    checkRemarks(
      `花壇審議会 議事録

1　町長あいさつ
・甲野町長からあいさつがあった。

2　会長あいさつ
・今年は雨が多く、花壇の水やりは楽でした。皆様の御意見をお願いします。
`,
      `会長｜今年は雨が多く、花壇の水やりは楽でした。皆様の御意見をお願いします。`,
    );
  });
});

describe('parse: parts of the meeting around its list of them', () => {
  it('keeps the last part where pages end next to it', () => {
    const minutes = parse(`花壇審議会（第2回） 要点録
開催日時：令和6年7月3日（水）午後7時～8時45分
出席者
甲野 一花
会議次第及び会議資料
1．開 会
2．審議事項
（1）苗木の配布について
3．閉 会
1
1．開 会
課長が開会を宣言した。
2．審議事項
（1）苗木の配布について
委員：配る数が昨年より少ないのはなぜですか。足りますか。
事務局：畑が一つ減ったためです。三百本は用意できます。
委員：分かりました。来年は増やしてください。
3．閉 会
2
`);
    assert.match(printedSections(minutes), /1 開 会\n\s*2 審議事項\n\s*1 苗木の配布について\n\s*3 閉 会$/u);
  });

  it('reads a label over numbers as no title', () => {
    const { sections, agenda } = parse(
      '令和6年7月3日（水曜日）開催\n\n議事\n\n  1. 苗木の変更について\n  2. その他\n\n議事録\n\n出席者：\n\n甲野会長、乙山委員\n\n議事\n\n  1. 苗木の変更について\n    変更について説明があり、了承された。\n',
    );
    assert.deepEqual(
      agenda.map(({ text }) => text),
      ['苗木の変更について', 'その他'],
    );
    assert.equal(sections[0]?.sections.length ?? 0, 0);
  });

  it('reads a heading over what was explained, and the words for that', () => {
    const minutes = checkRemarks(
      `花壇審議会 会議録

2　報告事項

（1）懇談会について

― 資料2に基づき、事務局より説明 ―

・部屋の予約の締め切りが早すぎるという声が多い。前の日まで受け付けてほしい。
`,
      `-｜部屋の予約の締め切りが早すぎるという声が多い。前の日まで受け付けてほしい。`,
    );
    assert.match(printedSections(minutes), /2 報告事項\n\s+1 懇談会について/u);
  });
});
