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
          // Made when somebody asks: there are thousands of suggestions, and one is taken.
          get fixes() {
            return [addingTag(context, index, suggestion.theme.label)];
          },
          related: others.map(([span = { start: 0, end: 0 }]): Related => ({ span, note: 'suggesting' })),
        };
      }
    }
  },
};

/** Why a theme is suggested for a remark: what people are told. */
export function reasonsOf(
  suggestion: Suggestion,
  { id, text }: Pick<Remark, 'id' | 'text'>,
): Details['suggested-theme'] {
  const { words, learnt } = toldOf(suggestion, text);
  return { theme: suggestion.theme.label, words, learnt, remark: id };
}

/** What is told of a suggestion, whichever remark has its text. */
interface Told extends Pick<Details['suggested-theme'], 'words' | 'learnt'> {
  /** In the text, in the order of their weight; in several places the best of them. */
  readonly spans: readonly Span[];
}

const told = new WeakMap<Suggestion, Told>();

function toldOf(suggestion: Suggestion, text: string): Told {
  let known = told.get(suggestion);
  if (known === undefined) {
    const { evidence, reasons } = suggestion;
    const weightiest = reasons.slice(0, MOST_WORDS);
    known = {
      words: [...new Set(evidence.map(({ start, end }) => text.slice(start, end)))].slice(0, MOST_WORDS),
      learnt: weightiest.map(({ word, withTheme }) => ({ word, remarks: withTheme })),
      spans: [...evidence.slice(0, MOST_WORDS), ...weightiest.map(({ span }) => span)],
    };
    told.set(suggestion, known);
  }
  return known;
}

/** The words in the source, in the order of their weight; each in one piece or more. Words told of only. */
function placesOf(
  { joined }: Minutes,
  { pieces, text }: Remark,
  suggestion: Suggestion,
): (readonly Span[])[] {
  const found: (readonly Span[])[] = [];
  for (const span of toldOf(suggestion, text).spans) {
    for (const inText of inJoined(span, pieces)) {
      const places = joined.toSourceSpans(inText);
      if (places.length > 0) found.push(places);
    }
  }
  return found;
}
