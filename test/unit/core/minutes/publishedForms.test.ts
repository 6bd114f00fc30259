/** Forms that published pages have: fields without labels, sheets of labels and values, lists within the list of items. */
import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { blocksOf, checkRemarks, printedSections } from './support';

const names = (text: string): string[] => parse(text).attendees.map(({ name }) => name);

describe('parse: forms of published pages', () => {
  it('reads a sheet of labels and values, and takes none of them for a person', () => {
    const minutes = parse(`令和8年度第2回緑化推進会議（会議録）

附属機関等の名称

緑化推進会議

開催日時

令和8年2月20日（金）18時30分～20時15分

出席委員の氏名

甲野太郎、乙山花子

会議の公開・非公開

公開

傍聴の可否

傍聴者数

1人

会議次第

1. 開会

2. 議題

(1)苗木について

3. 閉会

会議概要

(1)苗木について
（委員）苗木はいつ植えるのか。
（事務局）秋に植える予定である。
（委員）春ではないのか。
（事務局）春は乾くためである。
`);
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      ['甲野太郎', '乙山花子'],
    );
    assert.equal(minutes.header.endTime?.value, '20:15');
    assert.deepEqual(
      minutes.agenda.map(({ text }) => text),
      ['開会', '議題', '苗木について', '閉会'],
    );
    assert.match(printedSections(minutes), /会議概要\n(?: {2})*1 苗木について$/u);
  });

  it('reads labels of the header below 概要 and 資料, as long as nobody has spoken', () => {
    const { header, attendees } = parse(`第3回緑化点検有識者会議

概要

資料

議事概要

日時

令和8年2月20日（金）13時00分から15時15分まで

場所

オンライン開催

出席者

委員

甲野座長、乙山委員

1. 点検の結果について

委員: 苗木の数が足りないのではないか。
担当: 来年度に増やす。
委員: いつ増やすのか。
担当: 春の予定である。
`);
    assert.equal(header.kind?.value, '議事概要');
    assert.equal(header.date?.value, '2026-02-20');
    assert.equal(header.place?.value, 'オンライン開催');
    assert.deepEqual(
      attendees.map(({ name }) => name),
      ['甲野座長', '乙山委員'],
    );
  });

  it('reads a date and times that no label announces', () => {
    const { header } = parse(`第9回（定例）緑化委員会議事録（テキスト版）

<開会>
 令和8年2月20日
 10時00分

<閉会>
 令和8年2月20日
 11時20分

<委員出欠>
 甲野太郎（出席）
 乙山花子（欠席）

<議事内容>

○甲野会長　ただいまから始めます。
○丙川課長　資料の説明をいたします。
`);
    assert.deepEqual(
      [header.body, header.date, header.startTime, header.endTime].map((field) => field?.value),
      ['緑化委員会', '2026-02-20', '10:00', '11:20'],
    );
  });

  it('reads the time behind 閉会時刻', () => {
    const { header } = parse(
      '緑化委員会 第2回 会議録\n\n開催日　令和8年2月20日\n開会時刻　午後２時\n閉会時刻　午後３時30分\n\n議事\n○甲野委員\n　賛成である。\n',
    );
    assert.deepEqual([header.startTime?.value, header.endTime?.value], ['14:00', '15:30']);
  });

  it('takes the day of the meeting and what the page says of itself out of the body', () => {
    for (const title of [
      '緑化審議会苗木部会議事録について',
      '緑化審議会苗木部会 平成29年12月8日(金曜日)',
      '第3回（臨時）緑化審議会苗木部会議事録（テキスト版）',
    ]) {
      const { header } = parse(`${title}\n\n1.開催日時\n\n平成29年12月8日(金曜日)10時\n`);
      assert.equal(header.body?.value, '緑化審議会苗木部会', title);
    }
  });

  it('splits a header on one line', () => {
    const text = `緑化審議会苗木部会（第3回） 議事概要

日時：平成14年9月11日（水）14:00～16:00 場所：緑町役場9階会議室 議題：『苗木の数と植える時期』について 議事概要: （1）甲野部会長による挨拶の後、事務局から説明がなされた。
- 苗木の数が三割近く減っているが、費用だけを理由としてよいものか疑問である。
（2）委員からの質問に対し、事務局から次のとおり回答した。
- 費用のほか、植える土地の広さが変わったことも大きい。
`;
    const { header } = parse(text);
    assert.equal(header.place?.value, '緑町役場9階会議室');
    assert.equal(
      printedSections(parse(text)),
      `議事概要
  1 甲野部会長による挨拶の後、事務局から説明がなされた。
  2 委員からの質問に対し、事務局から次のとおり回答した。`,
    );
  });

  it('reads rows of roles, colons, namesakes and shared titles', () => {
    const list = (rows: string): string =>
      `緑化審議会 第3回 議事要旨\n\n1.出席者\n${rows}\n\n2.議事\n- 賛成。\n`;
    assert.deepEqual(names(list('会長：甲野太郎、副会長：乙山花子\n委員：丙川次郎、委員：丁田三郎')), [
      '甲野太郎',
      '乙山花子',
      '丙川次郎',
      '丁田三郎',
    ]);
    assert.deepEqual(names(list('藤野(佐)委員、藤野(弥)委員、その他関係官')), [
      '藤野(佐)委員',
      '藤野(弥)委員',
    ]);
    assert.deepEqual(names(list('甲野、乙山、丙川各評議員')), ['甲野', '乙山', '丙川']);
    assert.deepEqual(names(list('委員\n甲野会長、乙山委員\n\n緑化省\n\n（事務局）\n丙川課長')), [
      '甲野会長',
      '乙山委員',
      '丙川課長',
    ]);
  });

  it('takes an office in brackets for a speaker where others are', () => {
    checkRemarks(
      `緑化審議会 第3回 議事概要

1. 苗木について

(甲野委員)

• 苗木の数が足りない。

(乙山委員)

• 時期を早めて欲しい。

(緑化庁)

• 来年度に増やす。
• 時期も早める。
`,
      `
甲野委員｜苗木の数が足りない。
乙山委員｜時期を早めて欲しい。
緑化庁｜来年度に増やす。／時期も早める。`,
    );
  });

  it('reads what one person said at the end below a heading in brackets', () => {
    const minutes = checkRemarks(
      `緑化戦略会議 第3回 議事要旨

(議事次第)

1.開会

2.議事

3.閉会

(配付資料)
資料1 苗木について

(議事要旨)

議題(1) 苗木について

【甲野議員】 苗木の数を増やすべきである。

【乙山議員】 費用を先に示すべきである。

(緑化大臣発言)

 苗木のことはよく分かった。費用を示した上で、来年度から増やすこととしたい。
`,
      `
甲野議員｜苗木の数を増やすべきである。
乙山議員｜費用を先に示すべきである。
緑化大臣｜苗木のことはよく分かった。費用を示した上で、来年度から増やすこととしたい。`,
    );
    assert.equal(
      printedSections(minutes),
      `議事次第
配付資料
議事要旨
  1 苗木について
緑化大臣発言`,
    );
  });

  it('leaves a noted outcome out of the turn above it', () => {
    const text = `緑化委員会 第2回 議事録

○甲野会長　議案について御異議ございませんか。

※ 各委員一致で可決

○甲野会長　次に移ります。
`;
    assert.deepEqual(blocksOf(parse(text), text, 'paragraph'), ['※ 各委員一致で可決']);
  });
});
