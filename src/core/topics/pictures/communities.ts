/** Which nodes of a network belong together. */

/** Nodes are numbered from 0; an edge counts by its weight, at least 0. */
export interface WeightedEdge {
  readonly one: number;
  readonly other: number;
  readonly weight: number;
}

export interface Communities {
  /** By node: the number of its community; the largest is 0, of equals that with the lowest node comes first. */
  readonly of: readonly number[];
  readonly count: number;
  /** Share of the edges' weight inside communities, less what it would be were the edges drawn by chance. */
  readonly modularity: number;
}

/**
 * Communities by greedy modularity (Clauset, Newman and Moore 2004, "Finding community structure in very large
 * networks", Physical Review E 70, 066111): from one for each node on, the two whose union gains most are made one as
 * long as there is a gain. The same network always gives the same answer: of equal gains the lowest numbers win.
 * Takes nodes³ steps at most: meant for networks small enough to be drawn.
 */
export function findCommunities(nodes: number, edges: readonly WeightedEdge[]): Communities {
  const total = edges.reduce((sum, { weight }) => sum + weight, 0);
  const of = Array.from({ length: nodes }, (_, i) => i);
  // Share of the ends of edges that are in a community, and by pair half the share of edges between them.
  const ends = new Array<number>(nodes).fill(0);
  const between = Array.from({ length: nodes }, () => new Map<number, number>());
  let modularity = 0;
  for (const { one, other, weight } of total > 0 ? edges : []) {
    const share = weight / (2 * total);
    add(ends, one, share);
    add(ends, other, share);
    if (one === other) {
      modularity += 2 * share;
      continue;
    }
    join(between[one], other, share);
    join(between[other], one, share);
  }
  for (const share of ends) modularity -= share * share;
  for (;;) {
    const best = bestPair(between, ends);
    if (best === null) break;
    const { one, other } = best;
    modularity += best.gain;
    ends[one] = (ends[one] ?? 0) + (ends[other] ?? 0);
    ends[other] = 0;
    for (const [neighbour, share] of between[other] ?? []) {
      between[neighbour]?.delete(other);
      if (neighbour === one) continue;
      join(between[one], neighbour, share);
      join(between[neighbour], one, share);
    }
    between[other]?.clear();
    for (const [node, community] of of.entries()) if (community === other) of[node] = one;
  }
  return { ...numbered(of), modularity };
}

/** The union that gains most; null where none gains. What is gained by rounding is none. */
function bestPair(
  between: readonly ReadonlyMap<number, number>[],
  ends: readonly number[],
): { one: number; other: number; gain: number } | null {
  let best: { one: number; other: number; gain: number } | null = null;
  for (const [one, neighbours] of between.entries()) {
    for (const [other, share] of [...neighbours].sort(([a], [b]) => a - b)) {
      if (other < one) continue;
      const gain = 2 * (share - (ends[one] ?? 0) * (ends[other] ?? 0));
      if (gain > (best?.gain ?? 0) + 1e-12) best = { one, other, gain };
    }
  }
  return best;
}

function numbered(of: readonly number[]): { of: number[]; count: number } {
  const sizes = new Map<number, number>();
  for (const community of of) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  // The map is in the order of the lowest nodes, and sorting keeps it.
  const order = [...sizes].sort((a, b) => b[1] - a[1]).map(([community]) => community);
  const numbers = new Map(order.map((community, i) => [community, i]));
  return { of: of.map((community) => numbers.get(community) ?? 0), count: order.length };
}

function add(values: number[], i: number, value: number): void {
  values[i] = (values[i] ?? 0) + value;
}

function join(neighbours: Map<number, number> | undefined, node: number, share: number): void {
  neighbours?.set(node, (neighbours.get(node) ?? 0) + share);
}
