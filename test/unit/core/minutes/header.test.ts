import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { marked, withRanges } from '../../support/marked';

/** A header, and a body of one remark. */
const around = (header: string): string =>
  `緑化協議会 第2回 議事録\n\n${header}\n\n4. 議事\n○甲野委員\n　賛成である。\n以上\n`;

/** Date, start, end and place of a header, `-` for what is not printed. */
function check(header: string, expected: string): void {
  const { date, startTime, endTime, place } = parse(around(header)).header;
  const got = [date, startTime, endTime, place].map((field) => field?.value ?? '-').join(' ｜ ');
  assert.equal(got, expected, header);
}

const usual = '2026-02-20 ｜ 10:00 ｜ 11:30 ｜ 甲町役場';

describe('header', () => {
  it('reads labels of every form', () => {
    const value = '令和8年2月20日（金）10:00～11:30';
    check(`1. 日時：${value}\n2. 場所：甲町役場`, usual);
    check(`１．日時：${value}\n２．場所：甲町役場`, usual);
    check(`１　日時　${value}\n２　場所　甲町役場`, usual);
    check(`日時：${value}\n場所：甲町役場`, usual);
    check(`日　　時　${value}\n場　　所　甲町役場`, usual);
    check(`■日時 ${value}\n■場所 甲町役場`, usual);
    check(`【日時】${value}\n【場所】甲町役場`, usual);
    check(`◇日時\n${value}\n◇場所\n甲町役場`, usual);
    check(`開催日時 : ${value}\n開催場所 : 甲町役場`, usual);
    check(`第1 開催日時及び場所\n日時：${value}\n場所：甲町役場`, usual);
    check(`１．日時・場所\n日時：${value}\n場所：甲町役場`, usual);
    check(`- 日時：${value}\n- 場所：甲町役場`, usual);
  });

  it('reads values on the next line that is not empty', () => {
    const value = '令和8年2月20日（金）10:00～11:30';
    check(`1 日時\n${value}\n2 場所\n甲町役場`, usual);
    check(`１　日時\n\n　　${value}\n\n２　場所\n\n　　甲町役場`, usual);
    check(`【日時】\n${value}\n\n【場所】\n甲町役場`, usual);
    check(`日時\n${value}\n場所\n甲町役場`, usual);
  });

  it('reads dates and times of every form', () => {
    const place = '\n2. 場所：甲町役場';
    check(`1. 日時：令和８年２月２０日（金）１０：００〜１１：３０${place}`, usual);
    check(`1. 日時：2026年2月20日（金曜日） 10時00分～11時30分${place}`, usual);
    check(`1. 日時：2026/02/20 10:00-11:30${place}`, usual);
    check(`1. 日時：2026-02-20　10時から11時30分まで${place}`, usual);
    check(`1. 日時：令和八年二月二十日 午前十時～午前十一時三十分${place}`, usual);
    check(`1. 日時：令和 8 年 2 月 20 日（金）10 時 00 分 － 11 時 30 分${place}`, usual);
    check(`1. 日時：令和8年2月\n20日（金）10:00～11:30${place}`, usual);
    check(`1. 日時：令和8年2月20日（金）\n10:00～11:30${place}`, usual);
    check(
      `1. 日時：令和元年5月22日（水）午後1時30分～3時${place}`,
      '2019-05-22 ｜ 13:30 ｜ 15:00 ｜ 甲町役場',
    );
  });

  it('reads the labels of assemblies and boards that are called', () => {
    const value = '令和8年2月20日（金）10:00～11:30';
    check(`○招集日時　${value}\n○招集場所　甲町役場`, usual);
    check(`1 開会の日時　${value}\n2 招集の場所　甲町役場`, usual);
    check(`日にち：令和8年2月20日（金）\n時間：10:00～11:30\n会場：甲町役場`, usual);
    check(
      `取りまとめ 市民協働部 花壇・男女共同参画課 花壇を増やす係及び球根を育てる係の二つ\n会議開催日時 ${value}\n会議開催場所 甲町役場`,
      usual,
    );
  });

  it('reads hours that fell behind the place, and a place over lines or before the bar of a table', () => {
    check('日時：令和8年2月20日（金）\n場所：甲町役場\n午前10時～午前11時30分', usual);
    check(
      '日時：令和8年2月20日（金）\n場所：甲町役場\n午前10時00分～午前11時30分\n6階中集会室',
      '2026-02-20 ｜ 10:00 ｜ 11:30 ｜ 甲町役場6階中集会室',
    );
    check(
      '日時：2026/02/20 10:00-11:30\n場所：甲町役場\n　　北棟2階\n　　会議室Ｂ',
      '2026-02-20 ｜ 10:00 ｜ 11:30 ｜ 甲町役場北棟2階会議室Ｂ',
    );
    check('1 開催日時 |\n2026/02/20 10:00-11:30 |\n2 開催場所 |\n甲町役場 |', usual);
    check(
      '日時・場所：令和8年2月20日（金）10時～　理学部 第2会議室',
      '2026-02-20 ｜ 10:00 ｜ - ｜ 理学部 第2会議室',
    );
  });

  it('takes a room or a meeting on line below the date for the place', () => {
    for (const place of [
      '緑化省4階4F2特別会議室及びWeb会議形式',
      '花壇会議センター14階ホール14B',
      'オンライン開催（音声のみ）',
      '緑化会館 講堂',
    ]) {
      const { header } = parse(
        `緑化協議会 第2回 議事録\n令和8年2月20日（金）10:00～11:30\n${place}\n\n○甲野委員\n　賛成である。\n以上\n`,
      );
      assert.equal(header.place?.value, place);
    }
  });

  it('reads the hours below the day, and the place below them; the hour behind the word for the opening', () => {
    const bare = parse(`緑化協議会 第2回 議事録
令和8年2月20日（金）
午後1時30分～2時50分
緑化センター研修室

会長：始めます。
甲野委員：賛成である。
会長：終わります。
`).header;
    assert.deepEqual(
      [bare.date, bare.startTime, bare.endTime, bare.place].map((field) => field?.value),
      ['2026-02-20', '13:30', '14:50', '緑化センター研修室'],
    );
    const called = parse(`緑化議会会議録
招集年月日　令和8年2月20日
招集の場所　緑化会館
開会（開議）　令和8年2月20日　午前10時00分宣告
○議長（甲野太郎君）　ただいまから開会します。
○1番（乙山花子君）　質問があります。
`).header;
    assert.deepEqual([called.startTime?.value, called.place?.value], ['10:00', '緑化会館']);
  });

  it('has null for what the text does not print', () => {
    check('1. 日時：2月20日（金）10:00～11:30\n2. 場所：甲町役場', '- ｜ 10:00 ｜ 11:30 ｜ 甲町役場');
    check('1. 日時：令和8年2月20日（金）', '2026-02-20 ｜ - ｜ - ｜ -');
    check('1. 出席者：甲野委員', '- ｜ - ｜ - ｜ -');
  });

  it('takes the times from the opening and closing lines where the header has none', () => {
    const text = `緑化委員会会議録\n令和八年二月二十日（金曜日）\n　　　　十三時開議\n○委員長（甲野花子君）　開会いたします。\n　　　　十五時五分散会\n`;
    const { date, startTime, endTime } = parse(text).header;
    assert.deepEqual([date?.value, startTime?.value, endTime?.value], ['2026-02-20', '13:00', '15:05']);
  });

  it('tells where the values stand', () => {
    const source = around('1. 日時：「令和8年2月20日（「金」）」「10:00」～「11:30」\n2. 場所：「甲町役場」')
      .replace(/「/gu, '[')
      .replace(/」/gu, ']');
    const { text } = marked(source);
    const { date, weekday, startTime, endTime, place } = parse(text).header;
    const fields = [date, weekday, startTime, endTime, place];
    assert.equal(
      withRanges(
        text,
        fields.flatMap((field) => (field === null ? [] : [field.span])),
      ),
      source,
    );
  });

  it('finds a weekday that is not the one of the date', () => {
    const source = around('1. 日時：令和8年2月20日（[木]）10:00～11:30');
    const { text } = marked(source);
    const { problems } = parse(text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['weekday-mismatch'],
    );
    assert.equal(
      withRanges(
        text,
        problems.map(({ span }) => span),
      ),
      source,
    );
  });

  it('finds a date that no calendar has', () => {
    const source = around('1. 日時：[令和8年2月30日（月）]10:00～11:30');
    const { text } = marked(source);
    const { problems } = parse(text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['invalid-date'],
    );
    assert.equal(
      withRanges(
        text,
        problems.map(({ span }) => span),
      ),
      source,
    );
  });

  it('finds nothing wrong with a right date, and with a wrong one in the talk', () => {
    assert.deepEqual(parse(around('1. 日時：令和8年2月20日（金）')).problems, []);
    assert.deepEqual(parse(around('1. 日時：令和8年2月20日')).problems, []);
    assert.deepEqual(parse('○甲野委員\n　令和8年2月20日（木）と聞いた。\n').problems, []);
  });

  it('reads the closing that the last sentences tell', () => {
    const told = parse(
      '緑化財団\n第2回評議員会議事録\n\n１．日時　令和8年2月20日 午前10時\n\n２．議事\n甲野理事から説明があり、承認された。\n以上をもって議事を終了したので、議長は午前十一時五十二分閉会を宣した。\n',
    );
    assert.equal(told.header.startTime?.value, '10:00');
    assert.equal(told.header.endTime?.value, '11:52');
  });
});
