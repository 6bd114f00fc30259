/** Marks in the cells of a table, and labels in brackets over several lines. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks } from './support';

describe('parse: marks in the cells of a table', () => {
  it('reads the mark in the first cell of a row as the mark of the line', () => {
    checkRemarks(
      `花壇懇談会（第2回）議事録
1.日時：令和6年7月3日（水）13:30～15:00
2.議事概要
| ○ | 甲野会長より進め方について、説明があった。 |
| ○ | 乙山委員より、資料1を用いて説明があった。主な意見は次のとおりである。 |
| ・ | 花の種類が多すぎる。三つに絞るべきである。 |
| ・ | 水やりの当番を早く決めてほしい。冬の間の作業も
忘れずに入れること。 |
| ○ | 事務局より、次回は9月に開催する旨の説明があった。 |
`,
      `
-｜花の種類が多すぎる。三つに絞るべきである。
-｜水やりの当番を早く決めてほしい。冬の間の作業も／忘れずに入れること。`,
    );
  });

  it('leaves the circles of a table of those who came what they are', () => {
    const { attendees } = parse(
      '花壇懇談会 議事録\n出席者\n| ○ | 甲野 一花 |\n| ○ | 乙山 二葉 |\n\n議事\n花を植えた。\n',
    );
    assert.equal(attendees.length, 2);
  });
});

describe('parse: labels in brackets over several lines', () => {
  it('puts the label together, and the role that stands so in the talk', () => {
    const source = `みどり協会
役員会議事録
＜会　議　日
時＞
令和6年7月3日（水）　午前9時00分～9時35分
＜出
席
状
況＞
甲野会長、乙山理事
［場
所］
緑化会館　役員室
≪議
事≫
甲野会長が開会を宣言した。
（会
長）
花壇の費用は足りますか。
（乙山
理事）
足ります。春の分も残っています。
（会
長）
では、原案どおり決定する。
`;
    const minutes = checkRemarks(
      source,
      `
会長｜花壇の費用は足りますか。
乙山理事｜足ります。春の分も残っています。
会長｜では、原案どおり決定する。`,
    );
    assert.equal(minutes.header.date?.value, '2024-07-03');
    assert.equal(minutes.header.endTime?.value, '09:35');
    assert.equal(minutes.header.place?.value, '緑化会館 役員室');
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      ['甲野会長', '乙山理事'],
    );
  });
});
