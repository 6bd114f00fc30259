import { rankTerms } from '../ranking';
import { entriesIn, type Scope } from '../scope';
import type { TermIndex } from '../termIndex';
import { coOccurrences } from '../topicRelations';
import { findCommunities } from './communities';
import type { NetworkPicture } from './picture';
import { pictureTopic } from './rows';

/** Edges that are drawn: KH Coder's default for its co-occurrence networks, by Jaccard over paragraphs, too. */
const MOST_EDGES = 60;
/** Together once may be chance. */
const FEWEST_TOGETHER = 2;

/**
 * The topics of a scope that come up together in paragraphs: the closest pairs by Jaccard, with clusters by greedy
 * modularity over these pairs.
 */
export function networkPicture(index: TermIndex, scope: Scope, limit: number): NetworkPicture {
  const entries = entriesIn(index, scope);
  const topics = rankTerms(index, entries, limit);
  const pairs = coOccurrences(index, entries, topics)
    .filter(({ paragraphs }) => paragraphs >= FEWEST_TOGETHER)
    .slice(0, MOST_EDGES);
  const used = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b);
  const numbers = new Map(used.map((row, i) => [row, i]));
  const edges = pairs.map(({ one, other, paragraphs, jaccard }) => {
    return { one: numbers.get(one) ?? 0, other: numbers.get(other) ?? 0, paragraphs, jaccard };
  });
  const weighted = edges.map(({ one, other, jaccard }) => ({ one, other, weight: jaccard }));
  const { of, count, modularity } = findCommunities(used.length, weighted);
  return {
    kind: 'network',
    nodes: used.flatMap((row, i) => {
      const topic = topics[row];
      return topic === undefined ? [] : [{ topic: pictureTopic(topic), cluster: of[i] ?? 0 }];
    }),
    edges,
    clusters: count,
    modularity,
    alone: topics.length - used.length,
  };
}
