import { squeeze } from '../../text/chars';
import type { Mark } from '../lines/marks';
import { bar } from '../lines/tableRows';
import { endsInBusiness, readBareHeading } from './bareHeadings';
import {
  headingSpeaker,
  insideRank,
  isBracketHeading,
  isRoundHeading,
  namesBusiness,
} from './bracketHeadings';
import { headingEnd, isCircleHeading, isTimeInBrackets } from './circleHeadings';
import { isOrganizationOverPeople, isOverPeople } from './groupHeadings';
import { follows } from './headingRanks';
import { isPart, opensTalk } from './meetingParts';
import { isOpinion } from './opinions';
import type { Reading } from './reading';
import { looksLikeRow } from './rowsOfLists';
import { isChoice, squareHeadings } from './squareHeadings';
import {
  firstSentence,
  isDashedAside,
  isDoing,
  isPlainlyProcedural,
  isVerdict,
  tellsProcedure,
} from './sentences';

/** First words of headings that go on with the numbering even inside somebody's turn. */
const headingWords =
  /^(?:開\s*会|閉\s*会|その他|挨拶|あいさつ|質疑|意見交換|自由討議|討議|審議|議事|報告|連絡事項|事務連絡|次回|散会)/u;
/** A heading right behind a turn, with nothing but its number to tell, is no wider. */
const maxHeadingInTurn = 60;

/** Tells headings from bullets, points of a speech and rows of a table, and opens their sections. */
export class HeadingLines {
  private readonly squareHeadings: ReadonlySet<string>;

  constructor(private readonly reading: Reading) {
    this.squareHeadings = squareHeadings(reading.facts);
  }

  /** Takes line `i` as a heading; false when it is none. */
  headingLine(i: number, mark: Mark | null): boolean {
    const { reading } = this;
    const { facts } = reading;
    if (mark === null) return this.bareHeading(i);
    if (mark.kind === 'bullet' || i < reading.itemsEnd || this.headsItems(i, mark)) return false;
    if (mark.kind === 'square' && reading.inBody && isChoice(this.text(i))) {
      reading.plain('paragraph', i);
      return true;
    }
    if (!this.isHeading(i, mark)) {
      if (mark.kind === 'number') reading.ranks.point(mark);
      return false;
    }
    const { inAttendees, zoneStyle } = reading;
    const bracket = mark.kind === 'bracket';
    const whole = bracket && mark.content >= facts.to(i);
    // 【一般競争】道路の改良: what stands behind the brackets belongs to the title, and so do they.
    const from = whole ? facts.insideFrom(i) : bracket ? facts.from(i) : mark.content;
    const to = whole ? mark.close : headingEnd(facts, i);
    reading.beginSection(i, from, to, isRoundHeading(reading, i, mark) ? insideRank : undefined);
    const title = squeeze(facts.source.slice(from, to));
    // （1）委員⏎…⏎（2）みどり市⏎（執行部）甲野市長、…: another group of the list.
    const inGroup = mark.style === zoneStyle && reading.ranks.isNested && isOverPeople(facts, i);
    if (inAttendees && mark.kind === 'number' && (inGroup || isOrganizationOverPeople(facts, i, title))) {
      reading.enter('attendees', title, mark);
      return true;
    }
    const decisions = bracket && title.endsWith('事項');
    reading.enter(decisions ? 'decisions' : 'body', decisions ? title : null, decisions ? mark : null);
    reading.headingSpeaker = headingSpeaker(reading, from, to);
    return true;
  }

  /** ○議事日程⏎〔報告事項〕⏎(1) …: a group of the agenda's items, as long as nobody has spoken. */
  private headsItems(i: number, mark: Mark): boolean {
    const { facts, state, talked } = this.reading;
    if (mark.kind !== 'bracket' || state !== 'agenda' || talked || mark.content < facts.to(i)) return false;
    const next = facts.after(i);
    return next >= 0 && facts.mark(next)?.kind === 'number' && !this.opensBody(next);
  }

  private bareHeading(i: number): boolean {
    const { reading } = this;
    if (i < reading.itemsEnd) return false;
    const heading = readBareHeading(reading, i);
    if (heading === null) return false;
    const { title, rank } = heading;
    reading.beginSection(i, title.start, title.end, rank);
    reading.enter('body', null, null);
    reading.headingSpeaker = headingSpeaker(reading, title.start, title.end);
    return true;
  }

  private isHeading(i: number, mark: Mark): boolean {
    const { reading } = this;
    if (reading.state === 'place' && mark.kind === 'bracket' && this.namesVenue(i, mark)) return false;
    if (reading.inAttendees) {
      // ## 苗木の配布 behind ## 出席者
      if (mark.kind === 'hash' && mark.style === reading.zoneStyle) return true;
      if (
        mark.kind === 'number' &&
        (opensTalk(this.text(i), reading.facts.table.blanks[i] !== 0) ||
          (endsInBusiness(this.text(i)) && this.overSentence(i)))
      )
        return true;
      if (mark.kind === 'bracket' && (mark.style === '(' || mark.style === '['))
        return isRoundHeading(reading, i, mark);
      const text = this.text(i);
      if (looksLikeRow(reading, mark.content, i) && !headingWords.test(text) && !namesBusiness(text))
        return false;
      if (!this.opensBody(i))
        return mark.kind === 'number' && (reading.ranks.continues(mark) || this.isOverDeed(i, mark));
    }
    switch (mark.kind) {
      case 'hash':
        return true;
      case 'bracket':
        return isBracketHeading(reading, i, mark);
      case 'square':
        return (
          this.squareHeadings.has(mark.style) &&
          reading.facts.width(i) <= 100 &&
          !this.text(i).includes('。') &&
          !this.isTold(i)
        );
      case 'circle':
        return isCircleHeading(reading, i, mark);
      case 'number':
        return this.isNumberHeading(i, mark);
      case 'bullet':
        return false;
    }
  }

  /** 【東京会場】緑化会館３階: one of the places where the meeting was held. */
  private namesVenue(i: number, { close }: Mark): boolean {
    const { facts } = this.reading;
    return /(?:会場|会議室|オンライン|リモート|キャンパス|庁舎)$/u.test(
      facts.source.slice(facts.insideFrom(i), close),
    );
  }

  private text(i: number): string {
    return this.reading.facts.source.slice(this.reading.facts.contentFrom(i), this.reading.facts.to(i));
  }

  /** □資料1により丙川課長から説明 in minutes that mark speakers: what was done, nobody's words. */
  private isTold(i: number): boolean {
    return this.reading.speakers.attributed && isDoing(this.text(i));
  }

  private isNumberHeading(i: number, mark: Mark): boolean {
    const { reading } = this;
    const { facts, ranks } = reading;
    const text = this.text(i);
    if (isVerdict(text)) return false;
    const sentence = text.includes('。');
    const continues = ranks.continues(mark);
    if (isPart(text) && (ranks.isOpen(mark.style) || this.opensBody(i, 1) || this.overSentence(i)))
      return true;
    if (reading.inItems) {
      if (reading.items.wasListed(i, mark)) return true;
      if (reading.itemInline !== null && follows(reading.itemInline, mark)) {
        reading.itemInline = mark;
        return false;
      }
      // 議事次第 １ 開会 … ４ 閉会, and then １ 開会 with the talk below it.
      const first = mark.number === '1' && (reading.state === 'agenda' || facts.gap(i));
      const opens = reading.state === 'decisions' || (first && !this.endsItems(i, mark));
      if (opens && (this.opensBody(i, 1) || this.isOverDeed(i, mark))) return !sentence;
      return mark.style === reading.zoneStyle && continues && !sentence;
    }
    // ９ 問合せ先⏎…⏎10 その他
    if (reading.state === 'contact') return continues && mark.style === reading.zoneStyle;
    const points = !sentence && this.endsPoints(i, mark) && !namesBusiness(facts.text(i));
    if (!sentence && !points && this.opensTurn(i)) return true;
    // ## 宿題⏎1. 納期を確かめる（丙川）
    if (this.isListBelowHash(i)) return false;
    const out = facts.table.blanks[i] !== 0 || facts.indent(facts.before(i)) > facts.indent(i);
    if (reading.turn && sentence) return continues && out && tellsProcedure(firstSentence(facts.sentence(i)));
    if (reading.turn) return this.isHeadingInTurn(i, mark, text, continues);
    if (
      (continues || mark.number === '1' || mark.number === 'ア') &&
      tellsProcedure(firstSentence(facts.sentence(i)))
    )
      return true;
    if (continues) return !sentence || !reading.builder.inRemark || ranks.isOpen(mark.style);
    if (sentence || /[、，]$/u.test(text) || facts.width(i) > 120) return false;
    if (mark.number === '1' || mark.number === 'ア' || mark.number === 'A' || mark.number === 'a')
      return true;
    return !reading.builder.inRemark || facts.gap(i) || (facts.ends(facts.before(i)) && endsInBusiness(text));
  }

  /** Markdown's list of numbers right below a heading with # and in it, with no talk between. */
  private isListBelowHash(i: number): boolean {
    const { facts, ranks } = this.reading;
    if (!ranks.lastIsHash) return false;
    const next = facts.after(i);
    return next < 0 || facts.mark(next)?.kind === 'number' || facts.mark(next)?.kind === 'hash';
  }

  /** ３　その他⏎（１）次回について, a rule or a blank line, and the talk: the last item of the list. */
  private endsItems(i: number, mark: Mark): boolean {
    const { facts } = this.reading;
    const above = facts.mark(facts.before(i));
    const next = facts.after(i);
    const closed = next > i + 1 || (next >= 0 && facts.gap(next));
    if (!closed || facts.gap(i)) return false;
    if (above === null) return this.reading.builder.blockKind === 'agenda';
    return above.kind === 'number' && above.style !== mark.style;
  }

  /** ①救助⏎②測量⏎③育成, and the next speaker: the last point of a list that somebody read out. */
  private endsPoints(i: number, mark: Mark): boolean {
    const { facts, ranks, turn } = this.reading;
    const above = facts.before(i);
    return turn && above >= 0 && facts.mark(above)?.style === mark.style && ranks.continuesPoints(mark);
  }

  /** Inside a turn a number is a point of the speech, unless it goes on with the headings and talk stops here. */
  private isHeadingInTurn(i: number, mark: Mark, text: string, continues: boolean): boolean {
    const { facts, ranks, speakers } = this.reading;
    const narrative = this.overNarrative(i);
    if (ranks.continuesPoints(mark) && !(continues && narrative && facts.table.blanks[i] !== 0)) return false;
    if ((!continues && !narrative) || /[、，]$/u.test(text)) return false;
    if (headingWords.test(text) || narrative || facts.gap(i) || !speakers.attributed) return true;
    return ranks.continuesLast(mark) && facts.width(i) <= maxHeadingInTurn;
  }

  /** True when a speaker follows, or a lower heading and then a speaker. */
  private opensTurn(i: number): boolean {
    const { facts } = this.reading;
    const next = facts.after(i);
    if (this.reading.speaks(next)) return true;
    const below = next < 0 ? null : facts.mark(next);
    if (below?.kind !== 'number' || below.style === facts.mark(i)?.style) return false;
    return facts.width(next) < 80 && this.reading.speaks(facts.after(next));
  }

  private overNarrative(i: number): boolean {
    const { facts } = this.reading;
    const next = facts.after(i);
    if (next < 0) return false;
    const mark = facts.mark(next);
    if (
      mark?.kind === 'bracket' &&
      (mark.style === '(' || mark.style === '〔') &&
      mark.content >= facts.to(next)
    ) {
      return true;
    }
    const text = facts.text(next);
    return isPlainlyProcedural(text) || isDashedAside(text);
  }

  /** True when talk follows line `i`: a speaker, a sentence, or a heading over them. */
  private opensBody(i: number, depth = 0): boolean {
    const { facts } = this.reading;
    let next = facts.after(i);
    if (isTimeInBrackets(facts, next) || this.isTableHead(next)) next = facts.after(next);
    if (next < 0) return false;
    if (this.reading.speaks(next)) return true;
    const mark = facts.mark(next);
    if (mark?.kind === 'bracket' && mark.style === '(') return false;
    if (isOpinion(facts, next)) return true;
    if (facts.prose(next) || facts.opensProse(next) || isPlainlyProcedural(facts.text(next))) return true;
    if (isDashedAside(facts.text(next))) return true;
    if (depth > 0 || mark === null || mark.kind === 'bullet' || facts.width(next) >= 80) return false;
    return this.opensBody(next, 1);
  }

  /** １　開会⏎　支所長が進行した。: a short sentence stands below. */
  private overSentence(i: number): boolean {
    const { facts } = this.reading;
    const next = facts.after(i);
    return next >= 0 && facts.mark(next) === null && facts.last(next) === 0x3002;
  }

  /** 1　前回議事要旨の確認⏎原案のとおり確認した。: the first item, and what was done. */
  private isOverDeed(i: number, { number }: Mark): boolean {
    const { facts } = this.reading;
    const next = facts.after(i);
    if (number !== '1' || next < 0 || facts.mark(next) !== null || !facts.ends(next)) return false;
    return tellsProcedure(firstSentence(facts.text(next)));
  }

  /** | 発言者 | 内容 | over the rows of what was said. */
  private isTableHead(i: number): boolean {
    return i >= 0 && this.reading.facts.first(i) === bar && !this.reading.speaks(i);
  }
}
