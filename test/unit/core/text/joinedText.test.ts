import assert from 'node:assert/strict';
import { JoinedText } from '../../../../src/core/text/joinedText';
import { marked, withRanges } from '../../support/marked';

/** The pieces are the ranges of `source`, each with what stands before it in the joined text. */
function joined(source: string, separators: readonly string[] = []): { text: string; map: JoinedText } {
  const { text, ranges } = marked(source);
  const joinedStarts: number[] = [];
  const codes: number[] = [];
  let length = 0;
  ranges.forEach(({ start, end }, i) => {
    const separator = separators[i] ?? '';
    codes.push(separator === '' ? 0 : separator.charCodeAt(0));
    length += separator.length;
    joinedStarts.push(length);
    length += end - start;
  });
  const starts = ranges.map(({ start }) => start);
  const lengths = ranges.map(({ start, end }) => end - start);
  return { text, map: JoinedText.of(text, joinedStarts, starts, lengths, codes) };
}

/** A word broken by a wrap, a page number in the next sentence, a second paragraph. */
const wrapped = (): { text: string; map: JoinedText } =>
  joined('○　[安全なサイ]\n[バー対策は]\n- 3 -\n[急務である。]\n　[次に、予算。]\n', ['', '', '', '\n']);

describe('JoinedText', () => {
  it('puts the pieces together with what stands between them', () => {
    assert.equal(wrapped().map.text, '安全なサイバー対策は急務である。\n次に、予算。');
  });

  it('slices like the whole text, before the whole was asked for and after', () => {
    const whole = wrapped().map.text;
    for (let start = 0; start <= whole.length; start++) {
      for (let end = start; end <= whole.length; end++) {
        assert.equal(wrapped().map.slice(start, end), whole.slice(start, end), `${start}..${end}`);
      }
    }
    const { map } = wrapped();
    assert.equal(map.text.length, whole.length);
    assert.equal(map.slice(3, 9), 'サイバー対策');
  });

  it('maps a word over a wrap back to its two places', () => {
    const { text, map } = wrapped();
    const at = map.text.indexOf('サイバー');
    const spans = map.toSourceSpans({ start: at, end: at + 4 });
    assert.equal(
      withRanges(text, spans),
      '○　安全な[サイ]\n[バー]対策は\n- 3 -\n急務である。\n　次に、予算。\n',
    );
  });

  it('leaves the page number out of a sentence', () => {
    const { text, map } = wrapped();
    const spans = map.toSourceSpans({ start: 0, end: map.text.indexOf('\n') });
    assert.equal(
      withRanges(text, spans),
      '○　[安全なサイ]\n[バー対策は]\n- 3 -\n[急務である。]\n　次に、予算。\n',
    );
  });

  it('gives no place for an empty stretch or an inserted character', () => {
    const { map } = wrapped();
    const at = map.text.indexOf('\n');
    assert.deepEqual(map.toSourceSpans({ start: 2, end: 2 }), []);
    assert.deepEqual(map.toSourceSpans({ start: at, end: at + 1 }), []);
  });

  it('maps every character there and back', () => {
    const { text, map } = wrapped();
    for (let i = 0; i < map.text.length; i++) {
      if (map.text[i] === '\n') continue;
      const source = map.toSource(i);
      assert.equal(text[source], map.text[i]);
      assert.equal(map.toJoined(source), i);
    }
  });

  it('maps without ever going back', () => {
    const { text, map } = wrapped();
    for (let i = 1; i <= map.text.length; i++) assert.ok(map.toSource(i) >= map.toSource(i - 1));
    for (let i = 1; i <= text.length; i++) assert.ok(map.toJoined(i) >= map.toJoined(i - 1));
  });

  it('maps what is left out to the end of the piece before it', () => {
    const { text, map } = wrapped();
    assert.equal(map.toJoined(text.indexOf('3')), map.text.indexOf('急務'));
    assert.equal(map.toJoined(0), 0);
    assert.equal(map.toJoined(text.length), map.text.length);
    assert.equal(map.toSource(map.text.length), text.indexOf('\n', text.indexOf('予算')));
  });

  it('joins touching pieces into one place', () => {
    const { text, map } = joined('[一つ][目]である');
    assert.equal(withRanges(text, map.toSourceSpans({ start: 0, end: 3 })), '[一つ目]である');
  });

  it('has nothing to say of an empty document', () => {
    const { map } = joined('');
    assert.equal(map.text, '');
    assert.equal(map.slice(0, 5), '');
    assert.equal(map.toSource(3), 0);
    assert.equal(map.toJoined(3), 0);
    assert.deepEqual(map.toSourceSpans({ start: 0, end: 5 }), []);
  });
});
