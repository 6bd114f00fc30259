/** Headings behind a circle: ○開会, ○　苗木について. */
import type { LineFacts } from '../lines/lineFacts';
import { readMark, type Mark } from '../lines/marks';
import { isOverPoints } from '../speakers/followed';
import { endsInRole } from '../speakers/roles';
import { endsInBusiness, endsInNoun } from './bareHeadings';
import { namesBusiness } from './bracketHeadings';
import type { Reading } from './reading';

const maxBusinessWidth = 120;
const maxCircleWidth = 64;
/** ○　議事における主な意見要旨⏎（１）苗木について: what stands below. */
const overOpinions = /(?:意見|質疑|発言|審議|協議|議事)(?:等|の?(?:要旨|概要|内容))?$/u;
/** 甲野議員 「花壇の水やりについて」: what somebody asked about, in a list. */
const asked = /^\S{2,12}[議委]員[ \u3000]*「[^「」]*」$/u;
/** （午前10時02分）: when that part began. */
const hours = '[（(〔]\\s*(?:午前|午後)?\\s*[0-9０-９]{1,2}\\s*[時:：][^。（()）からまで]{0,8}[）)〕]';
const timeInBrackets = new RegExp(`^${hours}$`, 'u');
/** The same at the right margin. */
const timeAtMargin = new RegExp(`(?<=\\S)[ \\t\\u3000]{2,}${hours}$`, 'u');

/** ○ is a heading where other text stands below it: a speaker, bullets, a paragraph. */
export function isCircleHeading(reading: Reading, i: number, mark: Mark): boolean {
  const { facts } = reading;
  const end = headingEnd(facts, i);
  const text = facts.source.slice(facts.contentFrom(i), end);
  const widest = namesBusiness(text) ? maxBusinessWidth : maxCircleWidth;
  if ((end < facts.to(i) ? text.length : facts.width(i)) > widest || /。|、$/u.test(text) || asked.test(text))
    return false;
  if (!reading.inItems && isBareItem(facts, i, mark)) return true;
  let next = facts.after(i);
  if (next >= 0 && facts.endsOpen(i) && facts.mark(next) === null) next = facts.after(next);
  if (isTimeInBrackets(facts, next)) next = facts.after(next);
  if (next < 0) return false;
  const below = facts.mark(next);
  const above = facts.before(i);
  if (reading.speaks(above) && isOverPoints(facts, above, i)) return false;
  // ○開会の宣告⏎○議長（甲野太郎君）　…: one glyph for headings and speakers alike.
  const parted = below?.style !== mark.style || facts.table.blanks[i] !== 0;
  if (reading.speaks(next) && parted && !reading.speaks(i)) return true;
  if (reading.turn) return isApart(reading, i, mark) && endsInBusiness(text);
  if (reading.inItems || reading.state === 'contact') return false;
  if (below?.kind === 'circle' && isOverOpinions(facts, i, mark, next, below)) return true;
  if (below !== null) return below.kind === 'bullet' || (below.kind === 'number' && overOpinions.test(text));
  return (facts.indent(next) > 0 || facts.ends(next)) && !facts.full(i);
}

/** ◎開会の宣告　　　　　（午前10時02分）: where the heading on line `i` ends, the hour at the right margin left out. */
export function headingEnd(facts: LineFacts, i: number): number {
  const to = facts.to(i);
  if (!'）)〕'.includes(facts.source.charAt(to - 1))) return to;
  const at = timeAtMargin.exec(facts.source.slice(facts.contentFrom(i), to))?.index ?? 0;
  return at > 0 ? facts.contentFrom(i) + at : to;
}

/** ●花壇の工事⏎○　費用が増えている。: a noun behind one glyph, over a sentence behind another. */
function isOverOpinions(facts: LineFacts, i: number, mark: Mark, next: number, below: Mark): boolean {
  const text = facts.source.slice(facts.contentFrom(i), facts.to(i));
  if (below.style === mark.style || facts.full(i) || !endsInNoun(text) || endsInRole(text)) return false;
  return facts.ends(next) || (facts.full(next) && facts.mark(facts.after(next)) === null);
}

/** ○議題１, ■案件2: nothing but the number of an item behind the glyph of line `i`; its title stands below. */
export function isBareItem(facts: LineFacts, i: number, { kind, content }: Mark): boolean {
  const to = facts.to(i);
  if ((kind !== 'circle' && kind !== 'square') || to - content > maxBareItem) return false;
  const item = facts.after(i) < 0 ? null : readMark(facts.source, content, to);
  return item?.kind === 'number' && item.content >= to && content + 2 < to;
}

/** In UTF-16 units. */
const maxBareItem = 8;

/** ●次回の開催について behind the words of ○会長: another circle than that of the turn, behind a blank line and over a sentence. */
function isApart({ facts, turnLine }: Reading, i: number, { style }: Mark): boolean {
  const next = facts.after(i);
  const opened = turnLine < 0 ? null : facts.mark(turnLine);
  return (
    opened?.kind === 'circle' &&
    opened.style !== style &&
    facts.gap(i) &&
    facts.mark(next) === null &&
    facts.ends(next)
  );
}

/** （午前10時02分） and nothing else on line `i`. */
export function isTimeInBrackets(facts: LineFacts, i: number): boolean {
  return i >= 0 && facts.mark(i)?.kind === 'bracket' && timeInBrackets.test(facts.text(i));
}

/** The header stands on so many lines. */
const headLines = 120;

/** ○出席者⏎　甲野、乙山: whether the label of the people, behind a circle, stands alone over them in the header. */
export function circlesHead(facts: LineFacts): boolean {
  for (let i = 0; i < Math.min(facts.count, headLines); i++) {
    if (facts.mark(i)?.kind !== 'circle') continue;
    const label = facts.label(i);
    if (label?.zone === 'attendees' && label.value >= facts.to(i)) return true;
  }
  return false;
}
