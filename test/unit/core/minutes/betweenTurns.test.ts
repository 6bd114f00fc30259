import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

const head = '第2回緑化協議会議事録\n\n日時　令和6年7月3日（水）\n\n';

describe('what stands between turns', () => {
  it('is who to ask, below the last words and with its office behind', () => {
    const source = `${head}議事\n\n乙山課長\n　来年は三百個を買います。\n\n甲野会長\n　それでは、苗木については、御意見を踏まえて進めていただくことといたします。\n　本日はこれで閉会いたします。\n\n乙山課長\n　ありがとうございました。\n\n照会先　緑化局公園課　担当　丙川（内線1234）\n`;
    const minutes = checkRemarks(
      source,
      `乙山課長｜来年は三百個を買います。
甲野会長｜それでは、苗木については、御意見を踏まえて進めていただくことといたします。／本日はこれで閉会いたします。
乙山課長｜ありがとうございました。`,
    );
    assert.deepEqual(blocksOf(minutes, source, 'contact'), ['照会先　緑化局公園課　担当　丙川（内線1234）']);
  });

  it('is what somebody did, and no heading', () => {
    const source = `${head}1　議事\n\n（1）苗木について\n\n　丙川課長が資料1により説明\n\n甲野委員：足りるのか。\n\n丙川課長：足りる。\n\n（2）花壇について\n\n　乙山係長から資料2を報告\n\n甲野委員：賛成である。\n`;
    assert.equal(
      printedSections(parse(source)),
      `議事
  1 苗木について
  2 花壇について`.replace('議事', '1 議事'),
    );
  });

  it('is a part of the meeting whose number has no room behind it', () => {
    const source = `${head}会議の内容\n\n1あいさつ\n\n会長　お集まりいただきありがとうございます。\n\n2協議事項\n\n（1）苗木について\n\n委員　足りるのか。\n\n事務局　足りる。\n\n3その他\n\n事務局　次回は九月である。\n`;
    assert.equal(
      printedSections(
        checkRemarks(
          source,
          '会長｜お集まりいただきありがとうございます。\n委員｜足りるのか。\n事務局｜足りる。\n事務局｜次回は九月である。',
        ),
      ),
      `会議の内容
  1 あいさつ
  2 協議事項
    1 苗木について
  3 その他`,
    );
  });

  it('is an item with what came of it, and what was told by its names', () => {
    checkRemarks(
      `${head}議事\n\n（1）会長の選出について会長に甲野委員が選任されました。\n（2）部会の所属について会長より\n\n（PDF：6KB）のとおり指名がありました。\n（3）昨年度の報告について各課から次の点について説明を行いました。\n\n・昨年度の花壇\n・今年度の予定\n\n（主な意見）\n\n・花壇の花は種類が多すぎる。三つに絞るべきである。\n・苗木は三百個では足りない。来年は増やしてほしい。\n`,
      '-｜花壇の花は種類が多すぎる。三つに絞るべきである。\n-｜苗木は三百個では足りない。来年は増やしてほしい。',
    );
  });

  it('is what was done, right above the heading of the opinions', () => {
    checkRemarks(
      `${head}議事録\n\n○苗木の配布について、事務局より説明が行われ、それをもとに意見交換が行われた。\n\n【委員からの主な意見】\n○苗木は三百個では足りない。来年は増やしてほしい。\n\n○花壇の花は種類が多すぎる。三つに絞るべきである。\n`,
      '-｜苗木は三百個では足りない。来年は増やしてほしい。\n-｜花壇の花は種類が多すぎる。三つに絞るべきである。',
    );
  });
});

describe('headings over lists', () => {
  it('stand once, where the link below has the same words', () => {
    const source =
      '第2回緑化委員会議事要旨\n  1. 日時：令和6年7月3日（水）\n  2. 配布資料\n    配布資料\n  3. 議事要旨\n    議事要旨\n\n（1）苗木について\n\n・苗木は三百個では足りない。来年は増やしてほしい。\n';
    assert.equal(
      printedSections(parse(source)),
      `1 日時
2 配布資料
3 議事要旨
  1 苗木について`,
    );
  });

  it('leave the last item of the agenda to it, and begin with the first deed', () => {
    const talk = '○甲野委員長　ただいまから開会いたします。\n\n○乙山課長　苗木は三百個です。\n';
    const minutes = parse(
      `緑化委員会速記録\n\n本日の会議に付した事件\n　委員の選任について\n　陳情の審査\n（１）六第五号　花壇の公開に関する陳情\n\n${talk}`,
    );
    assert.equal(printedSections(minutes), '');
    assert.deepEqual(
      minutes.agenda.map(({ text }) => text),
      ['委員の選任について', '陳情の審査', '六第五号　花壇の公開に関する陳情'],
    );
    assert.equal(
      printedSections(
        parse(
          `第3回緑化会議議事要旨\n\n出席者\n甲野、乙山、丙川の各委員\n1 前回議事要旨確認\n原案のとおり確認した。\n2 議題\n（1）苗木について\n事務局から説明があった。\n\n・苗木は三百個では足りない。来年は増やしてほしい。\n`,
        ),
      ),
      `1 前回議事要旨確認
2 議題
  1 苗木について`,
    );
  });

  it('are no notes with their value below', () => {
    const source =
      '第2回緑化研究会議事録\n\n日時　令和6年7月3日（水）\n\n出席者\n\n　甲野 花子\n\n　乙山 次郎\n\n議事録作成：\n\n　丙川 三枝\n\n議事\n\n○甲野委員　苗木は足りますか。\n\n○乙山委員　足ります。\n';
    assert.equal(printedSections(parse(source)), '議事');
  });
});
