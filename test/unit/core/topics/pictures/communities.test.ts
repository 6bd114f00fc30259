import { strict as assert } from 'node:assert';
import { findCommunities, type WeightedEdge } from '../../../../../src/core/topics/pictures/communities';

function edgesOf(...pairs: readonly (readonly [number, number, number?])[]): WeightedEdge[] {
  return pairs.map(([one, other, weight = 1]) => ({ one, other, weight }));
}

/** Who of the 34 members met outside the club (Zachary 1977, Journal of Anthropological Research 33), from 1. */
const KARATE_CLUB: Readonly<Record<number, readonly number[]>> = {
  1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
  2: [3, 4, 8, 14, 18, 20, 22, 31],
  3: [4, 8, 9, 10, 14, 28, 29, 33],
  4: [8, 13, 14],
  5: [7, 11],
  6: [7, 11, 17],
  7: [17],
  9: [31, 33, 34],
  10: [34],
  14: [34],
  15: [33, 34],
  16: [33, 34],
  19: [33, 34],
  20: [34],
  21: [33, 34],
  23: [33, 34],
  24: [26, 28, 30, 33, 34],
  25: [26, 28, 32],
  26: [32],
  27: [30, 34],
  28: [34],
  29: [32, 34],
  30: [33, 34],
  31: [33, 34],
  32: [33, 34],
  33: [34],
};

describe('communities of a network', () => {
  it('are parted where few edges run', () => {
    const { of, count, modularity } = findCommunities(
      6,
      edgesOf([0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5], [2, 3]),
    );
    assert.deepEqual([of, count], [[0, 0, 0, 1, 1, 1], 2]);
    // 6/7 of the edges are inside, and each side has half of the ends.
    assert.ok(Math.abs(modularity - (6 / 7 - 1 / 2)) < 1e-12, String(modularity));
  });

  it('are those that the method is known to find in the karate club', () => {
    const edges = Object.entries(KARATE_CLUB).flatMap(([one, others]) =>
      others.map((other) => ({ one: Number(one) - 1, other: other - 1, weight: 1 })),
    );
    assert.equal(edges.length, 78);
    const { count, modularity } = findCommunities(34, edges);
    assert.equal(count, 3);
    // Newman 2004 (Physical Review E 69, 066133) gives 0.381.
    assert.equal(modularity.toFixed(3), '0.381');
  });

  it('heed the weights', () => {
    const heavy = findCommunities(4, edgesOf([0, 1, 1], [1, 2, 9], [2, 3, 1], [3, 0, 9]));
    assert.deepEqual(heavy.of, [0, 1, 1, 0]);
  });

  it('are numbered by size, whatever the order of the edges', () => {
    const edges = edgesOf([0, 1], [2, 3], [3, 4], [2, 4]);
    assert.deepEqual(findCommunities(5, edges).of, [1, 1, 0, 0, 0]);
    assert.deepEqual(findCommunities(5, [...edges].reverse()).of, [1, 1, 0, 0, 0]);
  });

  it('of nodes without edges are one each', () => {
    assert.deepEqual(findCommunities(2, []), { of: [0, 1], count: 2, modularity: 0 });
    assert.deepEqual(findCommunities(0, []), { of: [], count: 0, modularity: 0 });
  });
});
