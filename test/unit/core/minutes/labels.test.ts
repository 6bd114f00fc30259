import assert from 'node:assert/strict';
import { kindPattern, readLabel, zoneOfLabel } from '../../../../src/core/minutes/lines/labels';
import { marked, withRanges } from '../../support/marked';

/** `source` is a line with its label in brackets and the cursor where the value begins. */
function label(zone: string, ...sources: string[]): void {
  for (const source of sources) {
    const { text, cursors } = marked(source);
    const found = readLabel(text, 0, text.length);
    assert.equal(found?.zone, zone, text);
    const { labelFrom, labelEnd, value } = found;
    assert.equal(withRanges(text, [{ start: labelFrom, end: labelEnd }]), source.replace('|', ''));
    assert.equal(value, cursors[0], `value of ${text}`);
  }
}

function none(...lines: string[]): void {
  for (const line of lines) assert.equal(readLabel(line, 0, line.length), null, line);
}

/** Every word alone on a line opens `zone`. */
function words(zone: string, list: string): void {
  for (const word of list.split(' ')) {
    assert.equal(zoneOfLabel(word), zone, word);
    assert.equal(zoneOfLabel(`　${word}　`), zone, `${word} with space around it`);
    assert.equal(zoneOfLabel(`${word}：`), zone, `${word} with a colon`);
    assert.equal(zoneOfLabel(word.split('').join('　')), zone, `${word} letter-spaced`);
  }
}

describe('readLabel', () => {
  it('reads label, colon and value', () => {
    label(
      'date',
      '[日時]：|令和8年2月20日（金）',
      '[日時]:|10:00',
      '[開催日時] : |令和8年',
      '[日　　時]：　|令和8年',
    );
    label('place', '[場所]：|甲町役場', '[開催場所]　：|甲町役場', '[場　所]:  |甲町役場');
    label('dateAndPlace', '[日時・場所]：|令和8年2月20日 甲町役場', '[開催日時及び場所]|');
    label('attendees', '[委員]：|甲野委員、乙山委員', '[出席委員]：|甲野委員');
    label('absentees', '[欠席者]：|丙川委員', '[欠席委員]　|丙川委員');
  });

  it('reads label, white space and value', () => {
    label('date', '[日時]　|令和8年', '[日　　時]　　|令和8年', '[開催日時]\t|令和8年');
    label('agenda', '[議題]　|計画の骨子案');
  });

  it('reads a bare label', () => {
    label('date', '[日時]|', '[日　　時]|', '[日時]：|');
    label('body', '[議事概要]|', '[議　事]|');
  });

  it('counts a note in brackets to the label', () => {
    label('attendees', '[出席者（敬称略）]|', '[構成員（五十音順、敬称略）]|', '[委員(敬称略)]：|甲野委員');
    label('agenda', '[議題（案）]：|計画');
  });

  it('takes the longest label', () => {
    label('dateAndPlace', '[日時・場所]：|甲町役場');
    label('attendees', '[出席委員]：|甲野委員', '[委員等]：|甲野委員');
    label('body', '[議事概要]　|一', '[議事]　|一');
  });

  it('knows the labels of minutes, letter-spaced as well', () => {
    words('date', '日時 開催日時 開催日');
    words('place', '場所 開催場所 会場');
    words('attendees', '出席者 出席委員 構成員 出席構成員 委員 オブザーバー 事務局 出席議員 説明員');
    words('absentees', '欠席者 欠席委員');
    words('agenda', '議題 議事次第');
    words('decisions', '決定事項 討議事項 報告事項');
    words('handouts', '配付資料 配布資料');
    words('body', '議事 議事概要 議事内容 議事要旨 議事録 概要');
    words('contact', 'お問合せ先 お問い合わせ先 問合せ先 連絡先');
  });

  it('knows labels by their shape', () => {
    assert.equal(zoneOfLabel('説明のため議場に出席した者の職氏名'), 'attendees');
    assert.equal(zoneOfLabel('本日の会議に付した事件'), 'agenda');
    assert.equal(zoneOfLabel('議事日程第二号'), 'agenda');
    assert.equal(zoneOfLabel('欠席した委員の氏名'), 'absentees');
  });

  it('takes a longer word for no label', () => {
    none(
      '日時計の話',
      '場所柄',
      '委員会の設置',
      '委員から意見があった。',
      '議事録の写し',
      '概要版を配る',
      '議題は三つ',
    );
    none(
      '構成員甲野',
      '事務局から説明があった。',
      '出席者は次のとおり',
      '会議の場所が決まった。',
      '甲野委員：賛成',
    );
    none('', '　', '：');
  });

  it('takes a label in the middle of a text for none', () => {
    none('次回の日時：未定', '（日時）');
    assert.equal(zoneOfLabel('日時 令和8年2月20日'), null);
    assert.equal(zoneOfLabel('何か'), null);
    assert.equal(zoneOfLabel(''), null);
  });

  it('reads what was said, and when and where a board met, in words of their own', () => {
    for (const said of ['主な意見と回答', '主な質疑・意見等', '主な発言や提案の概要'])
      assert.equal(zoneOfLabel(said), 'body', said);
    words('name', '附属機関又は会議体の名称');
    words('other', '会議主管課 閉会の日時');
    words('agenda', '議事及び議題');
    words('body', '主な内容 質問討議の概要');
    words('date', '開催された日時 理事会が開催された日時');
    words('place', '開催された場所');
    words('dateAndPlace', '評議員会が開催された日時及び場所');
    none('主な意見を次に記す', '主な産業');
  });
});

describe('kindPattern', () => {
  const kinds = (text: string): string[] => [...text.matchAll(kindPattern)].map(([kind]) => kind);

  it('finds every kind, letter-spaced as well', () => {
    assert.deepEqual(kinds('第3回会合 議事概要'), ['議事概要']);
    assert.deepEqual(kinds('第3回 議事要旨'), ['議事要旨']);
    assert.deepEqual(kinds('甲町議会会議録'), ['会議録']);
    assert.deepEqual(kinds('議　事　録'), ['議　事　録']);
  });

  it('finds none in other words', () => {
    assert.deepEqual(kinds('議事次第、議事、会議の記録、概要'), []);
  });
});
