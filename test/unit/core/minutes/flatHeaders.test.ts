import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { checkRemarks, printedSections } from './support';

/** Body, number, date, hours and place of a header, in one line. */
function printed(source: string): string {
  const { body, meetingNumber, date, startTime, endTime, place } = parse(source).header;
  return [body, meetingNumber, date, startTime, endTime, place]
    .map((field) => field?.value ?? '-')
    .join(' ｜ ');
}

const talk = '\n\n議事\n\n○甲野委員　苗木は足りますか。\n\n○乙山課長　足ります。\n';
const expected = 'みどり市緑化審議会 ｜ 3 ｜ 2024-07-03 ｜ 14:00 ｜ 15:30 ｜ 緑化会館 2階 研修室';

describe('headers on one line', () => {
  it('have bare labels between blanks', () => {
    assert.equal(
      printed(
        `会議録\n\n会議の名称 みどり市緑化審議会 令和6年度 第3回 開催日時 令和6年7月3日（水曜日） 午後2時から3時30分まで 開催場所 緑化会館 2階 研修室 出席者 甲野委員、乙山課長 議題 苗木について${talk}`,
      ),
      expected,
    );
  });

  it('have labels behind glyphs and in brackets, below the title or behind it', () => {
    for (const header of [
      '第3回みどり市緑化審議会 ■日時 令和6年7月3日（水）午後2時～3時30分 ■場所 緑化会館 2階 研修室 ■出席者 甲野委員、乙山課長',
      '第3回みどり市緑化審議会 議事録\n\n【日時】令和6年7月3日（水）14:00～15:30 【場所】緑化会館 2階 研修室 【議題】苗木について',
      '第3回みどり市緑化審議会 議事録\n開催日：令和6年7月3日（水） 時間：14:00～15:30 場所：緑化会館 2階 研修室',
    ])
      assert.equal(printed(header + talk), expected);
  });

  it('keep the people of each label', () => {
    const { attendees } = parse(
      `会議録\n会議名 第3回緑化審議会 日時 令和6年7月3日 場所 緑化会館 出席：甲野会長、乙山委員 欠席：丙川委員 事務局：丁田課長、戊井主査${talk}`,
    );
    assert.deepEqual(
      attendees.map(({ name, attendance }) => `${name} ${attendance}`),
      ['甲野会長 present', '乙山委員 present', '丙川委員 absent', '丁田課長 present', '戊井主査 present'],
    );
  });

  it('are no letter-spaced label and no sentence', () => {
    for (const line of [
      '□ 招 集 通 知 年 月 日 令和6年7月9日',
      '令和6年7月3日 会議室 の 議題 は苗木であり、場所 は緑化会館、出席者 は八名である。',
    ])
      assert.equal(parse(`第3回緑化審議会 議事録\n\n${line}\n${talk}`).header.startTime, null, line);
  });

  it('stand above a talk in one cell of a table', () => {
    checkRemarks(
      [
        '1　日時 |',
        '令和6年7月3日　午後6時から |',
        '2　会議内容 | |',
        `（事務局）　協議会を始める。丙川委員は欠席である。 （会長）　苗木について説明をお願いする。 （事務局）　資料1のとおり、三百本を配る。${'昨年の秋に植えたものは根付いた。'.repeat(20)} （委員）　足りるのか。 （事務局）　足りる。 |`,
      ].join('\n'),
      [
        '事務局｜協議会を始める。丙川委員は欠席である。',
        '会長｜苗木について説明をお願いする。',
        `事務局｜資料1のとおり、三百本を配る。${'昨年の秋に植えたものは根付いた。'.repeat(20)}`,
        '委員｜足りるのか。',
        '事務局｜足りる。',
      ].join('\n'),
    );
  });
});

describe('boxes of a form', () => {
  it('are no headings and no words of the last speaker', () => {
    const source =
      '第3回緑化審議会 会議録\n\n日時　令和6年7月3日\n\n会議の内容\n（委員）苗木は足りるのか。\n（事務局）足りる。\n（委員）分かった。\n会議の公開・非公開の別\n■公開　傍聴者：　2人\n□一部公開\n□非公開\n';
    const minutes = checkRemarks(source, '委員｜苗木は足りるのか。\n事務局｜足りる。\n委員｜分かった。');
    assert.doesNotMatch(printedSections(minutes), /一部公開/u);
  });
});
