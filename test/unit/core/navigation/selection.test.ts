import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { selectionSpans } from '../../../../src/core/navigation/selection';
import { cursorOf, marked, withRanges } from '../../support/marked';

const header =
  '甲町緑化協議会 第2回 議事録\n1. 日時：令和8年2月20日\n2. 出席者\n甲野 花子	甲大学教授\n3. 議事\n';

/** `source` has the cursor and every range that the selection grows through, the document left out. */
function check(source: string): void {
  const { text, cursors } = marked(source);
  const spans = selectionSpans(parse(text), cursorOf({ text, cursors, ranges: [] }));
  const [last] = spans.slice(-1);
  assert.deepEqual(last, { start: 0, end: text.length });
  assert.equal(withRanges(text, spans.slice(0, -1)), source.replace('|', ''));
}

describe('selectionSpans', () => {
  it('grows from sentence over paragraph, speech, remark and section to the document', () => {
    const { text, cursors } = marked(
      `${header}（1）植え替え\n○甲野委員\n　一つ目|である。二つ目である。\n　次の段落である。\n（2）その他\n○甲野委員\n　以下は略す。\n`,
    );
    const spans = selectionSpans(parse(text), cursors[0] ?? 0).map(({ start, end }) =>
      text.slice(start, end),
    );
    assert.deepEqual(spans, [
      '一つ目である。',
      '一つ目である。二つ目である。',
      '一つ目である。二つ目である。\n　次の段落である。',
      '○甲野委員\n　一つ目である。二つ目である。\n　次の段落である。',
      '（1）植え替え\n○甲野委員\n　一つ目である。二つ目である。\n　次の段落である。',
      '3. 議事\n（1）植え替え\n○甲野委員\n　一つ目である。二つ目である。\n　次の段落である。\n（2）その他\n○甲野委員\n　以下は略す。',
      text,
    ]);
  });

  it('begins with a label, a name or a field of the header', () => {
    const smallest = (source: string): string => {
      const { text, cursors } = marked(source);
      const [span] = selectionSpans(parse(text), cursors[0] ?? 0);
      return span === undefined ? '' : text.slice(span.start, span.end);
    };
    assert.equal(smallest(`${header}○甲野|委員\n　賛成である。`), '甲野委員');
    assert.equal(smallest(`${header}○甲野委員\n　賛成である。`.replace('花子', '花|子')), '甲野 花子');
    assert.equal(smallest(`${header}○甲野委員\n　賛成である。`.replace('8年', '8|年')), '令和8年2月20日');
  });

  it('takes a sentence over a hard wrap', () => {
    const line = '街路樹の植え替えについては、冬に入る前の十月までに終えることが望ましいと考えてお';
    const { text, cursors } = marked(`${header}○甲野委員\n　${line}\nり、|早めに決めたい。次に進む。\n`);
    const [span] = selectionSpans(parse(text), cursors[0] ?? 0);
    assert.ok(span);
    assert.equal(text.slice(span.start, span.end), `${line}\nり、早めに決めたい。`);
  });

  it('gives the document alone for what has no structure', () => {
    check('ただの|文');
    assert.deepEqual(selectionSpans(parse(''), 0), []);
  });
});
