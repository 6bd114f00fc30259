/** Headers on one line: 日時：… 場所：… 議題：…, 1. 日時 … 2. 場所 …, 会議の名称 … 開催日時 … 開催場所 …. */
import { allMatches } from '../../text/matches';
import { isDelimited, readLabel, zoneOfLabel, type LabelAt, type Zone } from './labels';
import type { LineTable } from './lineTable';

/** A header on one line. */
export interface FlatHeader {
  readonly line: number;
  /** Where its labels begin, in UTF-16 units from the line's begin; none where its marks and colons tell them. */
  readonly labels: readonly number[];
}

/** It stands so near the document's begin, in lines with text, and is so long, in UTF-16 units. */
const headerLines = 8;
const bareLines = 32;
const flattenedLength = 80;
const numberedLength = 24;
const headerLabel =
  /(?:^|\s)[○◯●■・]?\s{0,4}(?:日\s*時|場\s*所|議\s*題|出席者|出席委員|議事(?:概要|要旨)?)\s*[：:]/gu;

/** The line that holds several fields of the header; null without one. */
export function readFlatHeader({ source, count, from, to }: LineTable): FlatHeader | null {
  for (let i = 0; i < Math.min(count, bareLines); i++) {
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    if (end - start < numberedLength) continue;
    const line = source.slice(start, end);
    if (i < headerLines) {
      const led = end - start >= flattenedLength && allMatches(headerLabel, line).length > 2;
      if (led || holdsNumberedLabels(line)) return { line: i, labels: [] };
    }
    const labels = holdsDate.test(line) ? labelsIn(line.slice(0, maxHeader)) : [];
    if (labels.length > 0) return { line: i, labels };
  }
  return null;
}

const numberedLabel =
  /(?:^|\s)(?:([1-9１-９])\s*[.．]|[（(]([1-9１-９])[）)])\s*(?=(\S(?:\s?\S){1,7}?)[\s：:])/gu;

/** 1. 日時 … 2. 場所 … 3. 出席者 …: the first labels of a header by their numbers. */
function holdsNumberedLabels(line: string): boolean {
  const labels = allMatches(numberedLabel, line).filter(([, , , word = '']) => zoneOfLabel(word) !== null);
  return (
    labels.length > 1 &&
    labels.every(
      ({ 1: plain, 2: inBrackets }, k) => Number((plain ?? inBrackets ?? '').normalize('NFKC')) === k + 1,
    )
  );
}

/** A header is no longer, and a label with what tells that it is one, in UTF-16 units. */
const maxHeader = 4000;
const maxLabel = 100;
/** So many labels, of so many kinds, make a header; a date stands behind one of them. */
const minLabels = 3;
const minZones = 2;

/** Where a label may begin: 【日時】, ■日時, １　日時, 日時. */
const opener =
  /(?<=^|[\s。）)」】])(?:[【〔＜《［〈]([^【】〔〕＜＞《》［］〈〉\s]{2,14})[】〕＞》］〉]|(?:[○◯〇●■□◆◇・]\s?|[（(]?[0-9０-９]{1,2}[）).．、]?\s*|第[0-9０-９]{1,2}\s+)?(?=[\p{sc=Han}\p{sc=Hiragana}]))/gu;
/** Labels of two letters that are no words of a value between blanks, as 会長 and 報告 are. */
const shortLabel =
  /^(?:日\s*時|場\s*所|会\s*場|議\s*題|議\s*事|次\s*第|案\s*件|出\s*席|欠\s*席|概\s*要|時\s*間|と\s*き)$/u;
const minLabel = 3;
/** 会議室 is a part of the place. */
const room = /^会議室$/u;
const itemBehind = /^(?:議\s*題|議\s*案|案\s*件|報\s*告|審\s*議)\s*[0-9０-９]/u;
const dated = /^\s*(?:令和|平成|昭和|[RHSＲＨＳ][0-9０-９]|[12１２][09０９][0-9０-９]{2}\s*[年./-])/u;

/** A quick look for the year. */
const holdsDate = /令和|平成|昭和|[2２][0０]|[RHSＲＨＳ][0-9０-９]/u;

/** Where the labels of a header without numbers begin; none where the line holds no header. */
function labelsIn(line: string): number[] {
  const starts: number[] = [];
  const zones = new Set<Zone>();
  let labels = 0;
  let hasDate = false;
  let end = 0;
  for (const { 0: lead, 1: inside, index } of allMatches(opener, line)) {
    // 年　月　日: letters of a label apart.
    if (index < end) continue;
    const at = index + lead.length;
    const rest = line.slice(at, at + maxLabel);
    const label = inside === undefined ? labelAt(rest) : null;
    const zone = inside === undefined ? (label?.zone ?? null) : zoneOfLabel(inside);
    if (zone !== null) {
      end = at + (label?.labelEnd ?? 0);
      // みどり市緑化審議会 会議録 日時 …: of the title.
      if (zones.size === 0 && (zone === 'body' || zone === 'decisions')) continue;
      zones.add(zone);
      labels++;
      hasDate ||= (zone === 'date' || zone === 'dateAndPlace') && dated.test(rest.slice(label?.value ?? 0));
    } else if (!itemBehind.test(rest) || zones.size === 0) continue;
    if (index > 0) starts.push(index);
  }
  return hasDate && labels >= minLabels && zones.size >= minZones ? starts : [];
}

/** The label that a text opens with; null for the word of a value. */
function labelAt(rest: string): LabelAt | null {
  const label = readLabel(rest, 0, rest.length);
  if (label === null || label.value >= rest.length || itemBehind.test(rest)) return null;
  const word = rest.slice(0, label.labelEnd);
  if (isDelimited(rest, label)) return label;
  return (word.length >= minLabel || shortLabel.test(word)) && !room.test(word) ? label : null;
}
