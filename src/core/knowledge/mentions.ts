/** All mentions of laws, organisations and persons in a document. */
import type { Minutes } from '../minutes/model';
import type { JoinedText } from '../text/joinedText';
import type { Span } from '../text/span';
import { articleBehind } from './articles';
import { findBackReferences, type NamedLaw } from './backReferences';
import { findDefined, findDefinitions, type DefinedMatch } from './definedNames';
import type { Knowledge } from './knowledge';
import { supported, type Match } from './matcher';
import { isCounted, mentionKey, type Mention, type MentionKind } from './mention';
import { MentionMemory } from './mentionMemory';
import { findPersons } from './persons';

/** The mentions of one document, with the ways to ask for them. Immutable. */
export class DocumentMentions {
  private counts: Map<string, number> | null = null;
  private longest = 0;

  /**
   * @param all in order of the text; a mention may lie inside another one (an office inside a speaker's label)
   * @param joined the document's joined text
   */
  constructor(
    readonly all: readonly Mention[],
    private readonly joined: JoinedText,
  ) {
    for (const { span } of all) this.longest = Math.max(this.longest, span.end - span.start);
  }

  /** The places of a mention in the source: several where a wrap or a page number cuts the name. */
  ranges(mention: Mention): Span[] {
    return this.joined.toSourceSpans(mention.span);
  }

  /** The places of the article that a law mention cites; empty where it cites none. */
  articleRanges(mention: Mention): Span[] {
    if (mention.kind !== 'law' || mention.article === null) return [];
    return this.joined.toSourceSpans(mention.article.span);
  }

  /** The piece of a mention, or of the article it cites, at an offset of the source; null where none is. */
  pieceAt(mention: Mention, source: number): Span | null {
    const pieces = [...this.ranges(mention), ...this.articleRanges(mention)];
    const on = pieces.find(({ start, end }) => start <= source && source < end);
    return on ?? pieces.find(({ end }) => source === end) ?? null;
  }

  /** The name as printed, without white space. */
  surface({ span }: Mention): string {
    return this.joined.text.slice(span.start, span.end).replace(/\s+/gu, '');
  }

  /**
   * The mentions at an offset of the source, the shortest first; a cited article belongs to its law. A cursor
   * behind the last character counts, but what it stands on comes first.
   */
  at(source: number): Mention[] {
    const joined = this.joined.toJoined(source);
    const found: { readonly mention: Mention; readonly order: number }[] = [];
    for (let i = this.firstFrom(joined - this.longest - ARTICLE_REACH); i < this.all.length; i++) {
      const mention = this.all[i];
      if (mention === undefined || mention.span.start > joined) break;
      const places = [...this.ranges(mention), ...this.articleRanges(mention)];
      if (!places.some(({ start, end }) => start <= source && source <= end)) continue;
      const isBehind = places.every(({ start, end }) => !(start <= source && source < end));
      const length = mention.span.end - mention.span.start;
      found.push({ mention, order: isBehind ? length + ARTICLE_REACH + this.longest : length });
    }
    return found.sort((a, b) => a.order - b.order).map(({ mention }) => mention);
  }

  /** All mentions of one law, organisation or person, in order. */
  of(kind: MentionKind, id: string): Mention[] {
    return this.all.filter((mention) => mention.kind === kind && mention.id === id);
  }

  /** The names under which one is named, in order of their first place, each with its mentions. */
  spellings(kind: MentionKind, id: string): Map<string, Mention[]> {
    const spellings = new Map<string, Mention[]>();
    for (const mention of this.of(kind, id)) {
      if (mention.kind === 'law' && mention.reference) continue;
      const surface = this.surface(mention);
      const same = spellings.get(surface);
      if (same === undefined) spellings.set(surface, [mention]);
      else same.push(mention);
    }
    return spellings;
  }

  /** How often one is named; bare references (同法) do not count. */
  count(kind: MentionKind, id: string): number {
    if (this.counts === null) {
      this.counts = new Map();
      for (const mention of this.all) {
        if (!isCounted(mention)) continue;
        const key = mentionKey(mention.kind, mention.id);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
    }
    return this.counts.get(mentionKey(kind, id)) ?? 0;
  }

  /** Index of the first mention that starts at or behind an offset of the joined text. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.all[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** So far behind a name its article may end. */
const ARTICLE_REACH = 160;

/**
 * Finds all mentions in a document. The same document and knowledge give the same mentions.
 * @param memory what the search in the last version of the same document left, for speed alone; it is kept up to date
 */
export function findMentions(
  minutes: Minutes,
  knowledge: Knowledge,
  memory = new MentionMemory(),
): DocumentMentions {
  const { joined } = minutes;
  const search = memory.search(joined.text, knowledge, minutes.header.date?.value ?? null);
  const { normal } = search;
  const matches = supported(search.matches);
  const definitions = findDefinitions(joined.text, matches);
  const named: (Match | DefinedMatch)[] =
    definitions.length === 0 ? matches : merged(matches, findDefined(normal, definitions, matches));
  const mentions: Mention[] = named.map((match) => toMention(match, joined.text));
  const references = findBackReferences(joined.text, named.flatMap(namedLaw), definitions);
  for (const { law, span, article } of references) {
    mentions.push({ kind: 'law', id: law.id, span, article, reference: true, bill: false, definition: null });
  }
  mentions.push(...findPersons(minutes, normal));
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return new DocumentMentions(mentions, joined);
}

function toMention(match: Match | DefinedMatch, text: string): Mention {
  const { owner, start, end, bill } = match;
  const span = { start, end };
  const definition = 'definition' in match ? match.definition : null;
  if (owner.kind === 'organization') {
    return { kind: 'organization', id: owner.organization.id, span, definition };
  }
  const article = articleBehind(text, end);
  return { kind: 'law', id: owner.law.id, span, article, reference: false, bill, definition };
}

function namedLaw({ owner, start, end }: Match): NamedLaw[] {
  return owner.kind === 'law' ? [{ law: owner.law, start, end }] : [];
}

/** Both lists in order; where both have the same stretch, the document's own definition wins. */
function merged(matches: readonly Match[], defined: readonly DefinedMatch[]): (Match | DefinedMatch)[] {
  const taken = new Set(defined.map(({ start, end }) => `${start} ${end}`));
  return [...matches.filter(({ start, end }) => !taken.has(`${start} ${end}`)), ...defined].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
