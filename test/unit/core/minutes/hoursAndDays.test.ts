/** When a meeting was, as sheets and sentences of many hands print it; number and name beside that. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';

const when = (source: string): (string | undefined)[] => {
  const { date, startTime, endTime } = parse(source).header;
  return [date?.value, startTime?.value, endTime?.value];
};

describe('parse: hours and days', () => {
  it('reads who opened and closed the meeting between the hour and the deed', () => {
    assert.deepEqual(
      when(
        '教育委員会会議録\n令和6年7月3日（水曜日）\n午後1時00分、甲野教育長、教育委員会会議の開会を宣す。\n（甲野教育長）\n初めに申し上げる。\n（乙山委員）\n花壇を見た。\n午後2時35分、甲野教育長、閉会を宣す。\n',
      ),
      ['2024-07-03', '13:00', '14:35'],
    );
  });

  it('leaves breaks out, and tells the hour of closing by its word', () => {
    assert.deepEqual(
      when(
        '花壇委員会　会議要録\n\n　　　　　　　　開会　10時04分\n1　開催日時　　令和6年7月3日（水）\n　　　　　　　　閉会　14時13分\n　　　　（休憩　12時00分～12時01分）\n2　開催場所　　第四委員会室\n',
      ),
      ['2024-07-03', '10:04', '14:13'],
    );
  });

  it('takes no hour for both ends', () => {
    assert.deepEqual(
      when(
        '花壇町議会　2024-07-03\n07月03日-01号\n\n令和6年　　7月定例会（第4回）\n\n1　令和6年7月3日（水曜日）　10時38分\n1　花壇町役場議場\n1　出席議員　2名\n\n　　　令和6年7月3日（水曜日）　10時38分開議\n　　　　　　　開会　10時38分\n○議長　これより会議を開きます。\n',
      ),
      ['2024-07-03', '10:38', undefined],
    );
  });

  it('reads a day without its year in the year of the title', () => {
    assert.equal(
      when(
        '令和　6年　12月　定例会（第6回）\n△開会・開議\n　12月2日（月曜日）午前10時00分開会\n○議長（甲野一花議員）　これより会議を開きます。\n',
      )[0],
      '2024-12-02',
    );
  });

  it('reads a day in digits below the title, and behind 開催', () => {
    assert.deepEqual(when('第49回花壇評議会議事録\n令和6.7.3（水）13:30～14:34\n場所：本部棟\n'), [
      '2024-07-03',
      '13:30',
      '14:34',
    ]);
    assert.deepEqual(
      when(
        '花壇委員会議事録\n\n1　開催　　　令和6年7月3日（水曜日）　13時30分～15時30分\n\n2　場所　　　町役場\n',
      ),
      ['2024-07-03', '13:30', '15:30'],
    );
  });
});

describe('parse: name and number of the body', () => {
  const body = (source: string): (string | number | undefined)[] => {
    const { header } = parse(source);
    return [header.body?.value, header.meetingNumber?.value];
  };

  it('reads the number in the title that stands again below', () => {
    assert.deepEqual(
      body(
        '令和6年7月3日\n花壇委員会総会会議録\nみどり市花壇委員会\n-1-\n第9回花壇委員会総会会議録\n1．開催日時\n令和6年7月3日（水）\n',
      ),
      ['花壇委員会総会', 9],
    );
  });

  it('leaves the month out, the kind, and what a page of documents puts above', () => {
    assert.deepEqual(body('花壇審議会\n\n7月（第5回）\n\n議事録\n\n1．開催年月日　令和6年7月3日（水）\n'), [
      '花壇審議会',
      5,
    ]);
    assert.deepEqual(body('花壇総合計画（第2回）審議会 要点録\n開催日時：令和6年7月3日（水）\n'), [
      '花壇総合計画 審議会',
      2,
    ]);
    assert.deepEqual(
      body(
        'Comments\nDescription\nTranscript\n議事録（PDF：298KB） - みどり庁\n花壇審議会施策部会\n第4回議事録\nみどり庁\n日 時：令和6年7月3日（水）10:00～11:52\n場 所：第2会議室\n',
      ),
      ['花壇審議会施策部会', 4],
    );
  });
});
