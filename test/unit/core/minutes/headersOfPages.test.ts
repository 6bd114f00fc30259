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

  it('stand on one line, their labels numbered', () => {
    assert.equal(
      printed(
        `緑化審議会　第6回総会　議事概要\n\n1. 日時 令和6年7月3日（水） 14:00～16:00 2. 場所 緑化会館「苗の間」 3. 出席者 甲野委員、乙山委員、丙川委員\n4. 議事\n${talk}`,
      ),
      '緑化審議会 総会 ｜ 6 ｜ 2024-07-03 ｜ 14:00 ｜ 16:00 ｜ 緑化会館「苗の間」',
    );
    for (const line of [
      '（1）日時 令和6年7月3日（水）14:00～16:00 （2）場所 緑化会館 （3）出席者 甲野委員、乙山課長',
      '○日時：令和6年7月3日（水）14:00～16:00 ○場所：緑化会館 ○出席者：甲野委員、乙山課長、丙川係長、丁田主任、戊井主事、己川主事、庚野主事、辛島主事、壬生主事',
    ])
      assert.equal(
        printed(`第2回みどり市緑化協議会（会議結果）\n${line}\n${talk}`),
        'みどり市緑化協議会 ｜ 2 ｜ 2024-07-03 ｜ 14:00 ｜ 16:00 ｜ 緑化会館',
      );
  });

  it('stand below a calendar, a link for telephones, a notice or the office that keeps the page', () => {
    const rest = `日時　令和6年7月3日（水）\n${talk}`;
    const body = (head: string): string | undefined => parse(`${head}${rest}`).header.body?.value;
    assert.equal(
      body(
        '2024年12月\n日 | 月 | 火 | 水 | 木 | 金 | 土 |\n---|---|---|---|---|---|---|\n令和6年度　第4回みどり市緑化協議会会議録\n',
      ),
      'みどり市緑化協議会',
    );
    assert.equal(
      body('スマートフォン表示用の情報をスキップ\n\nみどり市緑化フォーラム第8回会議　摘録\n\n'),
      'みどり市緑化フォーラム',
    );
    assert.equal(
      body('本日の緑化会館\n\n■開館状況\n\n　本日は開館日です。\n\n令和6年度第1回緑化会館協議会会議録\n\n'),
      '緑化会館協議会',
    );
    assert.equal(body('緑化部　駅前花壇室\n\n第7回　駅前花壇整備審議会\n\n'), '駅前花壇整備審議会');
  });

  it('leave the hours to the headings of the parts', () => {
    assert.equal(
      printed(
        '第1回　みどり市緑化協議会　議事録\n\n1．開　会\n午前10時00分\n\n2．議　事\n（1）苗木について\n\n事務局：\n三百個を買う。\n\n委員：\n足りるのか。\n\n3．閉　会\n午前11時45分\n',
      ),
      'みどり市緑化協議会 ｜ 1 ｜ - ｜ 10:00 ｜ 11:45 ｜ -',
    );
  });

  it('have their title below the day and the place', () => {
    assert.equal(
      printed(
        'と　き　令和6年7月3日（水）\nところ　緑化会館　学習室\n\n　　令和6年みどり市緑化審議会　第2回定例会速記録\n\n　　　　開会　午後2時3分\n○甲野委員長\n　皆さん、こんにちは。ただいまより開会します。\n○乙山会館長\n　資料をご覧ください。\n',
      )
        .split(' ｜ ')
        .slice(0, 3)
        .join(' ｜ '),
      'みどり市緑化審議会 ｜ 2 ｜ 2024-07-03',
    );
  });

  it('name several places, each in brackets', () => {
    const source = `第3回緑化審議会議事要旨\n\n日時\n令和6年7月3日（水） 10:00～11:45\n場所\n【みどり会場】みどり大学 本部2階会議室\n【花壇会場】\n花壇会館3階\n\n議事\n${talk}`;
    const { header, sections } = parse(source);
    assert.equal(header.place?.value.startsWith('【みどり会場】みどり大学 本部2階会議室'), true);
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['議事'],
    );
  });
});
