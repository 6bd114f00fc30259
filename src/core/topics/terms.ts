/**
 * The terms of one document: in the speech of its remarks only, names kept whole, the other nouns chained. A term
 * has a key, the same for all its spellings, and places.
 */
import { mentionKey } from '../knowledge/mention';
import type { DocumentMentions } from '../knowledge/mentions';
import type { Minutes, Remark } from '../minutes/model';
import type { NounRuns } from './nounRuns';
import type { PriorTerms } from './priorTerms';
import { TermCollector, type DocumentTerms } from './termCollector';
import type { TermKind } from './termForm';
import type { TermRules } from './termRules';
import { termText, type TermText } from './termText';
import { TextHash } from './textHash';
import { generalWords } from './stopWords';
import { isTopic } from './topicWords';

/** What finding terms needs besides the document. */
export interface TermTools {
  readonly runs: NounRuns;
  readonly rules: TermRules;
}

/** A name in the joined text that is a term as it is; null as key for one that is none (a person's). */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly key: string | null;
}

/**
 * Finds the terms of a document. Pure: the same document, mentions and rules give the same terms.
 * @param mentions the laws, organisations and persons named in it
 * @param prior the terms of an earlier version under the same rules, for speed alone
 */
export function findTerms(
  minutes: Minutes,
  mentions: DocumentMentions,
  tools: TermTools,
  prior: PriorTerms | null = null,
): DocumentTerms {
  const names = namesOf(mentions);
  const body = termText(minutes.header.body?.value ?? '').text;
  const collector = new TermCollector();
  let next = 0;
  for (const [index, remark] of minutes.remarks.entries()) {
    forEachParagraph(minutes, remark, (paragraph, start) => {
      const inside: Name[] = [];
      while (next < names.length && (names[next]?.end ?? 0) <= start) next++;
      for (let i = next; i < names.length; i++) {
        const name = names[i];
        if (name === undefined || name.start >= start + paragraph.length) break;
        inside.push(name);
      }
      const hash = hashOf(paragraph, start, inside, body);
      collector.beginParagraph(index, start, hash);
      const isKnown = prior?.find(hash, (form, from, to) => {
        collector.addForm(form, start + from, start + to);
      });
      if (isKnown !== true) readParagraph(termText(paragraph), start, inside, body, tools, collector);
    });
  }
  return collector.finish();
}

/** A hash of all that decides which terms are found in a paragraph, besides the rules. */
function hashOf(paragraph: string, start: number, names: readonly Name[], body: string): TextHash {
  const hash = new TextHash();
  hash.text(paragraph);
  for (const name of names) {
    hash.number(name.start - start);
    hash.number(name.end - start);
    hash.text(name.key ?? '-');
  }
  hash.text(body);
  return hash;
}

/** Each paragraph of what is said, with its offset in the joined text. */
function forEachParagraph(
  { joined }: Minutes,
  remark: Remark,
  visit: (paragraph: string, start: number) => void,
): void {
  const { start, end } = remark.joinedSpan;
  const whole = joined.slice(start, end);
  const { text } = remark;
  let at = 0;
  for (const paragraph of text.split('\n')) {
    // What is not said (asides, tags) is in the joined text between the paragraphs.
    const found = text === whole ? at : whole.indexOf(paragraph, at);
    if (found < 0) continue;
    if (paragraph !== '') visit(paragraph, start + found);
    at = found + paragraph.length + (text === whole ? 1 : 0);
  }
}

/** The outermost names, in order. */
function namesOf({ all }: DocumentMentions): Name[] {
  const names: Name[] = [];
  let end = 0;
  for (const mention of all) {
    const { span, kind, id } = mention;
    if (span.start < end) continue;
    // 同法 and 法 name a law, but are no name.
    const isName = kind === 'organization' || (kind === 'law' && !mention.reference);
    names.push({ ...span, key: isName ? mentionKey(kind, id) : null });
    end = span.end;
  }
  return names;
}

function readParagraph(
  folded: TermText,
  offset: number,
  names: readonly Name[],
  body: string,
  { runs, rules }: TermTools,
  collector: TermCollector,
): void {
  const { text, starts } = folded;
  const place = (unit: number): number => offset + (starts[unit] ?? 0);
  const between = (from: number, to: number): void => {
    const part = text.slice(from, to);
    let at = 0;
    const nouns = (until: number): void => {
      const piece = part.slice(at, until);
      const base = from + at;
      runs.find(piece, ({ bounds, named, action }) => {
        const words = bounds.slice(1).map((end, i) => piece.slice(bounds[i], end));
        // 甲野委員, who is not on the list.
        if (!isTopic(words) || (named && !isTopic(words.slice(1)))) return;
        if (isBody(words.join(''), body)) return;
        collector.add(
          { key: rules.keyOf(words.join('')), kind: action ? 'action' : 'term', words },
          place(base + (bounds[0] ?? 0)),
          place(base + (bounds.at(-1) ?? 0)),
        );
      });
    };
    for (const { start, end } of rules.keptIn(part)) {
      nouns(start);
      const name = part.slice(start, end);
      const term = { key: rules.keyOf(name), kind: 'term', words: [name] } as const;
      collector.add(term, place(from + start), place(from + end));
      at = end;
    }
    nouns(part.length);
  };
  let at = 0;
  for (const { start, end, key } of names) {
    const from = unitAt(starts, start - offset);
    const to = unitAt(starts, end - offset);
    if (from < at) continue;
    between(at, from);
    const name = text.slice(from, to);
    if (key !== null && !generalWords.has(name) && !isBody(name, body))
      collector.add({ key, kind: kindOf(key), words: [name] }, start, end);
    at = to;
  }
  between(at, text.length);
}

/** A meeting's own name, or the end of it, is no topic of the meeting. */
function isBody(name: string, body: string): boolean {
  return name.length > 3 && body.endsWith(name);
}

function kindOf(key: string): TermKind {
  return key.startsWith('law:') ? 'law' : 'organization';
}

/** The first unit that begins at an offset of the paragraph or behind it. */
function unitAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
