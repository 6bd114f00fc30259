import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';

/** Body, number, date, hours and place of a header, in one line. */
function printed(source: string): string {
  const { body, meetingNumber, date, startTime, endTime, place } = parse(source).header;
  return [body, meetingNumber, date, startTime, endTime, place]
    .map((field) => field?.value ?? '-')
    .join(' ｜ ');
}

const talk = '\n議事\n\n○甲野委員　苗木は足りますか。\n\n○乙山課長　足ります。\n';

describe('headers of pages', () => {
  it('have labels that run into their values', () => {
    assert.equal(
      printed(
        `第4回審議会結果\n\n審議会等名称\n\n第2期第4回みどり県緑化審議会\n\n開催日時令和6年7月3日（水曜日）　　9時45分から11時15分\n開催場所緑化会館　3階5号室\n出席者\n\n甲野花子、乙山次郎\n${talk}`,
      ),
      'みどり県緑化審議会 ｜ 4 ｜ 2024-07-03 ｜ 09:45 ｜ 11:15 ｜ 緑化会館 3階5号室',
    );
  });

  it('have a title that another page is called by, and the name behind its label', () => {
    assert.equal(
      printed(
        `会議録作成要領\n\n会議の名称　令和6年度第1回みどり市緑化会議\n開催日時　令和6年7月3日（水）　午前10時から正午まで\n開催場所　市庁舎6階大会議室\n${talk}`,
      ),
      'みどり市緑化会議 ｜ 1 ｜ 2024-07-03 ｜ 10:00 ｜ 12:00 ｜ 市庁舎6階大会議室',
    );
  });

  it('begin with the file’s name, cut off in the middle of the header', () => {
    assert.equal(
      printed(
        `みどり県緑化審議会全体会 会議録 開会の日時 令和6年7月3日（\n\nみどり県緑化審議会全体会 会議録\n開会の日時\n令和6年7月3日（水）\n午前10時30分開会\n正午閉会\n${talk}`,
      ).split(' ｜ ')[0],
      'みどり県緑化審議会全体会',
    );
  });

  it('have a label of their own for the hours', () => {
    assert.equal(
      printed(
        `第2回みどり市緑化協議会 会議結果\n\n1　会議の開催日\n令和6年7月3日（水曜日）\n2　会議の開催時間\n午後2時00分から午後3時35分まで\n3　会議の開催場所\nみどり市役所4階401会議室\n${talk}`,
      ),
      'みどり市緑化協議会 ｜ 2 ｜ 2024-07-03 ｜ 14:00 ｜ 15:35 ｜ みどり市役所4階401会議室',
    );
  });
});
