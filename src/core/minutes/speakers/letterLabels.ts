/** Speakers called by nothing but a letter: ・Ａ　費用が心配だ。, Ｂ：三年で足りる。 */
import { isLatinLetter, isSpace, skipSpaces } from '../../text/chars';
import type { LineFacts } from '../lines/lineFacts';
import type { SpeakerLabel } from './speakerLabel';

/** So many such lines are a habit. */
const minLines = 4;
/** So many letters neither go on from the one before nor begin again at A: no list of points. */
const minOutOfOrder = 2;

/** The letters before what is said, where most lines with such a mark have one and they come as people speak; else none. */
export function readLetterLabels(facts: LineFacts): ReadonlyMap<number, SpeakerLabel> {
  const byStyle = new Map<string, { lines: number; labels: Map<number, SpeakerLabel> }>();
  const look = (style: string, i: number): void => {
    const of = byStyle.get(style) ?? { lines: 0, labels: new Map<number, SpeakerLabel>() };
    byStyle.set(style, of);
    of.lines++;
    const label = letterAt(facts, i, style === '');
    if (label !== null) of.labels.set(i, label);
  };
  facts.eachMark(({ kind, style }, i) => {
    if (kind === 'bullet' || kind === 'circle') look(style, i);
  });
  for (let i = 0; i < facts.count; i++)
    if (isLatinLetter(facts.first(i)) && facts.mark(i) === null) look('', i);
  for (const { lines, labels } of byStyle.values())
    if (labels.size >= minLines && labels.size * 2 > lines && comeAndGo(facts, [...labels.values()]))
      return labels;
  return new Map();
}

function letterAt(facts: LineFacts, i: number, bare: boolean): SpeakerLabel | null {
  const { source } = facts;
  const start = facts.contentFrom(i);
  const to = facts.to(i);
  if (start + 2 >= to || !isLatinLetter(source.charCodeAt(start))) return null;
  const colon = '：:'.includes(source.charAt(start + 1));
  if (!colon && (bare || !isSpace(source.charCodeAt(start + 1)))) return null;
  const speech = skipSpaces(source, start + (colon ? 2 : 1), to);
  const said = facts.full(i) || /[。？！]/u.test(source.slice(speech, to));
  return said ? { start, end: start + 1, speech, strength: 2, said: null } : null;
}

/** Q among A, B, C. */
const question = 16;

/** A A B B C B: unlike A B C, A B of lists, and Q A Q A. */
function comeAndGo({ source }: LineFacts, labels: readonly SpeakerLabel[]): boolean {
  let before = -1;
  let outOfOrder = 0;
  let others = 0;
  for (const { start } of labels) {
    const letter = source.charAt(start).normalize('NFKC').toUpperCase().charCodeAt(0) - 0x41;
    if (before >= 0 && letter !== before + 1 && letter !== 0) outOfOrder++;
    if (letter !== 0 && letter !== question) others++;
    before = letter;
  }
  return outOfOrder >= minOutOfOrder && others > 0;
}
