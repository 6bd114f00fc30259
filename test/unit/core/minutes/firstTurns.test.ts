/** Where the header ends and the talk begins; offices that answer but once. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks } from './support';

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
    assert.equal(minutes.attendees.length, 4);
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
});
