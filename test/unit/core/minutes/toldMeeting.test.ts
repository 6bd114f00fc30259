/** Day, hours and place that a sentence tells, that stand at the opening and the closing, or over several lines. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';

const talk = `○甲野会長　始めます。よろしくお願いします。
○乙山委員　はい。質問があります。
○甲野会長　どうぞお願いします。`;

/** `date start～end place` of minutes with `head` above the talk and `tail` below it. */
function told(head: string, tail = ''): string {
  const { header, remarks } = parse(`第3回みどり市環境審議会 会議録\n\n${head}\n\n${talk}\n${tail}\n`);
  assert.equal(remarks.length, 3 + (tail.includes('○') ? 1 : 0), head);
  const { date, startTime, endTime, place } = header;
  return [
    date?.value ?? '-',
    `${startTime?.value ?? '-'}～${endTime?.value ?? '-'}`,
    place?.value ?? '-',
  ].join(' ');
}

describe('parse: what is told of the meeting', () => {
  it('reads day, hours and place from the sentence that tells of it', () => {
    assert.equal(
      told('令和6年7月3日（水）午後2時から、市役所3階会議室において、第3回環境審議会を開催した。'),
      '2024-07-03 14:00～- 市役所3階会議室',
    );
    assert.equal(
      told('第3回環境審議会は、令和6年7月3日午後2時から午後4時まで、市役所大会議室で開催された。'),
      '2024-07-03 14:00～16:00 市役所大会議室',
    );
    assert.equal(
      told('令和6年第2回みどり町議会定例会は、令和6年7月3日みどり町役場議場に招集された。'),
      '2024-07-03 -～- みどり町役場議場',
    );
  });

  it('reads the hours at opening and closing, in brackets, in a heading, on a line of their own', () => {
    assert.equal(
      told('令和6年7月3日\n\n1　開会（午後2時）', '3　閉会（午後3時半）'),
      '2024-07-03 14:00～15:30 -',
    );
    assert.equal(
      told('期日　令和6年7月3日（水）\n会場　市民会館', '○甲野会長　以上で終わります。（16：20）'),
      '2024-07-03 -～16:20 市民会館',
    );
    assert.equal(
      told(
        '1 日時　令和6年7月3日\n\n2 開会及び閉会に関する事項\n\n  • 開会 午前9時30分\n  • 閉会 午前10時52分',
      ),
      '2024-07-03 09:30～10:52 -',
    );
    assert.equal(
      told('日　時　令和6年7月3日\n　　　　開会　13時30分\n　　　　閉会　15時00分\n場　所　本庁舎'),
      '2024-07-03 13:30～15:00 本庁舎',
    );
  });

  it('reads a place behind the hours, and one over two lines', () => {
    assert.equal(
      told('日時・場所　令和6年7月3日（水）13時30分～15時　本庁舎4階会議室'),
      '2024-07-03 13:30～15:00 本庁舎4階会議室',
    );
    assert.equal(
      told('日時：令和6年7月3日（水）13時30分～15時（於：本庁舎4階会議室）'),
      '2024-07-03 13:30～15:00 本庁舎4階会議室',
    );
    assert.equal(
      told('日時　令和6年7月3日（水）10:00～12:00\n場所\n　本庁舎5階\n　特別会議室'),
      '2024-07-03 10:00～12:00 本庁舎5階特別会議室',
    );
  });

  it('takes the day of another meeting for none of this one', () => {
    assert.equal(
      told('日時　令和6年7月3日\n\n　前回の審議会は、令和6年5月1日に市民会館において開催した。'),
      '2024-07-03 -～- -',
    );
  });
});
