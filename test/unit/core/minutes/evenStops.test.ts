/** Minutes that have ， and ． for 、 and 。. */
import assert from 'node:assert/strict';
import { evenStops } from '../../../../src/core/minutes/lines/evenStops';
import { parse } from '../../../../src/core/minutes/parse';
import { ParseMemory } from '../../../../src/core/minutes/parseMemory';
import { checkRemarks, printedRemarks, printedSections } from './support';

const source = `第１回緑化会議議事録

１．日時　令和６年７月３日（水）10:00～12:00
２．議題
（１）苗木について
３．議事
（１）苗木について
石井会長：資料１を御覧ください．
説明をお願いします．
高木課長：苗木は，Ａ．サクラ，Ｂ．ウメの二種類です．費用は1．5倍になりました．
前田委員：足りますか．
高木課長：足ります．
（２）その他
前田委員：次回はいつですか．
石井会長：九月です（予定）．
以上
`;
const remarks = `石井会長｜資料１を御覧ください．／説明をお願いします．
高木課長｜苗木は，Ａ．サクラ，Ｂ．ウメの二種類です．費用は1．5倍になりました．
前田委員｜足りますか．
高木課長｜足ります．
前田委員｜次回はいつですか．
石井会長｜九月です（予定）．`;

describe('parse: sentences that end in ．', () => {
  it('are read as those that end in 。, and printed as they stand', () => {
    const minutes = checkRemarks(source, remarks);
    assert.equal(printedSections(minutes), '1 日時\n2 議題\n3 議事\n  1 苗木について\n  2 その他');
  });

  it('are read alike with what an earlier version left', () => {
    const memory = new ParseMemory();
    parse(source.replace('です', 'だ'), memory);
    assert.equal(printedRemarks(parse(source, memory)), remarks);
  });

  it('are no numbers, letters or items', () => {
    assert.equal(evenStops(source).length, source.length);
    assert.deepEqual(
      [...evenStops(source).matchAll(/.．/gu)].map(([text]) => text),
      ['１．', '２．', '３．', 'Ａ．', 'Ｂ．', '1．'],
    );
    const usual = source.replace(/．(?=\n)/gu, '。');
    assert.equal(evenStops(usual), usual);
  });
});
