import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { printedRemarks } from './support';

describe('municipal forms', () => {
  it('take body and number from a labelled line where the title has none', () => {
    const { header } = parse(
      '会　議　録\n\n１　会議名\n　　第５回青柳区地域協議会\n２　開催日時\n　　令和５年９月12日（火）午後６時30分から午後８時まで\n',
    );
    assert.equal(header.body?.value, '青柳区地域協議会');
    assert.equal(header.meetingNumber?.value, 5);
    assert.equal(header.startTime?.value, '18:30');
  });

  it('keep a name between role and colon in the label', () => {
    const text =
      '議事録\n\n会長　桐生：ただいまから開会します。\n委員　真柄：資料１の図を直してほしい。\n会長　桐生：承知しました。\n';
    assert.deepEqual(
      parse(text).remarks.map((r) => r.speaker),
      ['会長　桐生', '委員　真柄', '会長　桐生'],
    );
  });

  it('leave the bullets of a turn out of what was said', () => {
    const text =
      '議事要旨\n\n○甲斐委員\n　次の２点を申し上げる。\n・費用を示すこと。\n・時期を示すこと。\n○甲斐委員\n　以上である。\n';
    assert.equal(parse(text).remarks[0]?.text, '次の２点を申し上げる。\n費用を示すこと。\n時期を示すこと。');
  });

  it('read labels that dots or an arrow lead from to what was said', () => {
    for (const [leader, wide] of [
      ['・・・', ' ・・・'],
      ['……', '　……'],
      ['⇒', ' ⇒ '],
    ] as const) {
      const text = `議事録\n\n委 員${leader}予約は何日前からできるか。\n事務局${wide}二日前からできる。\n委 員${leader}分かった。よろしくお願いする。\n会　長${leader}ほかに…なければ次に進む。\n`;
      assert.equal(
        printedRemarks(parse(text)),
        '委 員｜予約は何日前からできるか。\n事務局｜二日前からできる。\n委 員｜分かった。よろしくお願いする。\n会　長｜ほかに…なければ次に進む。',
      );
    }
  });

  it('take the room for the place, and those who came there for people', () => {
    const { header, attendees } = parse(`みどり市環境委員会 会議録
開催年月日   令和6年12月8日（金曜日） 午前10時0分～午前11時37分
会  議  室    204委員会室
出席委員
  （会議室）甲野委員、乙山委員
○甲野委員長　始めます。
○乙山委員　はい。お願いします。
`);
    assert.equal(header.place?.value, '204委員会室');
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['甲野委員', '乙山委員'],
    );
  });
});
