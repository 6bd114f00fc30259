/** Headings that stand right over the talk, and talk that stands right below the header. */
import assert from 'node:assert/strict';
import { parse, present } from '../../../../src/core/minutes/parse';
import { printedRemarks, printedSections } from './support';

const head = `甲町花壇協議会 第3回 議事要旨

日時：令和6年7月3日（水）10時～11時
出席者：甲野会長、乙山委員、丙川委員
`;
const opinions = `・花の種類が多すぎる。水やりの手間を考えて三つに絞るべきである。
・費用の見込みが書かれていない。数字の根拠も示してほしい。
`;
const talk = `○甲野会長　事務局から説明をお願いします。
○事務局　三百個あります。次のページを御覧ください。
`;

function check(body: string, sections: string, remarks: number): void {
  const minutes = parse(head + body);
  assert.equal(printedSections(minutes), sections);
  assert.equal(minutes.remarks.length, remarks, printedRemarks(minutes));
  assert.deepEqual(
    present(minutes).map(({ name }) => name),
    ['甲野会長', '乙山委員', '丙川委員'],
  );
}

describe('parse: headings right over the talk', () => {
  it('are items over their own captions', () => {
    check(
      `1．議題
（１）花の選び方について
＜主な意見＞
${opinions}（２）水やりについて
＜主な意見＞
${opinions}2．その他
次回は九月に開催する。
`,
      `1 議題
  1 花の選び方について
    主な意見
  2 水やりについて
    主な意見
2 その他`,
      4,
    );
  });

  it('are titles between dashes, unlike what was done', () => {
    check(
      `―― 花の選び方について ――
${talk}―― 質疑応答 ――
○乙山委員　足りますか。
― 資料２により事務局説明 ―
―― その他 ――
${talk}`,
      '花の選び方について\nその他',
      5,
    );
  });

  it('are titles in round brackets over opinions', () => {
    check(
      `
（花の選び方について）
${opinions}
（水やりについて）
${opinions}
（その他）
${opinions}`,
      '花の選び方について\n水やりについて\nその他',
      6,
    );
  });

  it('are parts of the meeting behind a blank line', () => {
    check(
      `
開会
${talk}
会長挨拶
○甲野会長　暑い中をありがとうございます。

議事
${talk}`,
      '開会\n会長挨拶\n議事',
      5,
    );
  });

  it('may be missing: opinions are no people', () => {
    check(opinions, '', 2);
    const { attendees } = parse(
      `${head}・丁田委員は所用のため途中で退席された。\n・戊井委員（みどり大学）\n・己本委員\n`,
    );
    assert.equal(attendees.length > 4, true);
  });

  it('may stand bare over what was done, between two turns', () => {
    const minutes = parse(`第２回花壇会議議事録

（1）開会
（2）議題
ア球根の配布の見直しについて
資料1にて説明
（事務局）今年は三百個を配ります。
（委員）それで足りますか。
（事務局）足ります。
イ花壇の手入れについて
資料2及び参考資料にて説明
（委員）水は誰がやりますか。
（事務局）子ども会です。
`);
    assert.equal(
      printedSections(minutes),
      `1 開会
2 議題
  ア球根の配布の見直しについて
  イ花壇の手入れについて`,
    );
    assert.equal(minutes.remarks[2]?.text, '足ります。');
  });
});
