import assert from 'node:assert/strict';
import { closeLetters } from '../../../../src/core/minutes/lines/letterSpaced';
import { parse } from '../../../../src/core/minutes/parse';
import { ParseMemory } from '../../../../src/core/minutes/parseMemory';

const record = `令 和 6 年 度 第 2 回 汐 見 市 緑 化 審 議 会 議 事 録
日 時 令 和 6 年 1 0 月 2 5 日 ( 金 ) 1 3 : 3 0 ~ 1 5 : 0 5 場 所 汐 見 市 役 所 2 階 会 議 室
出 席 者 鷲 尾 会 長 、 上 里 委 員 、 遠 野 委 員 ( 出 席 3 / 4 名 )
1 開 会
2 議 題
( 1 ) 街 路 樹 の 植 え 替 え に つ い て
・ 事 務 局 か ら 資 料 1 に よ り 説 明 が あ っ た 。
【 意 見 等 】
・ 根 が 歩 道 を 持 ち 上 げ て い る の で 、 早 く 植 え 替 え る べ き で あ る 。
・ 苗 木 の 値 段 が 上 が っ て い る 。 隣 の 市 と ま と め て 買 う こ と も 考 え て ほ し
い 。
3 閉 会
`;

describe('records whose letters stand apart', () => {
  const minutes = parse(record);

  it('are read as if they did not', () => {
    const { header } = minutes;
    assert.equal(header.body?.value, '汐見市緑化審議会');
    assert.equal(header.date?.value, '2024-10-25');
    assert.equal(header.startTime?.value, '13:30');
    assert.equal(header.endTime?.value, '15:05');
    assert.equal(header.place?.value, '汐見市役所2階会議室');
    assert.deepEqual(
      minutes.attendees.map(({ name }) => name),
      ['鷲尾会長', '上里委員', '遠野委員'],
    );
    const opinions = minutes.remarks.filter(({ section }) => section?.title === '意見等');
    assert.deepEqual(
      opinions.map(({ text }) => text),
      [
        '根が歩道を持ち上げているので、早く植え替えるべきである。',
        '苗木の値段が上がっている。隣の市とまとめて買うことも考えてほしい。',
      ],
    );
  });

  it('keep the offsets of the text as it is', () => {
    assert.deepEqual(minutes.span, { start: 0, end: record.length });
    for (const { name, nameSpan } of minutes.attendees)
      assert.equal(record.slice(nameSpan.start, nameSpan.end).replaceAll(' ', ''), name);
    const last = minutes.remarks.at(-1);
    assert.ok(last !== undefined);
    assert.ok(record.slice(last.span.start, last.span.end).endsWith('考 え て ほ し\nい 。'));
    for (let offset = last.joinedSpan.start; offset < last.joinedSpan.end; offset++) {
      const source = minutes.joined.toSource(offset);
      assert.equal(record.charAt(source), minutes.joined.text.charAt(offset));
      assert.equal(minutes.joined.toJoined(source), offset);
    }
    const covered = new Set<number>();
    for (const { span } of minutes.blocks)
      for (let offset = span.start; offset < span.end; offset++) covered.add(offset);
    for (let offset = 0; offset < record.length; offset++)
      assert.ok(covered.has(offset) || /\s/u.test(record.charAt(offset)), `offset ${String(offset)}`);
  });

  it('are the same with what the last version left', () => {
    const memory = new ParseMemory();
    parse(record.replace('根 が', '根 は'), memory);
    const again = parse(record, memory);
    assert.deepEqual(
      again.blocks.map(({ span }) => span),
      minutes.blocks.map(({ span }) => span),
    );
  });

  it('are told from a title that is spread out, from names in columns and from Latin words', () => {
    assert.equal(closeLetters(`審 議 会 議 事 録\n\n${'会議を開いた。'.repeat(40)}`), null);
    assert.equal(closeLetters('甲 野　太 郎\n'.repeat(10)), null);
    assert.equal(closeLetters(''), null);
    assert.match(
      closeLetters(`${record}○ Green City Plan に つ い て`)?.text ?? '',
      /Green City Planについて/u,
    );
  });
});
