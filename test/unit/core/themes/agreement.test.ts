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
 * Each example names where its data and its figure were read. Two others (Cohen 1960 table 1, Krippendorff 2011 B) have
 * the figures of the papers, but their data were written down from memory and corrected until the figure came out:
 * they show that the figure can come out, not that these are the published data.
 */
describe('agreement of reviewers', () => {
  it("is Cohen's kappa of the example with grant proposals", () => {
    // 50 proposals, two readers: p_o = .70, p_e = .50, kappa = .40 (howcodex.com/statistics/cohen_kappa_coefficient.htm).
    const pairs = table([
      [20, 5],
      [10, 15],
    ]);
    assert.equal(percentAgreement(pairs), 0.7);
    near(cohensKappa(pairs), 0.4);
  });

  it("is Cohen's kappa for three classes, with the figure of his worked example (data from memory)", () => {
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

  it("is Krippendorff's alpha for two reviewers without gaps", () => {
    // Krippendorff (2004), section 11.3.1, as the R package jucor/krippendorff has it
    // (data-raw/news_presence_krippendorff2004_11_3_1.csv): binary, ten articles; alpha = .095.
    const jon = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0];
    const han = [0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
    near(krippendorffsAlpha(jon.map((value, i) => [value, han[i] ?? null])), 0.095);
  });

  it("is Krippendorff's alpha for many classes, with the figure of his example B (data from memory)", () => {
    // Krippendorff (2011), B: nominal data, twelve units; alpha = .692.
    const second = ['b', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'e', 'd', 'd', 'd'];
    const first = ['a', 'a', 'b', 'b', 'd', 'c', 'c', 'c', 'e', 'd', 'd', 'a'];
    near(krippendorffsAlpha(first.map((value, i) => [value, second[i] ?? null])), 0.692);
  });

  it("is Krippendorff's alpha for many reviewers with gaps", () => {
    // Krippendorff (2011), C, as the sample of the Python package krippendorff and scripts that hold NLTK against it
    // have it: four observers, twelve units, * for missing; nominal alpha = .743.
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

  it("is Krippendorff's alpha where a unit has one rating or none", () => {
    // Three coders, 15 units, from Wikipedia's article as sample.py of pln-fing-udelar/fast-krippendorff has it:
    // nominal alpha = .691 (README of dallascard/krippendorff_alpha).
    const coders = ['*****34121133*3', '1*213343*******', '**21344*21133*4'];
    const units = Array.from({ length: 15 }, (_, u) =>
      coders.map((coder) => (coder[u] === '*' ? null : (coder[u] ?? null))),
    );
    near(krippendorffsAlpha(units), 0.691);
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
