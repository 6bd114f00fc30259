/** Where the header ends and the talk begins; offices that answer but once. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

describe('parse: the first turns', () => {
  it('reads a turn right below a wide line of the header', () => {
    checkRemarks(
      `第2回　花壇の家運営推進会議　議事録
開催日　令和8年2月20日（金）　10：00～11：00
参加者　入居者家族代表　１名　　民生委員　１名　　市職員　１名
施設長：先月の様子を報告します。花壇が二つ増えました。
民生委員：水やりの当番を決めてください。
施設長：来月に決めます。
`,
      `
施設長｜先月の様子を報告します。花壇が二つ増えました。
民生委員｜水やりの当番を決めてください。
施設長｜来月に決めます。`,
    );
  });

  it('takes a label of spread letters over columns of names for no turn', () => {
    const minutes = checkRemarks(
      `花壇審議会会議録
開　催　日　時　　平成３０年３月２３日（金）午前１０時
出　席　委　員　　甲野太郎　乙山花子　丙川次郎
事　　務　　局　　花壇課長　丁田三郎
会　長　　ただいまから審議会を開きます。議案の説明をお願いします。
花壇課長　　花の種類について説明します。
甲野委員　　種類は何を基準に決めましたか。
会　長　　順に答えてください。
`,
      `
会　長｜ただいまから審議会を開きます。議案の説明をお願いします。
花壇課長｜花の種類について説明します。
甲野委員｜種類は何を基準に決めましたか。
会　長｜順に答えてください。`,
    );
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      ['甲野太郎', '乙山花子', '丙川次郎', '丁田三郎'],
    );
  });

  it('reads an office that answers but once, where the list of people names it', () => {
    checkRemarks(
      `花壇の管理者を選ぶ委員会議事録（第3回）
日時：令和8年2月20日（金）10時～11時
委員：甲野委員長、乙山委員、丙川委員
事務局：花壇課長、同係長
委員長　応募は二者である。順に説明を聞き、質問をする。
委員　植木の手入れを誰がするのか、書類からは読めない。
花壇課　手入れは専門の業者に頼むと聞いている。
委員　業者の名前を教えてほしい。
`,
      `
委員長｜応募は二者である。順に説明を聞き、質問をする。
委員｜植木の手入れを誰がするのか、書類からは読めない。
花壇課｜手入れは専門の業者に頼むと聞いている。
委員｜業者の名前を教えてほしい。`,
    );
  });

  it('reads hours and place that the title has in brackets', () => {
    const { date, startTime, endTime, place, body } =
      parse(`第1回 花壇推進協議会 議事要旨（令和8年2月20日 13:00～14:30 緑化会館3階）

１．意見交換
・水やりの当番を先に決めてほしい。
・花の数を増やすべきである。
`).header;
    assert.deepEqual(
      [date?.value, startTime?.value, endTime?.value, place?.value, body?.value],
      ['2026-02-20', '13:00', '14:30', '緑化会館3階', '花壇推進協議会'],
    );
  });

  it('takes labels of lists, and rows of posts and names, for no turns', () => {
    const talk = `
会長
　ただいまから始めます。説明をお願いします。

花壇課長
　三百本を配ります。

甲野委員
　種類を増やしてください。
`;
    for (const list of [
      '参加者　32人（うち学生8人）',
      '応招議員　1番 甲野太郎君　2番 乙山花子君',
      '理事長　丙川修\n理事　丁田かおり\n監事　戊井拓也',
    ])
      checkRemarks(
        `花壇協議会　議事録\n日時：令和8年2月20日（金）10時～11時\n場所：緑化会館\n${list}\n${talk}`,
        `
会長｜ただいまから始めます。説明をお願いします。
花壇課長｜三百本を配ります。
甲野委員｜種類を増やしてください。`,
      );
  });

  it('reads a name behind the role in brackets, and labels with a space before their colon', () => {
    const talk = (a: string, b: string, c: string): string =>
      `花壇協議会　議事録\n日時：令和8年2月20日（金）10時～11時\n出席者：甲野、乙山、丙川\n\n${a}説明をお願いします。\n${b}種類を増やしてください。\n${c}考えます。\n${a}次に移ります。\n${b}分かりました。早めに知らせてください。\n`;
    const spoken = (a: string, b: string, c: string): string =>
      `\n${a}｜説明をお願いします。\n${b}｜種類を増やしてください。\n${c}｜考えます。\n${a}｜次に移ります。\n${b}｜分かりました。早めに知らせてください。`;
    checkRemarks(
      talk('＜会長　甲野太郎＞\n　', '＜委員　乙山花子＞\n　', '＜事務局　丙川次郎＞\n　'),
      spoken('会長　甲野太郎', '委員　乙山花子', '事務局　丙川次郎'),
    );
    checkRemarks(talk('館長 : ', '利用者A : ', '事務局 : '), spoken('館長', '利用者A', '事務局'));
  });

  it('reads opinions under headings below the list of people, and rows of a table below columns', () => {
    const head = '花壇協議会　議事録\n日時：令和8年2月20日（金）10時～11時\n出席者：甲野会長、乙山委員\n\n';
    checkRemarks(
      `${head}＜苗木の配布について＞\n・種類を増やしてほしい。\n・三百本では足りないのではないか。\n`,
      '-｜種類を増やしてほしい。\n-｜三百本では足りないのではないか。',
    );
    checkRemarks(
      `${head}委員　甲野太郎、乙山花子\n事務局　丙川花壇課長、丁田係長\n\n会議内容\n| 発言者 | 発言内容 |\n| 会長 | 説明をお願いします。 |\n| 事務局 | 三百本を配ります。 |\n`,
      '会長｜説明をお願いします。\n事務局｜三百本を配ります。',
    );
  });

  it('reads headings that go on behind the talk for no agenda', () => {
    checkRemarks(
      `花壇協議会　議事録
日時：令和8年2月20日（金）10時～11時
議　事
１．協議事項
（１）苗木の配布について
・種類を増やしてほしい。
・三百本では足りないのではないか。
２．報告事項
（１）温室の改修について
・冬の間は工事を避けてほしい。
`,
      '-｜種類を増やしてほしい。\n-｜三百本では足りないのではないか。\n-｜冬の間は工事を避けてほしい。',
    );
  });

  it('reads the first heading below the list of people, over what was done', () => {
    const head = '花壇協議会　議事録\n日時：令和8年2月20日（金）10時～11時\n出席者：甲野会長、乙山委員\n\n';
    const talk =
      '甲野会長：三百本では足りないと思います。\n花壇課長：来年に増やします。\n乙山委員：種類も増やしてください。\n';
    assert.equal(
      printedSections(
        parse(`${head}１．資料説明（花壇課長）\n（資料１に基づき説明）\n２．質疑応答\n${talk}`),
      ),
      '1 資料説明（花壇課長）\n2 質疑応答',
    );
    assert.equal(
      printedSections(parse(`${head}第１号議案　苗木の購入について\n会長が説明し、質疑に入った。\n${talk}`)),
      '1 苗木の購入について',
    );
  });
});
