/** Where the laws that a document cites can be read. */
import type { Span } from '../text/span';
import type { Knowledge } from './knowledge';
import { lawUrl, type ArticleNumber, type Law } from './laws';
import { isCounted } from './mention';
import type { DocumentMentions } from './mentions';

/** A link from one stretch of the source, without wraps; a citation that is cut has several. */
export interface LawLink {
  readonly span: Span;
  readonly law: Law;
  /** The article that the link leads to, or null for the whole law. */
  readonly article: ArticleNumber | null;
  readonly url: string;
}

/**
 * The links of a document, in order: from each law's name and from the article cited behind it, and from
 * 同法第2条. None from 同法 alone, from bills and from laws without a page.
 */
export function lawLinks(mentions: DocumentMentions, knowledge: Knowledge): LawLink[] {
  const links: LawLink[] = [];
  for (const mention of mentions.all) {
    if (mention.kind !== 'law' || mention.bill || !isCounted(mention)) continue;
    const law = knowledge.law(mention.id);
    const { article } = mention;
    const url = law === null ? null : lawUrl(law, article);
    if (law === null || url === null) continue;
    const spans = joined([...mentions.ranges(mention), ...mentions.articleRanges(mention)]);
    for (const span of spans) links.push({ span, law, article, url });
  }
  return links;
}

/** Spans in order, those that touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last?.end === span.start) all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
  }
  return all;
}
