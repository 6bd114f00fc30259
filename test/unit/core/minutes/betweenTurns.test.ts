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
});
