/** What is told beside the talk: outcomes, who opened the meeting, what was done before a turn, hours below the date. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

const head = `花壇推進会議（第3回）議事録
日時：令和8年2月20日（金）14:00～15:00
場所：市役所第2会議室
`;

describe('parse: told beside the talk', () => {
  it('leaves what came of an item out of the turn above it', () => {
    checkRemarks(
      `${head}
（甲野委員）花壇の水やりは誰がするのか。
（花壇課長）町内会に頼む。
採決の結果、全員賛成により原案どおり可決。
（甲野委員）次の花壇はどこか。
（花壇課長）駅の前である。
採決の結果、全員賛成により原案どおり可とすることに決定。
`,
      `
甲野委員｜花壇の水やりは誰がするのか。
花壇課長｜町内会に頼む。
甲野委員｜次の花壇はどこか。
花壇課長｜駅の前である。`,
    );
  });

  it('reads the opening below a list of papers, who greets, and what the office told below opinions', () => {
    const minutes = checkRemarks(
      `${head}会議資料 次第
資料1：「花壇の一覧」
資料2：「収穫まつりの案」

1　開会
　花壇課長が進行役を務めた。
2　会長あいさつ

　前回から二か月が過ぎ、この間に花壇の数が増えた。委員の皆様に感謝したい。

3　その他
・花壇の前の街路灯が消えたままなので、早く直してもらいたい。
　事務局から、次回は九月に開催することを連絡した。
`,
      `
会長｜前回から二か月が過ぎ、この間に花壇の数が増えた。委員の皆様に感謝したい。
-｜花壇の前の街路灯が消えたままなので、早く直してもらいたい。`,
    );
    assert.match(printedSections(minutes), /1 開会\n *2 会長あいさつ\n *3 その他$/u);
  });

  it('ends the list of people at the head of what was done, and takes titles of questions for nobody’s words', () => {
    const minutes = checkRemarks(
      `${head}■出席者
（委員）甲野一花、乙山健太
■傍聴者　2名
2026 年 2 月 20 日
第 15 期花壇協議会 第 8 回定例会次第
《館長報告》
1．第2回町議会定例会
＜一般質問＞ 2月10日（火）
◎甲野ひろし議員 「花壇の水やりについて」
◎乙山一郎議員 「温室との連携について」
館長：水やりと温室について質問を受けた。水の出る所を増やし、温室を休みの日も開けると答えた。
委員：増やす所はどこか。できるだけ早く知りたい。前の会議でも同じことを聞いた覚えがある。
館長：駅の前と公園である。公園には今年の秋までに、駅の前には来年の春までに造りたいと考えている。
《協議事項》
1．花壇の評価について
委員：花の数が足りない。
`,
      `
館長｜水やりと温室について質問を受けた。水の出る所を増やし、温室を休みの日も開けると答えた。
委員｜増やす所はどこか。できるだけ早く知りたい。前の会議でも同じことを聞いた覚えがある。
館長｜駅の前と公園である。公園には今年の秋までに、駅の前には来年の春までに造りたいと考えている。
委員｜花の数が足りない。`,
    );
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      ['甲野一花', '乙山健太'],
    );
    assert.match(printedSections(minutes), /館長報告\n(?:.*\n)* *協議事項/u);
  });

  it('takes what was told behind circles above the turns for nobody’s words', () => {
    checkRemarks(
      `${head}
○花壇委員会規則第3条の規定により委員の互選が行われ、甲野委員が会長に選ばれた。
【甲野会長】　ここからは公開の議事に入ります。課長から説明をお願いします。
【乙山課長】　資料の一ページを御覧ください。
【甲野会長】　ありがとうございました。
`,
      `
甲野会長｜ここからは公開の議事に入ります。課長から説明をお願いします。
乙山課長｜資料の一ページを御覧ください。
甲野会長｜ありがとうございました。`,
    );
  });

  it('parts a turn from what was done before it on the same line', () => {
    const text = `${head}
○会長　それでは、議題に入る。説明を求める。

【花壇課長より資料1の説明】 ○会長　質問があればお願いする。

○委員　三百本では足りない。

【花壇課長より資料2の説明】 ○委員　温室の屋根を先に直してほしい。
`;
    checkRemarks(
      text,
      `
会長｜それでは、議題に入る。説明を求める。
会長｜質問があればお願いする。
委員｜三百本では足りない。
委員｜温室の屋根を先に直してほしい。`,
    );
    assert.deepEqual(blocksOf(parse(text), text, 'aside'), [
      '【花壇課長より資料1の説明】',
      '【花壇課長より資料2の説明】',
    ]);
  });

  it('reads the hours below the date of the meeting, where the title has the date alone', () => {
    const { date, startTime, endTime } = parse(`第11回花壇会議（令和8年2月20日開催）

＜開会＞
　令和8年2月20日
　10時30分

＜閉会＞
　令和8年2月20日
　11時35分

＜会議場所＞
　花壇室

○甲野会長　始めます。よろしくお願いします。
○乙山委員　はい。質問があります。
`).header;
    assert.deepEqual([date?.value, startTime?.value, endTime?.value], ['2026-02-20', '10:30', '11:35']);
  });
});
