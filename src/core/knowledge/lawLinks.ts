/** Where the laws and articles that a document cites can be read. */
import type { Minutes } from '../minutes/model';
import type { Span } from '../text/span';
import type { Knowledge } from './knowledge';
import { numberBehind } from './lawNumber';
import { lawUrl, type ArticleNumber, type Law } from './laws';
import type { LawMention } from './mention';
import type { DocumentMentions } from './mentions';

/** A link from one stretch of the source, without wraps; a citation that is cut has several. */
export interface LawLink {
  readonly span: Span;
  readonly law: Law;
  /** The article that the link leads to, or null for the whole law. */
  readonly article: ArticleNumber | null;
  readonly url: string;
}

/** A number stands within so many characters of the name. */
const REACH = 80;

/**
 * The links of a document, in order: from a law's number behind its name （平成十五年法律第五十七号） to the law, from an
 * article cited (第20条, 同法第2条) to the article. The names themselves lead to what they mean (`meaningOf`): an editor
 * follows a link and a definition with the same click, so no stretch of text is both. None for bills and for laws
 * without a page.
 */
export function lawLinks({ joined }: Minutes, mentions: DocumentMentions, knowledge: Knowledge): LawLink[] {
  const links: LawLink[] = [];
  const add = (law: Law, article: ArticleNumber | null, spans: readonly Span[]): void => {
    const url = lawUrl(law, article);
    if (url !== null) for (const span of spans) links.push({ span, law, article, url });
  };
  const numberOf = ({ span }: LawMention, number: string): Span[] => {
    const found = numberBehind(joined.slice(span.end, span.end + REACH), number);
    if (found === null) return [];
    return joined.toSourceSpans({ start: span.end + found.start, end: span.end + found.end });
  };
  for (const mention of mentions.all) {
    if (mention.kind !== 'law' || mention.bill) continue;
    const law = knowledge.law(mention.id);
    if (law === null) continue;
    if (law.number !== null) add(law, null, numberOf(mention, law.number));
    add(law, mention.article, mentions.articleRanges(mention));
  }
  return links;
}
