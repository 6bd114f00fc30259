import { squeeze } from '../../text/chars';
import type { Zone } from '../lines/labels';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/marks';
import { follows } from './headingRanks';
import { isOpinion } from './opinions';
import type { Reading } from './reading';
import { isDecision, isProcedural } from './sentences';

/** A list of items is no longer, and no item wider, in columns. */
const maxListLines = 60;
const maxItemWidth = 160;
/** So many lines of the talk are looked at for the next heading. */
const maxTalkLines = 400;

/** Labels that end an agenda with their values behind them (会議資料　資料１): none of its items is called so. */
const endsAgenda: ReadonlySet<Zone> = new Set<Zone>([
  'date',
  'place',
  'attendees',
  'absentees',
  'handouts',
  'other',
]);

/** The parts of a meeting stand on no more lines, and the talk so many below them at most. */
const maxParts = 40;
const maxToTalk = 60;
const maxContents = 10;
const maxOverListed = 6;
const opening = /^開会(?:$|[（(宣]|の宣)/u;
const closing = /^閉会(?:$|[（(宣]|の宣)/u;
/** ・・・・・ 4: dots to the page where a part begins. */
const toPage = /[・…‥.．･]{2,}[0-9０-９]*$/u;

/** Looks ahead at what stands below a label: a list of items, or the talk itself. */
export class ItemLists {
  constructor(private readonly reading: Reading) {}

  /**
   * 1　開会 … 5　閉会, and the talk below: the line of 閉会, where line `i` opens such a list of the meeting's parts and nothing is
   * said between them; -1 where it opens none.
   */
  closing(i: number, mark: Mark): number {
    const { reading } = this;
    const { facts } = reading;
    if (mark.number !== '1' || !opening.test(this.part(i))) return -1;
    for (let k = facts.after(i), seen = 0; k >= 0 && seen < maxParts; k = facts.after(k), seen++) {
      if (this.isTalk(k)) return -1;
      const { kind, style } = facts.mark(k) ?? mark;
      if (kind === 'number' && style === mark.style && closing.test(this.part(k)))
        return this.talkFollows(k) ? k : -1;
    }
    return -1;
  }

  /**
   * True for the title of an item above the talk that comes again as a heading further down; among people only where more such
   * items stand below it.
   */
  isListed(i: number, mark: Mark): boolean {
    const { facts, inAttendees, items, state } = this.reading;
    const next = facts.after(i);
    if (mark.content >= facts.to(i) || next < 0 || this.isTalk(next) || isProcedural(facts.text(next)))
      return false;
    if (inAttendees && facts.mark(next)?.kind !== 'number') return false;
    return (
      items.comesAgain(i, mark) ||
      ((state === 'agenda' || opening.test(this.part(i))) && this.overListed(next))
    );
  }

  /** 1 開会⏎2 議題⏎（1）苗木について: items above those that come again. */
  private overListed(from: number): boolean {
    const { facts, items } = this.reading;
    for (let k = from, seen = 0; k >= 0 && seen < maxOverListed; k = facts.after(k), seen++) {
      const mark = facts.mark(k);
      if (mark?.kind !== 'number' || this.isTalk(k)) return false;
      if (items.comesAgain(k, mark)) return true;
    }
    return false;
  }

  /** 目次: the last of the lines that name the parts of a booklet, up to a blank line or a rule; -1 below any other line. */
  contentsEnd(i: number): number {
    const { facts } = this.reading;
    if (facts.to(i) - facts.from(i) > maxContents || !isContents(facts.text(i))) return -1;
    let last = -1;
    for (let k = facts.after(i); k >= 0; k = facts.after(k)) {
      const apart = facts.gap(k) || facts.pageBreakBefore(k);
      if ((last >= 0 && apart) || facts.ends(k)) break;
      last = k;
    }
    return last;
  }

  /** The text behind a line's mark, without white space and what leads to a page's number (・・・ 4). */
  private part(i: number): string {
    const { facts } = this.reading;
    return squeeze(facts.source.slice(facts.contentFrom(i), facts.to(i))).replace(toPage, '');
  }

  private talkFollows(i: number): boolean {
    const { facts } = this.reading;
    for (let k = facts.after(i), seen = 0; k >= 0 && seen < maxToTalk; k = facts.after(k), seen++)
      if (this.reading.speaks(k) || facts.prose(k) || facts.opensProse(k)) return true;
    return false;
  }

  /** A speaker, a sentence, or an opinion behind a bullet; items of a list end in no 。 */
  private isTalk(i: number): boolean {
    const { facts } = this.reading;
    if (this.reading.speaks(i) || isOpinion(facts, i)) return true;
    // 原案のとおり了承された。
    return facts.ends(i) && (facts.width(i) > 30 || (facts.mark(i) === null && isDecision(facts.text(i))));
  }

  /** Counts the lines below a label up to the next one, and finds where talk begins (-1: nowhere). */
  scan(i: number, mark: Mark | null): { items: number; talk: number } {
    const { reading } = this;
    const { facts } = reading;
    let items = 0;
    let first: Mark | null = null;
    let last: Mark | null = null;
    let k = facts.after(i);
    for (let seen = 0; k >= 0 && seen < maxListLines; k = facts.after(k), seen++) {
      if (this.isTalk(k)) return { items, talk: k };
      const next = facts.mark(k);
      const sameStyle = mark !== null && next !== null && next.style === mark.style;
      const label = facts.label(k);
      // 議事⏎1　開会⏎2　議事⏎(1)　…: an item that is called like a label.
      const isItem = mark === null && next !== null && last !== null && follows(last, next);
      const isWhole = label !== null && label.value >= facts.to(k);
      if (isWhole && !isItem && (mark === null || next === null || sameStyle)) break;
      if (sameStyle && next.kind === 'number' && follows(mark, next)) break;
      // The numbering begins again: the list was one, and the headings follow.
      if (items > 1 && next?.number === '1' && next.style === first?.style) break;
      first ??= next;
      if (next?.style === first?.style) last = next;
      items++;
    }
    return { items, talk: -1 };
  }

  /**
   * Where the list below a label ends: at the next label or number of the label's own form, where no talk comes before it.
   * -1 where that cannot be told.
   */
  end(i: number, mark: Mark | null): number {
    const { reading } = this;
    const { facts } = reading;
    const first = facts.after(i);
    for (let k = first, seen = 0; k >= 0 && seen < maxListLines; k = facts.after(k), seen++) {
      if (this.isTalk(k) || facts.width(k) > maxItemWidth) return -1;
      const next = facts.mark(k);
      if (mark?.kind === 'number') {
        if (next !== null && follows(mark, next)) return k > first ? k : -1;
      } else if (next?.style === mark?.style) {
        const label = facts.label(k);
        const parted =
          label !== null && (label.value >= facts.to(k) || (mark === null && endsAgenda.has(label.zone)));
        if (parted) return k > first ? k : -1;
      }
    }
    return -1;
  }

  /** True when a heading of the rank of the first item goes on after the talk began: the items are headings. */
  headingsFollow(talk: number, mark: Mark | null): boolean {
    const { facts } = this.reading;
    let nearest = -1;
    for (
      let k = facts.before(talk), seen = 0;
      k >= 0 && nearest < 0 && seen < maxListLines;
      k = facts.before(k), seen++
    ) {
      const m = facts.mark(k);
      if (m?.kind === 'number' && m.style !== mark?.style) nearest = k;
      else if (![undefined, 'body'].includes(facts.label(k)?.zone)) return false;
    }
    const heading = nearest < 0 ? null : facts.mark(nearest);
    if (heading === null) return false;
    const item = facts.mark(facts.before(nearest));
    // １．協議事項⏎（１）苗木について, and behind its talk ２．報告事項.
    if (!this.goesOn(talk, heading))
      return item?.kind === 'number' && item.style !== heading.style && this.goesOn(talk, item);
    return !this.endsList(nearest, item, heading) || (item !== null && this.goesOn(talk, item));
  }

  /** True when a number behind `mark` comes after the talk began. */
  private goesOn(talk: number, mark: Mark): boolean {
    const { facts } = this.reading;
    for (let k = facts.after(talk), seen = 0; k >= 0 && seen < maxTalkLines; k = facts.after(k), seen++) {
      const m = facts.mark(k);
      if (m !== null && follows(mark, m)) return true;
    }
    return false;
  }

  /** 3 その他⏎⏎議題1：苗木について: the last of several items, a blank line, and the first heading in a form of its own. */
  private endsList(i: number, item: Mark | null, heading: Mark): boolean {
    const { facts } = this.reading;
    if (heading.number !== '1' || !facts.gap(i)) return false;
    return item?.kind === 'number' && item.style !== heading.style && Number(item.number) > 1;
  }

  /** True when something is told between a label on line `i` and the talk. */
  toldBetween(i: number, talk: number): boolean {
    const { facts } = this.reading;
    for (let k = facts.after(i); k >= 0 && k < talk; k = facts.after(k)) {
      const mark = facts.mark(k);
      if (mark === null ? isProcedural(facts.text(k)) : isDoneInBrackets(facts, k, mark)) return true;
    }
    return false;
  }
}

/** （事務局説明）: what was done, in brackets on a line of its own. */
function isDoneInBrackets(facts: LineFacts, i: number, mark: Mark): boolean {
  if (mark.kind !== 'bracket' || mark.style !== '(' || mark.content < facts.to(i)) return false;
  return isProcedural(facts.source.slice(facts.insideFrom(i), mark.close));
}

function isContents(text: string): boolean {
  const title = squeeze(text);
  return title === '目次' || title === '【目次】' || title === '会議録目次';
}
