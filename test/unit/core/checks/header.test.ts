import { strict as assert } from 'node:assert';
import { finds, fixed, minutesOn } from './support';

describe('weekday-mismatch', () => {
  const code = 'weekday-mismatch';

  it('flags the weekday of the meeting and offers the right one', () => {
    const source = minutesOn('令和７年８月１日（[木]）', '○甲野委員', '　賛成です。');
    const [finding] = finds(code, source);
    assert.deepEqual(finding?.details, { date: '2025-08-01', printed: '木', right: '金' });
    assert.ok(fixed(source, finding).includes('令和７年８月１日（金）'));
    finds(code, minutesOn('2025年8月1日[土]曜日', '○甲野委員', '　賛成です。'));
  });

  it('leaves the right weekday alone, however it is written', () => {
    for (const date of [
      '令和７年８月１日（金）',
      '2025年8月1日(金曜日)',
      '2025/8/1（金・祝）',
      '令和７年８月１日',
    ]) {
      finds(code, minutesOn(date, '○甲野委員', '　賛成です。'));
    }
  });

  it('flags a weekday in the text, with and without a year', () => {
    finds(
      code,
      minutesOn(
        '令和７年８月１日（金）',
        '○甲野委員',
        '　前回は令和７年６月６日（[木]）であった。次回は９月３日（[月]）に開く。',
        '　その次は１０月３日（[水曜日]）である。'.replace('[水曜日]', '[水]曜日'),
      ),
    );
  });

  it('leaves alone what may be of another year', () => {
    finds(
      code,
      minutesOn(
        '令和７年８月１日（金）',
        '○甲野委員',
        // Right in 2025; in 2024; in 2026; of the year before; far from the meeting.
        '　９月３日（水）、９月３日（火）、９月３日（木）、昨年９月３日（日）、２月３日（木）。',
        '　土日（金）、第３日（月）、３月（火）、（水）。',
      ),
    );
  });

  it('leaves months and days alone where the meeting has no date', () => {
    finds(code, '甲町会議 議事録\n1. 議事\n○甲野委員\n　次回は９月３日（月）に開く。\n');
  });
});

describe('invalid-date', () => {
  const code = 'invalid-date';

  it('flags days that the calendar does not have', () => {
    const [finding] = finds(code, minutesOn('[令和７年２月２９日]', '○甲野委員', '　賛成です。'));
    assert.deepEqual(finding?.details, { printed: '令和７年２月２９日' });
    finds(
      code,
      minutesOn(
        '令和７年８月１日',
        '○甲野委員',
        '　[２月３０日]、[4月31日]、[十一月三十一日]、令和６年[９月３１日]。',
      ),
    );
  });

  it('leaves the others alone', () => {
    finds(
      code,
      minutesOn(
        '令和６年２月２９日',
        '○甲野委員',
        '　２月２９日、１２月３０日、十二月三十一日、1月31日、2月3日、12月31日、４月３０日、2月30年。',
      ),
    );
  });
});

describe('end-before-start', () => {
  const code = 'end-before-start';
  const at = (times: string): string =>
    `海辺市会議 議事録\n1. 日時：令和7年8月1日（金）${times}\n2. 議事\n○甲野委員\n　賛成です。\n`;

  it('flags an end at or before the beginning', () => {
    const [finding] = finds(code, at('14:00～[13:30]'));
    assert.deepEqual(finding?.details, { start: '14:00', end: '13:30' });
    assert.equal(finding.related[0]?.note, 'start-time');
    finds(code, at('午後２時～[午前１１時]'));
    finds(code, at('10:00～[10:00]'));
  });

  it('leaves the others alone', () => {
    for (const times of ['10:00～11:30', '午後２時～３時３０分', '22:00～1:30', '午前１０時', ''])
      finds(code, at(times));
  });
});

describe('meeting-number-mismatch', () => {
  const code = 'meeting-number-mismatch';
  const text = (title: string, opening = '　賛成です。'): string =>
    `${title}\n1. 日時：令和7年8月1日（金）10:00～11:00\n2. 議事\n○甲野会長\n${opening}\n○乙山委員\n　賛成です。\n`;

  it('flags a title that is not as the file is named', () => {
    const [finding] = finds(code, text('海辺市会議 [第3回] 議事録'), '議事録_第4回海辺市会議.txt');
    assert.deepEqual(finding?.details, { place: 'file-name', found: 4, wanted: 3 });
    finds(code, text('海辺市会議（[第三回]）議事要旨'), '第１３回.txt');
  });

  it('leaves names alone that agree or do not tell', () => {
    for (const name of [
      '第3回.txt',
      '第３回議事録.txt',
      '第三回.minutes',
      '議事録.txt',
      '第2回と第4回.txt',
      null,
    ]) {
      finds(code, text('海辺市会議 第3回 議事録'), name);
    }
    finds(code, text('海辺市会議 議事録'), '第3回.txt');
    finds(code, text('海辺市会議 第12回 第3回作業部会 議事録'), '第12回.txt');
  });

  it('flags opening words of another meeting and offers the number of the title', () => {
    const source = text('海辺市会議 第3回 議事録', '　ただいまから第[２]回海辺市会議を開会いたします。');
    const [finding] = finds(code, source);
    assert.deepEqual(finding?.details, { place: 'opening', found: 2, wanted: 3 });
    assert.ok(fixed(source, finding).includes('第３回海辺市会議を開会'));
  });

  it('leaves other meetings alone that are spoken of', () => {
    for (const words of [
      '　ただいまから第３回海辺市会議を開会いたします。',
      '　それでは、第２回の議事録について確認をお願いします。',
      '　第２回会議は昨年開催した。',
    ]) {
      finds(code, text('海辺市会議 第3回 議事録', words));
    }
  });
});

describe('handout-not-listed', () => {
  const code = 'handout-not-listed';
  const text = (said: string, list = '資料１　議事次第\n資料２　事業計画（案）'): string =>
    `海辺市会議 第3回 議事録\n１．日時　令和７年８月１日（金）\n２．配付資料\n${list}\n３．議事\n○甲野委員\n　${said}\n`;

  it('flags a number that is not in the list', () => {
    const [finding] = finds(
      code,
      text('お手元の資料２と[資料３]の２ページ、お手元の[資料 ４]－１を見てほしい。'),
    );
    assert.deepEqual(finding?.details, { handout: '資料３', listed: [1, 2] });
  });

  it('leaves listed ones alone, their parts, and other papers', () => {
    finds(
      code,
      text(
        '資料１の３ページ、資料２－１、資料二、参考資料３、前回資料４、会議の資料５、資料３点、資料100頁。',
      ),
    );
    finds(code, text('資料２を見てほしい。', '資料１　議事次第　資料２　事業計画（案）\n資料３－１　予算'));
  });

  it('leaves minutes alone that do not number their handouts', () => {
    finds(code, text('資料３を見てほしい。', '議事次第\n事業計画（案）'));
    finds(code, '海辺市会議 第3回 議事録\n1. 議事\n○甲野委員\n　資料３を見てほしい。\n');
  });
});
