import assert from 'node:assert/strict';
import { findDates, findTimes, weekdayOf } from '../../../../src/core/text/dates';
import { marked, withRanges } from '../../support/marked';

/** `source` has the dates in brackets; `expected` their ISO dates, weekdays and ! for days that do not exist. */
function dates(source: string, expected = ''): void {
  const { text } = marked(source);
  const found = findDates(text);
  assert.equal(
    withRanges(
      text,
      found.map(({ span }) => span),
    ),
    source,
  );
  assert.equal(
    found.map(({ iso, weekday, valid }) => `${iso}${weekday ?? ''}${valid ? '' : '!'}`).join(' '),
    expected,
    source,
  );
}

/** `source` has the times in brackets; `expected` their values. */
function times(source: string, expected = ''): void {
  const { text } = marked(source);
  const found = findTimes(text);
  assert.equal(
    withRanges(
      text,
      found.map(({ span }) => span),
    ),
    source,
  );
  assert.equal(found.map(({ value }) => value).join(' '), expected, source);
}

describe('findDates', () => {
  it('reads years of the eras', () => {
    dates('日時：[令和8年2月20日（金）]', '2026-02-20金');
    dates('[平成30年11月21日]に開く', '2018-11-21');
    dates('[令和5年(2023年)9月5日(火)]9時30分', '2023-09-05火');
    dates('[令和5（2023）年9月5日]、[2023年（令和5年）9月5日]', '2023-09-05 2023-09-05');
    dates('[昭和63年1月7日]', '1988-01-07');
    dates('[大正10年4月1日]', '1921-04-01');
    dates('[明治45年7月30日]', '1912-07-30');
    dates('[R6.10.3]の会', '2024-10-03');
  });

  it('reads the first year of an era', () => {
    dates('[令和元年5月1日（水）]', '2019-05-01水');
    dates('[平成元年1月8日]', '1989-01-08');
  });

  it('reads full-width, spaced and kanji digits', () => {
    dates('[令和８年２月２０日（金）]', '2026-02-20金');
    dates('[平成 20 年 11 月 5 日] 14 時', '2008-11-05');
    dates('[平成　２０　年　１１　月　５　日]', '2008-11-05');
    dates('[令和二年六月十日]', '2020-06-10');
    dates('[平成三十一年四月三十日（火曜日）]', '2019-04-30火');
    dates('[二〇二六年二月二十日]', '2026-02-20');
    dates('[令和 ８年 ２月 ２ ０日]', '2026-02-20');
  });

  it('reads western years', () => {
    dates('[2019年2月28日（木）]', '2019-02-28木');
    dates('[２０１９年２月２８日]', '2019-02-28');
    dates('[2023/09/04]', '2023-09-04');
    dates('[2025-02-17] 10:00', '2025-02-17');
    dates('[2025.2.17]', '2025-02-17');
  });

  it('reads the weekday in either form, and with a holiday', () => {
    dates('[令和8年2月20日（金曜日）]', '2026-02-20金');
    dates('[令和8年2月20日(金)]', '2026-02-20金');
    dates('[令和8年2月20日 （金）]', '2026-02-20金');
    dates('[令和8年2月20日金曜日]', '2026-02-20金');
    dates('[令和8年2月23日（月・祝）]', '2026-02-23月');
    dates('[令和8年2月22日（日曜日）]', '2026-02-22日');
  });

  it('tells where the weekday stands', () => {
    const at = (source: string): void => {
      const { text, ranges } = marked(source);
      assert.deepEqual(findDates(text)[0]?.weekdaySpan, ranges[0], source);
    };
    at('令和8年2月20日（[金]）');
    at('令和8年2月22日（[日]曜日）');
    at('令和8年2月22日 [日]曜日');
  });

  it('takes a note in brackets for no weekday', () => {
    dates('[令和8年2月20日]（書面開催）', '2026-02-20');
    dates('[令和8年2月20日]（第1日）', '2026-02-20');
    dates('[令和8年2月20日] 日程', '2026-02-20');
  });

  it('reads a date over a line end, the same with every kind of line end', () => {
    dates('[令和8年2\n月20日（金）]', '2026-02-20金');
    dates('[令和8年2\r\n月20日（金）]', '2026-02-20金');
    dates('[令和8年2月20日\n（金）]', '2026-02-20金');
    dates('[令和8年2月2\n0日（金）]', '2026-02-20金');
    dates('[令和8年2月2\r\n0日（金）]', '2026-02-20金');
  });

  it('finds several dates', () => {
    dates(
      '[令和8年2月20日（金）]及び[2026年2月27日]、次回は[令和8年3月6日（金）]',
      '2026-02-20金 2026-02-27 2026-03-06金',
    );
  });

  it('marks days that no calendar has', () => {
    dates('[令和8年2月30日（月）]', '2026-02-30月!');
    dates('[令和7年2月29日]', '2025-02-29!');
    dates('[令和6年2月29日]', '2024-02-29');
    dates('[令和8年4月31日]', '2026-04-31!');
  });

  it('leaves everything else alone', () => {
    dates('2月20日（金）');
    dates('令和8年2月の会議');
    dates('令和8年度の予算は3年で10億円');
    dates('平成 20 年法律第 11 号');
    dates('電話 03-1234-5678');
    dates('内線2025-2-1700');
    dates('比率は12/25/30');
    dates('資料1-2-3');
    dates('');
  });
});

describe('weekdayOf', () => {
  it('gives the weekday of a day, null for none', () => {
    assert.equal(weekdayOf('2026-02-20'), '金');
    assert.equal(weekdayOf('2026-02-22'), '日');
    assert.equal(weekdayOf('2026-02-23'), '月');
    assert.equal(weekdayOf('2024-02-29'), '木');
    assert.equal(weekdayOf('2026-13-01'), null);
    assert.equal(weekdayOf('2026-02-30'), null);
    assert.equal(weekdayOf('いつか'), null);
  });
});

describe('findTimes', () => {
  it('reads a colon, 時 and 分, of every width', () => {
    times('[10:00]～[12:00]', '10:00 12:00');
    times('[８：00]～[９:00]', '08:00 09:00');
    times('[16時30分]～[18時00分]', '16:30 18:00');
    times('[１６時３０分]〜[１８時]', '16:30 18:00');
    times('[14 時 00 分] ~ [15 時 30 分]', '14:00 15:30');
    times('[9時]-[10時5分]', '09:00 10:05');
    times('[9:30] － [11:00]', '09:30 11:00');
  });

  it('reads から…まで', () => {
    times('[15時00分]から[17時00分]までの間', '15:00 17:00');
  });

  it('reads morning and afternoon', () => {
    times('[午後1時30分]', '13:30');
    times('[午前10時]～[午後３時15分]', '10:00 15:15');
    times('[午後2時]～[4時]', '14:00 16:00');
    times('[午前9時30分]～[11時]', '09:30 11:00');
    times('[午後１時半]', '13:30');
    times('[午前10:00]～[午後0:30]', '10:00 12:30');
    times('[正午]', '12:00');
    times('[午前10時]から[正午]まで', '10:00 12:00');
  });

  it('reads kanji numerals', () => {
    times('[十三時]開議', '13:00');
    times('[午前十時三十分]開会', '10:30');
    times('[午後四時五分]散会', '16:05');
  });

  it('leaves durations and everything else alone', () => {
    times('2時間の審議');
    times('24 時間体制');
    times('令和8年2月20日');
    times('99時');
    times('10:75');
    times('割合は3：7');
    times('臨時、当時、同時に');
    times('');
  });
});
