import assert from 'node:assert/strict';
import { contains, touches, type Span } from '../../../../src/core/text/span';
import { cursorOf, marked } from '../../support/marked';

/** The only range of a marked text. */
function rangeOf(ranges: readonly Span[]): Span {
  const [range] = ranges;
  assert.ok(range);
  return range;
}

describe('touches', () => {
  const at = (source: string): boolean => {
    const text = marked(source);
    return touches(rangeOf(text.ranges), cursorOf(text));
  };

  it('holds inside and at both ends', () => {
    assert.ok(at('議[|事概]要'));
    assert.ok(at('議[事|概]要'));
    assert.ok(at('議[事概]|要'));
  });

  it('does not hold outside', () => {
    assert.ok(!at('|議[事概]要'));
    assert.ok(!at('議[事概]要|'));
  });

  it('holds at an empty span', () => {
    assert.ok(at('議[|]事'));
  });
});

describe('contains', () => {
  /** Whether the first range of the text contains the second. */
  const first = (source: string): boolean => {
    const [outer, inner] = marked(source).ranges;
    assert.ok(outer && inner);
    return contains(outer, inner);
  };

  it('holds for a span inside, at the edges and for the span itself', () => {
    assert.ok(first('[議[事概]要]'));
    assert.ok(first('[[議事]概要]'));
    assert.ok(first('[議事[概要]]'));
    assert.ok(first('[[議事]]'));
  });

  it('does not hold for a span beside it', () => {
    assert.ok(!first('[議事][概要]'));
    assert.ok(!contains({ start: 1, end: 3 }, { start: 2, end: 4 }));
    assert.ok(!contains({ start: 1, end: 3 }, { start: 0, end: 2 }));
  });
});
