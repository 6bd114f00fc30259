import { squeeze } from '../minutes/nameKey';
import { foldVariants } from '../text/kanjiVariants';
import type { Span } from '../text/span';
import type { NamedCheck } from './check';
import { replacing } from './fixes';

/** A person's name is printed with another form of a character than in the attendee list (斉藤 for 斎藤). */
export const personNameVaries: NamedCheck = {
  code: 'person-name-varies',
  defaultSeverity: 'information',
  needs: 'mentions',
  *run(minutes, { source, mentions }) {
    const known = new Map<string, Variant | null>();
    for (const mention of mentions.all) {
      const attendee = mention.kind === 'person' ? minutes.attendees[mention.attendee] : undefined;
      if (attendee === undefined) continue;
      const text = minutes.joined.slice(mention.span.start, mention.span.end);
      // The same few names come again and again.
      const key = `${text}\n${attendee.name}`;
      let variant = known.get(key);
      if (variant === undefined) known.set(key, (variant = variantIn(text, attendee.name)));
      if (variant === null) continue;
      const { start, end } = variant.span;
      const spans = minutes.joined.toSourceSpans({
        start: mention.span.start + start,
        end: mention.span.start + end,
      });
      if (spans.length === 0) continue;
      yield {
        code: 'person-name-varies',
        spans,
        details: { printed: variant.printed, listed: variant.listed },
        fixes: [replacing(source, spans, variant.listed, true)],
        related: [{ span: attendee.nameSpan, note: 'attendee' }],
      };
    }
  },
};

interface Variant {
  readonly printed: string;
  readonly listed: string;
  /** In the text that was looked at. */
  readonly span: Span;
}

/**
 * Where a text prints the beginning of a name, or the whole, with other forms of its characters than the list;
 * null where it is printed the same. Names in which white space stands are compared without it.
 */
function variantIn(text: string, name: string): Variant | null {
  const listed = Array.from(squeeze(name));
  const printed = placedCharacters(text);
  for (let from = 0; from < printed.length; from++) {
    let length = 0;
    let differs = false;
    while (length < listed.length) {
      const own = printed[from + length]?.character;
      const other = listed[length];
      if (own === undefined || other === undefined || foldVariants(own) !== foldVariants(other)) break;
      differs ||= own !== other;
      length++;
    }
    if (length < 2 && length < listed.length) continue;
    if (!differs) return null;
    const first = printed[from];
    const last = printed[from + length - 1];
    if (first === undefined || last === undefined) return null;
    return {
      printed: printed
        .slice(from, from + length)
        .map(({ character }) => character)
        .join(''),
      listed: listed.slice(0, length).join(''),
      span: { start: first.start, end: last.end },
    };
  }
  return null;
}

/** The characters of a text that are no white space, in one width, with their places. */
function placedCharacters(text: string): { character: string; start: number; end: number }[] {
  const placed: { character: string; start: number; end: number }[] = [];
  let start = 0;
  for (const each of text) {
    const end = start + each.length;
    const character = squeeze(each);
    if (character !== '') placed.push({ character, start, end });
    start = end;
  }
  return placed;
}
