import { changedLines } from '../text/changedLines';
import { normalText, normalTextAfter, unitFrom, type NormalText } from '../text/normalText';
import type { Knowledge } from './knowledge';
import { findMatches, type Match } from './matcher';

/** The names found in a text. */
interface NameSearch {
  readonly normal: NormalText;
  /** In order of the text, weak ones too. */
  readonly matches: readonly Match[];
}

interface Last extends NameSearch {
  readonly knowledge: Knowledge;
  readonly date: string | null;
}

/**
 * What the search for names in one version of a document leaves for the next, so that typing costs less than opening:
 * only changed lines are searched again. Give the same memory to every search of a document; the mentions are the same
 * with it as without. It holds the last version alone: its text, six bytes more for each character, and the names.
 */
export class MentionMemory {
  private last: Last | null = null;

  /** The names in `text`, the joined text of a document of `date`; see `findMatches`. */
  search(text: string, knowledge: Knowledge, date: string | null): NameSearch {
    const { last } = this;
    const again = last !== null && last.knowledge === knowledge && last.date === date;
    const { normal, matches } = again ? searchAgain(last, text) : searchAll(text, knowledge, date);
    this.last = { normal, matches, knowledge, date };
    return { normal, matches };
  }
}

function searchAll(text: string, knowledge: Knowledge, date: string | null): NameSearch {
  const normal = normalText(text);
  return { normal, matches: findMatches(normal, knowledge, date) };
}

function searchAgain({ normal: before, matches: known, knowledge, date }: Last, text: string): NameSearch {
  const changed = changedLines(before.text, text);
  const normal = normalTextAfter(before, text, changed);
  const from = unitFrom(normal, changed.start);
  const to = unitFrom(normal, changed.after);
  const shift = changed.after - changed.before;
  const matches = known.filter(({ start }) => start < changed.start);
  for (const match of findMatches(normal, knowledge, date, from, to)) matches.push(match);
  for (const match of known) {
    if (match.start >= changed.before)
      matches.push(shift === 0 ? match : { ...match, start: match.start + shift, end: match.end + shift });
  }
  return { normal, matches };
}
