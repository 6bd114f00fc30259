import { strict as assert } from 'node:assert';
import {
  adjustForMany,
  chanceOf,
  jaccard,
  mannKendall,
  pointwiseMutualInformation,
  signedLogLikelihood,
} from '../../../../src/core/topics/statistics';
import { fastest } from '../../support/fastest';

function near(actual: number, expected: number, by = 0.001): void {
  assert.ok(Math.abs(actual - expected) <= by, `${actual}, not ${expected}`);
}

describe('the log-likelihood of a change', () => {
  it('is that of the two by two table', () => {
    // 20 of 100 against 10 of 100: 2·(20 ln(20/15) + 10 ln(10/15) + 80 ln(80/85) + 90 ln(90/85)).
    near(signedLogLikelihood(20, 100, 10, 100), 3.9875);
    near(signedLogLikelihood(10, 100, 20, 100), -3.9875);
  });

  it('is nothing where nothing changes or nothing is said', () => {
    near(signedLogLikelihood(10, 100, 20, 200), 0);
    assert.equal(signedLogLikelihood(0, 0, 5, 100), 0);
    assert.equal(signedLogLikelihood(0, 100, 0, 100), 0);
  });
});

describe('the chance of a change', () => {
  it('is that of χ² with one degree of freedom', () => {
    near(chanceOf(3.841), 0.05, 1e-4);
    near(chanceOf(-6.635), 0.01, 1e-4);
    near(chanceOf(10.828), 0.001, 1e-5);
    near(chanceOf(0), 1, 1e-6);
  });

  it('is adjusted for the number of tests', () => {
    // The example of Benjamini and Hochberg 1995, 4: at 0.05 four of the fifteen hypotheses are rejected.
    const values = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const adjusted = adjustForMany(values);
    assert.equal(adjusted.filter((p) => p <= 0.05).length, 4);
    near(adjusted[0] ?? 0, 0.0015, 1e-9);
    near(adjusted[3] ?? 0, 0.035625, 1e-9);
    // 0.0298 · 15/7 is more than 0.0344 · 15/8: never more than that of a greater value.
    near(adjusted[6] ?? 0, (0.0298 * 15) / 7, 1e-9);
    near(adjusted[5] ?? 0, (0.0298 * 15) / 7, 1e-9);
    assert.deepEqual(adjustForMany([...values].reverse()).reverse(), adjusted);
    assert.deepEqual(adjustForMany([]), []);
  });
});

describe('the Mann–Kendall test', () => {
  it('sees a trend', () => {
    const { tau, p } = mannKendall([1, 2, 3, 4, 5, 6, 7, 8]);
    assert.equal(tau, 1);
    // S = 28, Var = 8·7·21/18 = 65.33, z = 27/8.083 = 3.340
    near(p, 0.00084, 0.0001);
    assert.equal(mannKendall([8, 7, 6, 5, 4, 3, 2, 1]).tau, -1);
  });

  it('corrects for ties', () => {
    // S = 5, Var = (4·3·13 − 2·1·9)/18 = 7.667, z = 4/2.769 = 1.4446
    near(mannKendall([1, 2, 2, 3]).p, 0.1486, 0.0005);
    assert.equal(mannKendall([2, 2, 2, 2, 2]).p, 1);
  });

  it('counts every pair', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4];
    let s = 0;
    for (const [j, later] of values.entries()) {
      for (const earlier of values.slice(0, j)) s += Math.sign(later - earlier);
    }
    near(mannKendall(values).tau, s / 190, 1e-12);
    // Most are 0, as in a hundred meetings of which some speak of a topic.
    const few = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100 < 30 ? (i * 53) % 7 : 0));
    let sum = 0;
    for (const [j, later] of few.entries())
      for (const earlier of few.slice(0, j)) sum += Math.sign(later - earlier);
    near(mannKendall(few).tau, sum / 4950, 1e-12);
  });

  it('is quick with thousands of meetings', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 1009);
    assert.ok(fastest(() => mannKendall(values), 2000) < 2000);
  });

  it('says nothing of few values', () => {
    assert.equal(mannKendall([1, 2, 3]).p, 1);
    assert.deepEqual(mannKendall([]), { tau: 0, p: 1 });
  });
});

describe('measures of togetherness', () => {
  it('are shares and bits', () => {
    near(jaccard(2, 4, 3), 0.4);
    assert.equal(jaccard(0, 0, 0), 0);
    near(pointwiseMutualInformation(2, 4, 4, 16), 1);
    assert.equal(pointwiseMutualInformation(0, 4, 4, 16), 0);
  });
});
