import { parseNumeral } from '../text/numerals';
import { lastStartingBy } from '../text/spanSearch';
import type { Block, Minutes } from '../minutes/model';
import type { PlainCheck } from './check';

const number = '([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})';
/** 資料３, but no 参考資料３ and not 前回の資料３ or 部会の資料３; of 資料３－１ the 3. */
const named = new RegExp(
  `(?<![\\p{Script=Han}ァ-ヶー][ 　]?|[回会議部省庁国都県市町村年度月社側]の)資料[ 　]?${number}(?![0-9０-９年月日件点種頁人])`,
  'gu',
);
const inList = new RegExp(`資料\\s*${number}`, 'gu');

/** A list of fewer does not number its handouts. */
const leastListed = 2;

/** A numbered handout (資料４) is spoken of that the list of handouts does not have. */
export const handoutNotListed: PlainCheck = {
  code: 'handout-not-listed',
  defaultSeverity: 'information',
  needs: 'text',
  *run(minutes) {
    const listed = numbersListed(minutes);
    if (listed.size < leastListed) return;
    const { joined, blocks } = minutes;
    for (const match of joined.text.matchAll(named)) {
      const value = parseNumeral(match[1] ?? '');
      if (value === null || listed.has(value)) continue;
      const spans = joined.toSourceSpans({ start: match.index, end: match.index + match[0].length });
      const [first] = spans;
      if (first === undefined) continue;
      // Only where something is said or told: a heading's own number may stand behind the word.
      if (!isSpoken(blocks, first.start)) continue;
      yield {
        code: 'handout-not-listed',
        spans,
        details: { handout: match[0].replace(/\s+/gu, ''), listed: [...listed].sort((a, b) => a - b) },
        fixes: [],
        related: relatedTo(minutes),
      };
    }
  },
};

/** True for a place in a speech or a paragraph, not in a page number or tags inside it. */
function isSpoken(blocks: readonly Block[], offset: number): boolean {
  let i = lastStartingBy(blocks, offset);
  while (i >= 0 && (blocks[i]?.span.end ?? 0) <= offset) i--;
  const kind = blocks[i]?.kind;
  return kind === 'speech' || kind === 'paragraph';
}

/** Every number in the list, also of a handout that stands behind another one on its line. */
function numbersListed({ handouts }: Minutes): Set<number> {
  const numbers = new Set<number>();
  for (const { number: printed, title } of handouts) {
    for (const [, digits = ''] of `${printed} ${title}`.matchAll(inList)) {
      const value = parseNumeral(digits);
      if (value !== null) numbers.add(value);
    }
  }
  return numbers;
}

function relatedTo({ handouts }: Minutes) {
  const [first] = handouts;
  return first === undefined ? [] : [{ span: first.span, note: 'handouts' as const }];
}
