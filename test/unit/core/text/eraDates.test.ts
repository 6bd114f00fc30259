import assert from 'node:assert/strict';
import { findEraDates } from '../../../../src/core/text/eraDates';
import { marked, withRanges } from '../../support/marked';
import { fastest } from '../../support/fastest';

/** `source` has the dates in brackets; `expected` what they are, with 度 for fiscal years. */
function dates(source: string, expected = ''): void {
  const { text } = marked(source);
  const found = findEraDates(text);
  assert.equal(
    withRanges(
      text,
      found.map(({ span }) => span),
    ),
    source,
  );
  assert.equal(found.map(({ iso, fiscal }) => iso + (fiscal ? '度' : '')).join(' '), expected, source);
}

describe('findEraDates', () => {
  it('finds days, months, years and fiscal years', () => {
    dates('[令和7年2月5日]（水）に', '2025-02-05');
    dates('[令和７年２月]から[令和８年１２月]まで', '2025-02 2026-12');
    dates('[令和7年]法律第42号、[令和7年]第3回、[平成26年]', '2025 2025 2014');
    dates('[令和7年度]末、[平成30会計年度]、[令和五年 度]', '2025度 2018度 2023度');
    dates('[昭和63年1月7日]、[大正10年4月1日]、[明治45年7月30日]', '1988-01-07 1921-04-01 1912-07-30');
  });

  it('reads every kind of numeral', () => {
    dates('[平成三十年五月十日]、[令和元年五月]、[令和元年度]', '2018-05-10 2019-05 2019度');
    dates('[平成 ２ ０ 年 １１ 月 ５ 日]', '2008-11-05');
    dates('[令和　三　年　十　月]', '2021-10');
    dates('[平成二十九年]', '2017');
  });

  it('reads short forms', () => {
    dates('[Ｒ7.2.5]、[R7.2.5]、[H30/5/10]、[令和7.2.5]', '2025-02-05 2025-02-05 2018-05-10 2025-02-05');
    dates('[R7年度]、[H30年5月]、[S63年]', '2025度 2018-05 1988');
    dates('[㍻30年5月]と[㋿元年]', '2018-05 2019');
  });

  it('stops before what is no part of the date', () => {
    dates('[令和7年2月]末日、[令和7年2月]下旬、[令和7年2月]5～6日', '2025-02 2025-02 2025-02');
    dates('[令和7年]\n第2回', '2025');
    dates('[令和6年度]及び7年度', '2024度');
  });

  it('leaves out what cannot be', () => {
    dates('平成32年、平成32年度、令和7年2月30日、令和7年13月、昭和65年');
    dates('令和元年4月30日、平成元年1月7日、大正元年7月29日、令和0年');
    dates('[平成31年4月30日]、[令和元年5月1日]、[令和6年2月29日]', '2019-04-30 2019-05-01 2024-02-29');
  });

  it('leaves out months of the lunisolar calendar, but not its years', () => {
    dates('明治5年12月2日、明治3年2月', '');
    dates('[明治6年1月1日]、[明治5年]', '1873-01-01 1872');
  });

  it('does not take other numbers for dates', () => {
    dates('平成30年間、平成の30年間、昭和60年代、令和7年目、令和の時代、2025年2月5日、平成30か年');
    dates('AR7.2.5、1-R7.2.5、R7.2.5.1、R7.2、T5.4.3、M1.2.3、R7、HR7年');
  });

  it('is quick on hostile text', () => {
    const hostile = [
      '令和'.repeat(20000),
      '令和7 '.repeat(20000),
      '令和' + ' '.repeat(50000),
      'R1.'.repeat(30000),
    ];
    const work = (): void => {
      for (const text of hostile) findEraDates(text);
    };
    assert.ok(fastest(work, 1000) < 1000);
  });
});
