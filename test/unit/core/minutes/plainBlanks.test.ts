/** Minutes whose blanks are other ones: no-break spaces of a web page, two spaces for a wide one, digits of another width. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { ParseMemory } from '../../../../src/core/minutes/parseMemory';
import { toJson } from '../../../../src/core/minutes/json';
import { printedRemarks } from './support';

const source = `2026年度第3回 みどり市花壇審議会 第5回定例会会議録
日 時 2026年2月20日（金） 午後2時 ～ 午後3時
場 所 緑化会館 第2会議室
出席者 甲野太郎 乙山花子 丙川次郎

開会

甲野委員長 ただいまから始めます。 花の種類について説明を願います。
丁田課長 三つの種類を考えています。 資料を御覧ください。
乙山委員 費用はどう変わりますか。
丁田課長 変わりません。 苗木は寄附によります。
`;

describe('parse: other blanks and digits', () => {
  it('reads no-break spaces like plain ones, and gives the text as it stands', () => {
    const other = source.replaceAll(' ', '\u00a0');
    const expected = toJson(parse(source));
    const found = toJson(parse(other));
    assert.equal(JSON.stringify(found).replaceAll('\u00a0', ' '), JSON.stringify(expected));
    assert.equal(expected.body, 'みどり市花壇審議会');
    assert.equal(expected.remarks.length, 4);
    const [remark] = parse(other).remarks;
    assert.ok(remark?.text.includes('\u00a0'), 'the blanks of a remark stay');
    const memory = new ParseMemory();
    parse(other, memory);
    const typed = other.replace('費用は', '費用の額は');
    assert.deepEqual(toJson(parse(typed, memory)), toJson(parse(typed)));
  });

  it('reads two spaces behind a label like a wide one', () => {
    const wide = `花壇議会会議録
○議長（甲野太郎君）　ただいまから始めます。
○1番（乙山花子君）　1点だけお伺いします。
○花壇課長（丙川次郎君）　お答えいたします。
○2番（丁田三郎君）　2点お伺いします。
`;
    assert.equal(printedRemarks(parse(wide.replaceAll('　', '  '))), printedRemarks(parse(wide)));
    assert.equal(parse(wide).remarks.length, 4);
  });

  it('leaves dates in digits of any width out of the name', () => {
    for (const title of [
      '２０２６年２月２０日　花壇審議会水やり部会　議事録',
      '２０２６年度　花壇審議会水やり部会　議事録',
      '２６／０２／２０　花壇審議会水やり部会　議事録',
      '花壇審議会水やり部会　議事録（２０２６年２月）',
    ])
      assert.equal(
        parse(`${title}\n\n○甲野会長　始めます。\n○乙山委員　はい。質問があります。\n`).header.body?.value,
        '花壇審議会水やり部会',
        title,
      );
  });
});
