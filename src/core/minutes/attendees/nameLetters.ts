/** What the letters of a word tell: whether it is a name (早田), or what an office or a thing is called for (給付). */
import { isKana } from '../../text/chars';
import { nameLetterTable, oddFamilyNames } from './nameLetterTable';

/** Odds of a letter: as the first and last of a family name, as the first and last of a given name. */
type Odds = readonly [number, number, number, number];

/** What the table adds to the odds. */
const zero = 4;
/** Of a kanji that is not in the table: hardly any name has it. */
const unknown: Odds = [-3, -3, -3, -3];
/** Of katakana (三ツ井, スミス), which tell nothing. */
const undecided: Odds = [0, 0, 0, 0];
/** Of hiragana: rare in family names (こども家庭課長), and nothing told of given names (さくら). */
const hiragana: Odds = [-2, -1, 0, 0];

/** Odds of a name that is beyond doubt. */
export const surely = 2;
/** Odds of a name that hardly anybody has; those between it and 0 tell nothing. */
export const hardlyAnybody = -2;

/** By code unit: a letter taken out of a word would be a string of its own, to be hashed anew. */
let table: ReadonlyMap<number, Odds> | null = null;

function readTable(): ReadonlyMap<number, Odds> {
  const odds = new Map<number, Odds>();
  for (const group of nameLetterTable.trim().split(/\s+/u)) {
    const code = Array.from(group.slice(0, 4), (digit) => Number(digit) - zero);
    const [a = 0, b = 0, c = 0, d = 0] = code;
    for (const letter of group.slice(4))
      if (letter.length === 1) odds.set(letter.charCodeAt(0), [a, b, c, d]);
  }
  return odds;
}

function oddsOf(c: number): Odds {
  table ??= readTable();
  return table.get(c) ?? kanaOdds(c) ?? unknown;
}

let oddFamilies: ReadonlySet<string> | null = null;
/** Odds of a family name whose letters do not tell that it is one (落合). */
const oddFamily = 2;

/** Natural logarithm of how much likelier `word` is a family name than another noun; 0 for ''. */
export function familyOdds(word: string): number {
  const odds = wordOdds(word, 0, 1);
  if (odds >= 0) return odds;
  oddFamilies ??= new Set(oddFamilyNames.trim().split(/\s+/u));
  return oddFamilies.has(word) ? oddFamily : odds;
}

function kanaOdds(c: number): Odds | null {
  if (!isKana(c)) return null;
  return c < firstKatakana ? hiragana : undecided;
}

const firstKatakana = 0x30a0;

/** Natural logarithm of how much likelier `word` is a given name than another noun; 0 for ''. */
export function givenOdds(word: string): number {
  return wordOdds(word, 2, 3);
}

/** The first letter as a first, the last as a last, those between as what they fit better; one letter alone as a last. */
function wordOdds(word: string, first: 0 | 2, last: 1 | 3): number {
  let odds = 0;
  for (let k = 0; k < word.length; k++) {
    const letter = oddsOf(word.charCodeAt(k));
    if (k === word.length - 1) odds += letter[last];
    else odds += k === 0 ? letter[first] : Math.max(letter[first], letter[last]);
  }
  return odds;
}

/** Logarithms of the shares of names with so many letters, in the dictionary of the table. */
const familyLengths = [0, -3, -0.3, -1.5, -5];
const givenLengths = [0, -2, -0.3, -1.5];

/** A whole name, and how likely it is one. */
export interface WholeName {
  /** Letters of the family name. */
  readonly family: number;
  /** Natural logarithm of how much likelier the word is a name, so parted, than other nouns. */
  readonly odds: number;
}

/** Family and given name of 甲野太郎, as they are likeliest parted; null for a word too short or too long for both. */
export function wholeName(word: string): WholeName | null {
  let best: WholeName | null = null;
  for (let family = 1; family < word.length; family++) {
    const lengths = (familyLengths[family] ?? -9) + (givenLengths[word.length - family] ?? -9);
    if (lengths < -8) continue;
    const odds = familyOdds(word.slice(0, family)) + givenOdds(word.slice(family)) + lengths;
    if (best === null || odds > best.odds) best = { family, odds };
  }
  return best;
}
