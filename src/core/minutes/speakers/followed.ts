/** Whether anything is said behind a label, on its line or below it. */
import { squeeze } from '../../text/chars';
import { isPartedName } from '../attendees/attendeeNames';
import { familyOdds, givenOdds, hardlyAnybody, wholeName } from '../attendees/nameLetters';
import type { LineFacts } from '../lines/lineFacts';
import { widthOf } from '../lines/lineTable';
import type { Mark } from '../lines/mark';
import { follows } from '../reading/headingRanks';
import { isFullName, isList } from './listHeads';
import { endsInRole, isRoleAtEnd } from './roles';

const fullStop = 0x3002; // 。

/** Speech: more than a list of names on this line, or a sentence on the lines below a label that stands alone. */
export function speechFollows(facts: LineFacts, i: number, speech: number): boolean {
  const to = facts.to(i);
  if (speech < to) {
    if (facts.last(i) === fullStop) return true;
    const text = facts.source.slice(speech, to);
    // 出席者　委員10名中8名（代理1名を含む。）: a sentence in a note at the end is none.
    const said = facts.mark(i) === null ? text.replace(/[（(][^（()）]*[）)]$/u, '') : text;
    if (/[。！？]/u.test(said)) return true;
    // 甲野 太郎; ・委員　甲野太郎; [公募委員]甲野太郎
    if (isFullName(text) || (isOfList(facts.mark(i)) && isAnyName(text))) return false;
    const note = /^[（(][^（()）]*[）)]$/u.test(text);
    if (!note && facts.mark(i) !== null && !isList(text) && (to - speech > 24 || !endsInRole(text)))
      return true;
  }
  const own = facts.mark(i);
  const above = speech < to ? null : facts.mark(facts.before(i));
  let k = facts.after(i);
  if (speech >= to && (isOverPoints(facts, i, k) || isOverDeed(facts, i, k))) return true;
  for (let seen = 0; k >= 0 && seen < 5; k = facts.after(k), seen++) {
    // （速報）⏎ … in the middle of a sentence over two lines opens nothing.
    const p = facts.before(k);
    const mark = facts.mark(k);
    const kind = mark?.style === '(' && facts.full(p) && !facts.ends(p) ? undefined : mark?.kind;
    const said = facts.last(k) === fullStop || hasStop(facts.source, facts.contentFrom(k), facts.to(k));
    // ・委員　甲野　太郎 ⏎ ・…: the next one of a list says nothing for the one above.
    const listed = kind === 'bullet' && own?.style === mark?.style && facts.indent(k) <= facts.indent(i);
    if (listed && (speech < to || !(said || facts.full(k)))) return false;
    // １　開会⏎　　司会（課長）⏎２　あいさつ: the next heading, and nothing said above it.
    if (kind === 'number' && above !== null && mark !== null && follows(above, mark)) return false;
    const below = kind === undefined || kind === 'bullet' || (kind === 'number' && speech >= to);
    // 委員長　　２　議題⏎　　　　　（１）苗木について: in the column of what is said.
    if (!below && !(kind === 'number' && facts.indent(k) >= column(facts, i, speech))) return false;
    if (said) return true;
    // 高木　正一　課長⏎４．議題: the row of a list over the next label.
    if (kind === 'number' && speech >= to && facts.label(k) !== null && isRow(facts, i)) return false;
  }
  return false;
}

const wholeNameLetters = /^[\u3041-\u30ff\u4e00-\u9fff々]{3,6}$/u;

/** Bullets and brackets: what rows of a list open with as well. */
function isOfList(mark: Mark | null): boolean {
  return mark?.kind === 'bullet' || mark?.kind === 'bracket';
}

/** 甲野太郎, 甲野　太郎: letters that are rather a name's than another word's. */
function isAnyName(text: string): boolean {
  if (wholeNameLetters.test(text)) return (wholeName(text)?.odds ?? hardlyAnybody) > hardlyAnybody;
  const [family = '', given = ''] = text.split(/[ \u3000]+/u);
  return isPartedName(text) && familyOdds(family) + givenOdds(given) > hardlyAnybody;
}

/** The column at which the speech on line `i` begins, with some slack for blanks that extraction lost. */
function column(facts: LineFacts, i: number, speech: number): number {
  return Math.max(4, facts.indent(i) + widthOf(facts.source, facts.from(i), speech) - 2);
}

const deed = /(?:説明|報告|紹介|挨拶|あいさつ|朗読|読み?上げ|確認|省略|略)[）)]$/u;

/** ・会長　挨拶: a role, and what its holder did. */
export function isDeedOfRole(facts: LineFacts, i: number): boolean {
  if (i < 0 || facts.mark(i)?.kind !== 'bullet') return false;
  const [role = '', done = ''] = facts.source
    .slice(facts.contentFrom(i), facts.to(i))
    .split(/[ \u3000]+/u, 2);
  return endsInRole(role) && deedAlone.test(done);
}

const deedAlone = /^[^。、：:\s]{0,10}(?:説明|報告|紹介|挨拶|あいさつ|朗読|確認)$/u;

/** 事務局⏎（資料１に基づき説明）: what somebody did instead of words. */
export function isOverDeed(facts: LineFacts, i: number, next: number): boolean {
  const below = next < 0 ? null : facts.mark(next);
  if (below?.style !== '(' || below.content < facts.to(next) || facts.mark(i) !== null) return false;
  return isRoleAtEnd(facts.source, facts.from(i), facts.to(i)) && deed.test(facts.text(next));
}

/** 。．？！ between two offsets. */
function hasStop(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = source.charCodeAt(i);
    if (c === fullStop || c === 0xff0e || c === 0xff1f || c === 0xff01) return true;
  }
  return false;
}

/** 高木　正一　課長: words apart, and more of them than the letters of 会　長. */
function isRow(facts: LineFacts, i: number): boolean {
  const text = facts.source.slice(facts.contentFrom(i), facts.to(i));
  return /\s/u.test(text) && squeeze(text).length > 4;
}

/** ●甲野委員長⏎　◎開会の宣告: below a label on its own, indented, with another glyph: points of what was done in the turn. */
export function isOverPoints(facts: LineFacts, i: number, next: number): boolean {
  const own = facts.mark(i);
  const below = next < 0 ? null : facts.mark(next);
  return (
    own?.kind === 'circle' &&
    below?.kind === 'circle' &&
    below.style !== own.style &&
    facts.indent(next) > facts.indent(i) &&
    isRoleAtEnd(facts.source, facts.from(i), facts.to(i))
  );
}
