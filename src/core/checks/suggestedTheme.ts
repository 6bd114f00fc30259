import type { Minutes, Remark } from '../minutes/model';
import type { Span } from '../text/span';
import { inJoined } from '../themes/rules';
import type { Suggestion } from '../themes/suggest';
import { remarkPlace } from '../themes/tagPlaces';
import type { Finding, Related, TagCheck } from './check';
import type { Details } from './details';
import { addingTag, themesOf } from './tagFixes';

/** So many words are told of, those of a rule and those learnt each. */
const MOST_WORDS = 4;

/** A theme that the codebook's rules or earlier tags suggest for a remark and that it does not have. */
export const suggestedTheme: TagCheck = {
  code: 'suggested-theme',
  needs: 'tags',
  defaultSeverity: 'hint',
  *run(minutes, context): Iterable<Finding> {
    const { suggester } = context;
    suggester.nextRound();
    for (const [index, remark] of minutes.remarks.entries()) {
      const found = suggester.suggest(remark.text, themesOf(context, index));
      for (const suggestion of found) {
        const [first = [remarkPlace(minutes, index)], ...others] = placesOf(minutes, remark, suggestion);
        yield {
          code: 'suggested-theme',
          spans: first,
          details: reasonsOf(suggestion, remark),
          fixes: [addingTag(context, index, suggestion.theme.label)],
          related: others.map(([span = { start: 0, end: 0 }]): Related => ({ span, note: 'suggesting' })),
        };
      }
    }
  },
};

/** Why a theme is suggested for a remark: what people are told. */
export function reasonsOf(
  { theme, evidence, reasons }: Suggestion,
  { id, text }: Pick<Remark, 'id' | 'text'>,
): Details['suggested-theme'] {
  const words = evidence.map(({ start, end }) => text.slice(start, end));
  return {
    theme: theme.label,
    words: [...new Set(words)].slice(0, MOST_WORDS),
    learnt: reasons.slice(0, MOST_WORDS).map(({ word, withTheme }) => ({ word, remarks: withTheme })),
    remark: id,
  };
}

/** The words in the source, in the order of their weight; each in one piece or more. Words told of only. */
function placesOf(
  { joined }: Minutes,
  { pieces }: Remark,
  { evidence, reasons }: Suggestion,
): (readonly Span[])[] {
  const spans = [...evidence.slice(0, MOST_WORDS), ...reasons.slice(0, MOST_WORDS).map(({ span }) => span)];
  return spans
    .flatMap((span) => inJoined(span, pieces))
    .map((span) => joined.toSourceSpans(span))
    .filter((places) => places.length > 0);
}
