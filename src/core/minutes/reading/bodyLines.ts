import { onOneLine, squeeze } from '../../text/chars';
import type { AsideLines } from './asideLines';
import { hasLostBullets, tellsDeeds } from './anonymous';
import { endsInBusiness } from './bareHeadings';
import type { LineFacts } from '../lines/lineFacts';
import { isArrow, type Mark } from '../lines/marks';
import { isOpinion } from './opinions';
import type { Reading } from './reading';
import { firstSentence, isPause, isPlainlyProcedural, isProcedural } from './sentences';
import { ToldLines } from './toldLines';
import { isOverDeed } from '../speakers/followed';
import { headsPeople, isNameBehind } from '../speakers/listHeads';
import { readBracketedSpeaker, type SpeakerLabel } from '../speakers/speakerLabel';

/** 事務局：開会挨拶: what somebody did, where others have their words. */
const deedInstead = /^(?:開会|閉会|冒頭)?の?(?:ご|御)?(?:挨拶|あいさつ|挨拶及び説明)$/u;
/** 町長進行, 事務局司会: who leads the meeting. */
const leads = /^[^。、\s]{2,12}(?:進行|司会)$/u;

/** True where two lines say the same behind their marks. */
function sameWords(facts: LineFacts, one: number, other: number): boolean {
  const words = (i: number): string => squeeze(facts.source.slice(facts.contentFrom(i), facts.to(i)));
  return words(one) === words(other);
}

/** Reads the talk: turns, bullets, paragraphs, and the asides and procedure between them. */
export class BodyLines {
  /** Anonymous minutes whose bullets extraction lost: paragraphs that begin with a space are remarks. */
  private readonly lostBullets: boolean;
  /** Minutes that only tell what was done: no paragraph is somebody's speech. */
  private readonly narrative: boolean;
  private readonly told: ToldLines;
  private speakerGroup = 0;
  /** The line of the last turn's label, where nothing stands before or behind it there; else -1. */
  private labelAlone = -1;
  /** Who speaks behind a glyph that a legend explains (○は委員): nobody by name, so that each bullet below is a remark. */
  private unnamed: string | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly asides: AsideLines,
  ) {
    this.told = new ToldLines(reading);
    const anonymous = !reading.speakers.attributed;
    this.narrative = anonymous && tellsDeeds(reading.facts);
    this.lostBullets = anonymous && !this.narrative && hasLostBullets(reading.facts);
  }

  // --- turns ----------------------------------------------------------------------------------------

  /** In a list a label alone is a row; a turn is a label with speech. */
  mayOpenTurn(i: number, speaker: SpeakerLabel): boolean {
    const { facts, inAttendees, state, inBody } = this.reading;
    if (!inBody && (headsPeople(facts, i, speaker) || isNameBehind(facts, i, speaker))) return false;
    if (!inAttendees && state !== 'agenda' && state !== 'handouts') return true;
    const said = facts.source.slice(speaker.speech, facts.to(i));
    if (/[。？]/u.test(said) || (inAttendees && deedInstead.test(said))) return true;
    const next = facts.after(i);
    if (next < 0 || this.reading.speaks(next)) return false;
    return facts.ends(next) || (facts.full(next) && facts.mark(next) === null);
  }

  openTurn(i: number, speaker: SpeakerLabel): void {
    const { reading } = this;
    const { facts, builder } = reading;
    const span = { start: speaker.start, end: speaker.end };
    const label = speaker.said ?? onOneLine(facts.source.slice(span.start, span.end), '');
    builder.beginRemark(facts.from(i), { label, span, source: 'mark' }, 0, null);
    builder.open('speech', i, facts.markEnd(i), span, speaker.speech);
    this.unnamed = facts.mark(i) === null ? null : speaker.said;
    this.labelAlone = speaker.speech >= facts.to(i) && facts.mark(i) === null ? i : -1;
    reading.state = 'body';
    reading.turn = true;
    reading.turnLine = i;
    reading.separated = false;
  }

  /** ・花の種類が多すぎる。三つに絞るべきである。 below the list of people: what somebody thinks, and no row. */
  opensTalk(i: number): boolean {
    const { facts } = this.reading;
    const mark = facts.mark(i);
    if (mark === null || !this.isBullet(mark) || mark.kind === 'number') return false;
    if (isOpinion(facts, i)) return true;
    if (!facts.prose(i)) return false;
    if (/出席|欠席|同席|代理|退席|入室|参加/u.test(facts.text(i))) return false;
    // ○　冒頭、議長から挨拶があった。討議は以下のとおり。
    return mark.kind !== 'circle' || !isPlainlyProcedural(firstSentence(facts.sentence(i)));
  }

  // --- lines of the body ----------------------------------------------------------------------------

  bodyLine(i: number, mark: Mark | null): void {
    const { reading } = this;
    if (reading.turn && this.isFirstSaid(i, mark)) {
      this.speech(i, mark);
      return;
    }
    if (this.asides.line(i, mark)) return;
    if (reading.turn) this.turnLine(i, mark);
    else if (mark !== null && this.told.outsideTurns(i, mark)) reading.plain('paragraph', i);
    else if (mark !== null && this.isBullet(mark)) this.bulletLine(i, mark);
    else if (mark?.style !== '(' || !this.answerLine(i)) this.paragraphLine(i);
  }

  /** （事務局）来年度の予算で検討する。 between bullets that name nobody: the one line that names who speaks. */
  private answerLine(i: number): boolean {
    const { facts, builder, speakers, sectionHasBullets } = this.reading;
    if (speakers.attributed || !sectionHasBullets || !facts.ends(i)) return false;
    const label = readBracketedSpeaker(facts.source, facts.from(i), facts.to(i));
    if (label === null) return false;
    const span = { start: label.start, end: label.end };
    const who = { label: facts.source.slice(label.start, label.end), span, source: 'mark' as const };
    builder.beginRemark(facts.from(i), who, 0, null);
    builder.open('speech', i, facts.markEnd(i), span, label.speech);
    return true;
  }

  /** 事務局⏎（資料１に基づき説明）, 会長⏎以上で閉会する。: right below a label stands what its speaker said, or did. */
  private isFirstSaid(i: number, mark: Mark | null): boolean {
    const { facts } = this.reading;
    if (this.labelAlone < 0 || facts.before(i) !== this.labelAlone) return false;
    return mark === null
      ? facts.ends(i)
      : mark.style === '(' && mark.content >= facts.to(i) && isOverDeed(facts, this.labelAlone, i);
  }

  private isBullet({ kind }: Mark): boolean {
    if (kind === 'number') return !this.reading.speakers.attributed;
    return kind === 'bullet' || kind === 'circle' || kind === 'square';
  }

  private turnLine(i: number, mark: Mark | null): void {
    const { reading } = this;
    const { builder, facts } = reading;
    const arrow = mark !== null && isArrow(mark);
    if (arrow && readBracketedSpeaker(facts.source, mark.content, facts.to(i)) !== null)
      this.openBullet(i, mark);
    else if (this.unnamed !== null && mark?.kind === 'bullet' && !arrow) {
      const start = facts.from(i);
      const who = { label: this.unnamed, span: { start, end: start + 1 }, source: 'mark' as const };
      builder.beginRemark(start, who, 1, null);
      builder.open('speech', i, facts.markEnd(i), null, mark.content);
    } else if (this.told.insideTurn(i, mark)) {
      reading.turn = false;
      reading.plain('paragraph', i);
    } else this.speech(i, mark);
  }

  /** A further line of the current remark: the same paragraph, or a new one. */
  private speech(i: number, mark: Mark | null): void {
    const { facts, builder } = this.reading;
    const p = builder.lastLine;
    const adjacent = builder.blockKind === 'speech' && p === facts.before(i) && !facts.gap(i);
    if (adjacent && mark === null && facts.full(p) && facts.indent(i) === 0) builder.extend(i);
    else {
      const markEnd = mark === null ? -1 : facts.markEnd(i);
      builder.open('speech', i, markEnd, null, mark?.kind === 'bullet' ? mark.content : facts.from(i));
    }
  }

  private bulletLine(i: number, mark: Mark): void {
    const { reading } = this;
    const { facts } = reading;
    if (reading.separated || facts.gap(i) || !reading.sectionHasBullets) this.speakerGroup++;
    reading.separated = false;
    reading.sectionHasBullets = true;
    if (mark.content >= facts.to(i)) reading.plain('paragraph', i);
    else this.openBullet(i, mark);
  }

  /** ○（国土交通省）御指摘を踏まえ…, →（事務局）…: in anonymous minutes some bullets name who speaks. */
  private openBullet(i: number, mark: Mark): void {
    const { builder, facts } = this.reading;
    const depth = this.depthOf(i, mark);
    const label =
      readBracketedSpeaker(facts.source, mark.content, facts.to(i)) ??
      this.reading.speakers.answererAt(i) ??
      this.answerer(i, mark);
    if (label === null) {
      this.openRemark(i, mark.content, depth);
      return;
    }
    const span = { start: label.start, end: label.end };
    const printed = label.said ?? facts.source.slice(label.start, label.end);
    const speaker = { label: printed, span, source: 'mark' as const };
    builder.beginRemark(facts.from(i), speaker, depth, null);
    builder.open('speech', i, facts.markEnd(i), span, label.speech);
  }

  /** ⇒ 付記する。: the office that the minutes say answers behind an arrow. */
  private answerer(i: number, mark: Mark): SpeakerLabel | null {
    const said = this.reading.speakers.answers;
    if (said === null || !isArrow(mark)) return null;
    const start = this.reading.facts.from(i);
    return { start, end: start + 1, speech: mark.content, strength: 2, said };
  }

  private depthOf(i: number, mark: Mark): number {
    const { bulletIndents: indents, facts } = this.reading;
    const doubled = mark.kind === 'bullet' && mark.style.length > 1;
    const indent = facts.indent(i) + (doubled ? 2 : 0);
    let depth = indents.length - 1;
    while (depth >= 0 && (indents[depth] ?? 0) > indent) depth--;
    // Nearly every bullet is as deep as the one before it.
    if (depth < indents.length - 1) indents.length = depth + 1;
    if (depth < 0 || (indents[depth] ?? 0) < indent) indents[++depth] = indent;
    return depth;
  }

  private openRemark(i: number, speech: number, depth: number): void {
    const { builder, facts, headingSpeaker: who } = this.reading;
    builder.beginRemark(facts.from(i), who, depth, who === null ? this.speakerGroup : null);
    builder.open('speech', i, facts.markEnd(i), null, speech);
  }

  private openSpoken(i: number): void {
    const { reading } = this;
    if (reading.headingSpeaker === null && (reading.facts.gap(i) || reading.separated)) this.speakerGroup++;
    reading.separated = false;
    this.openRemark(i, reading.facts.from(i), 0);
  }

  private paragraphLine(i: number): void {
    const { builder, facts, headingSpeaker, speakers } = this.reading;
    if (builder.inRemark) {
      this.paragraphInRemark(i);
      return;
    }
    const sentence = facts.sentence(i);
    const spoken =
      headingSpeaker !== null
        ? !isPlainlyProcedural(sentence) && !this.isNote(i)
        : !speakers.attributed &&
          !this.narrative &&
          !isProcedural(sentence) &&
          this.speaksWithoutBullet(i, sentence);
    const p = builder.lastLine;
    const adjacent = builder.blockKind === 'paragraph' && p === facts.before(i) && !facts.gap(i);
    if (spoken) this.openSpoken(i);
    else if (adjacent && facts.indent(i) === 0 && facts.full(p)) builder.extend(i);
    else this.reading.plain('paragraph', i);
  }

  /** ※資料確認, 省略, 町長進行, and the heading's own words again, below the heading that names who speaks. */
  private isNote(i: number): boolean {
    const { facts, headingSpeaker, builder } = this.reading;
    if (headingSpeaker === null) return false;
    const p = facts.before(i);
    if (builder.blockKind === 'heading' && builder.lastLine === p && sameWords(facts, p, i)) return true;
    const last = facts.last(i);
    const mayLead = last === 0x884c || last === 0x4f1a; // 行, 会
    return facts.first(i) === 0x203b || isPause(facts.text(i)) || (mayLead && leads.test(facts.text(i)));
  }

  /** An unmarked paragraph below a remark: more of it, a remark of its own, or narrative. */
  private paragraphInRemark(i: number): void {
    const { facts, headingSpeaker, sectionHasBullets } = this.reading;
    const indented = facts.indent(i) > 0;
    const gap = facts.gap(i);
    if (this.isNote(i)) this.reading.plain('paragraph', i);
    else if (this.lostBullets && indented && headingSpeaker === null) this.openSpoken(i);
    else if (this.told.isNarrative(i) || this.told.isDecision(i)) this.reading.plain('paragraph', i);
    else if (this.startsParagraph(i)) this.openSpoken(i);
    else if (!gap || headingSpeaker !== null || indented || this.lostBullets) this.speech(i, facts.mark(i));
    else if (!sectionHasBullets && !this.reading.speakers.attributed) this.openSpoken(i);
    else this.reading.plain('paragraph', i);
  }

  /** Anonymous paragraphs without bullet and indent: each is a remark; the one before ended short of the width. */
  private startsParagraph(i: number): boolean {
    const { facts, headingSpeaker, sectionHasBullets, speakers } = this.reading;
    if (sectionHasBullets || speakers.attributed || this.lostBullets || headingSpeaker !== null) return false;
    const p = facts.before(i);
    return p >= 0 && facts.ends(p) && facts.short(p);
  }

  /** In anonymous minutes without bullets, a paragraph of opinion is a remark. */
  private speaksWithoutBullet(i: number, sentence: string): boolean {
    const { facts } = this.reading;
    if (this.lostBullets && facts.indent(i) > 0)
      return facts.ends(facts.lastOfParagraph(i)) || !endsInBusiness(sentence);
    if (this.reading.captioned || this.reading.sectionHasBullets || this.bulletsAhead(i)) return false;
    return sentence.includes('。');
  }

  /** True when the section that line `i` stands in has bullets further down. */
  private bulletsAhead(i: number): boolean {
    const { facts, ranks } = this.reading;
    let k = facts.after(i);
    for (let seen = 0; k >= 0 && seen < 80; k = facts.after(k), seen++) {
      const mark = facts.mark(k);
      if (mark === null) continue;
      if (mark.kind === 'bullet' || (mark.kind === 'circle' && facts.width(k) > 20)) return true;
      if (mark.kind === 'square' && facts.prose(k)) return true;
      if (mark.kind === 'number' && ranks.continues(mark)) return false;
    }
    return false;
  }
}
