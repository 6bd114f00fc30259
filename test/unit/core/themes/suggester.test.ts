import { strict as assert } from 'node:assert';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { patternMatcher } from '../../../../src/core/themes/patterns';
import { ThemeRules } from '../../../../src/core/themes/rules';
import { Suggester } from '../../../../src/core/themes/suggester';

const { codebook } = readCodebook(
  '- { id: a, keywords: 人材 }\n- { id: b, keywords: 予算 }\n- { id: c, keywords: 道路 }',
);

function newSuggester(): Suggester {
  return new Suggester(codebook, new ThemeRules(codebook, patternMatcher), null);
}

describe('suggestions that are kept', () => {
  const text = '人材と予算である。';

  it('are of the themes that the remark has now', () => {
    const suggester = newSuggester();
    const ids = (present: readonly string[]): string =>
      suggester
        .suggest(text, present)
        .map(({ theme }) => theme.id)
        .join(' ');
    for (let round = 0; round < 2; round++) {
      assert.equal(ids([]), 'a b');
      assert.equal(ids(['a']), 'b');
      assert.equal(ids(['a', 'b']), '');
      assert.equal(ids(['b']), 'a');
      suggester.nextRound();
    }
    // More sets of themes than are kept.
    for (let k = 0; k < 20; k++) assert.equal(ids([`x${k}`]), 'a b');
    assert.equal(ids(['a']), 'b');
  });

  it('are the same objects as long as the text is asked for in every round', () => {
    const suggester = newSuggester();
    const [first] = suggester.suggest(text, []);
    assert.ok(first !== undefined);
    suggester.nextRound();
    assert.equal(suggester.suggest(text, [])[0], first);
    suggester.nextRound();
    suggester.nextRound();
    assert.notEqual(suggester.suggest(text, [])[0], first);
  });
});
