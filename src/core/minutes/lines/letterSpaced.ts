/** Records whose extraction put a blank behind every letter: 出 席 者 甲 野 議 長 、 乙 山 委 員. */
import { allMatches } from '../../text/matches';
import { isKana, isKanji, isLatinLetter } from '../../text/chars';

/** A text without the blanks between its letters, and the way back. */
export interface ClosedText {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the source; one more, for the end. */
  readonly toSource: Int32Array;
}

/** So much of a document tells whether its letters stand apart, and so many pairs of letters at least, of which this share. */
const sampled = 2000;
const minPairs = 60;
const apartShare = 0.8;

/**
 * The text with the blanks between letters taken out, where most letters of the document have one behind them; null for any
 * other text. A blank stays where it parts words: behind a number or a label that opens a line, and between Latin words.
 */
export function closeLetters(source: string): ClosedText | null {
  if (!standApart(source)) return null;
  const toSource = new Int32Array(source.length + 1);
  const parts: string[] = [];
  let count = 0;
  for (let start = 0; start < source.length;) {
    let end = source.indexOf('\n', start);
    end = end < 0 ? source.length : end + 1;
    for (const offset of closedLine(source, start, end)) {
      parts.push(source.charAt(offset));
      toSource[count++] = offset;
    }
    start = end;
  }
  toSource[count] = source.length;
  return { text: parts.join(''), toSource: toSource.subarray(0, count + 1) };
}

function standApart(source: string): boolean {
  if (!holdsBlanks(source.slice(0, sampled + 2), minPairs)) return false;
  const end = Math.min(sampled, source.length - 2);
  let apart = 0;
  let together = 0;
  for (let i = 0; i < end; i++) {
    if (!isLetter(source.charCodeAt(i))) continue;
    const next = source.charCodeAt(i + 1);
    if (isLetter(next)) together++;
    else if (next === blank && isLetter(source.charCodeAt(i + 2))) apart++;
  }
  return apart >= minPairs && apart > (apart + together) * apartShare;
}

/** True for a text with so many blanks: most begin with fewer, and need no look at their letters. */
function holdsBlanks(text: string, least: number): boolean {
  let at = -1;
  for (let k = 0; k < least; k++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return false;
  }
  return true;
}

const blank = 0x20;

function isLetter(c: number): boolean {
  return isKanji(c) || isKana(c);
}

/** Where words part in a line without its blanks; each group ends, or begins, at such a place. */
const label =
  '(?:開催)?(?:日時|場所|会場)|(?:出席|欠席)(?:者|委員|議員|理事|役員)(?!数|名簿|一覧|氏名|等|の|は|が|に)';
const leadingWords = new RegExp(`^([0-9０-９]{1,2}(?![0-9０-９]))?(${label})?`, 'u');
const labelInside = new RegExp(`(?<=[0-9０-９時分)）])(?:開催)?(?:場所|会場)`, 'gu');

/** The offsets of what stays of the line from `start` to `end`. */
function closedLine(source: string, start: number, end: number): number[] {
  const kept: number[] = [];
  for (let i = start; i < end; i++) {
    if (source.charCodeAt(i) !== blank || !isLoose(source, i)) kept.push(i);
  }
  const line = kept.map((offset) => source.charAt(offset)).join('');
  const parting = new Set<number>();
  const [whole, number = ''] = leadingWords.exec(line) ?? [''];
  parting.add(number.length).add(whole.length);
  for (const { 0: word, index } of allMatches(labelInside, line)) parting.add(index).add(index + word.length);
  return kept.flatMap((offset, k) => {
    const before = kept[k - 1];
    return k > 0 && parting.has(k) && before === offset - 2 ? [offset - 1, offset] : [offset];
  });
}

/** True for a lone blank inside a line that does not part two Latin words. */
function isLoose(source: string, i: number): boolean {
  const before = source.charCodeAt(i - 1);
  const behind = source.charCodeAt(i + 1);
  if (!(before > blank && behind > blank) || before === wideBlank || behind === wideBlank) return false;
  return !(isLatinLetter(before) && isLatinLetter(behind));
}

const wideBlank = 0x3000;
