import { opensWord } from '../../text/chars';
import type { Mark } from '../lines/marks';
import type { Reading } from './reading';
import { isCaption } from '../speakers/captions';
import { endsInRole } from '../speakers/roles';
import { endsInPart, isDashedAside, isDirection, isHour, isPause } from './sentences';

/** 本日はこれで閉会いたします。, 散会とする。: the last words of the chair. */
const closesTalk = /(?:閉会|散会|閉議)(?:と?(?:いた)?し|とする|する)[^。]{0,6}。$/u;

/** Reads stage directions: （「異議なし」と声あり）, 〔拍手〕, −資料1に基づき説明−. */
export class AsideLines {
  /** The bracket that closes an aside over several lines; '' when none is open. */
  private end = '';

  constructor(private readonly reading: Reading) {}

  /** True while an aside goes on that an earlier line opened: the next line is to be taken by `extend`. */
  get isOpen(): boolean {
    return this.end !== '';
  }

  /** Takes line `i` as the rest of the open aside. */
  extend(i: number): void {
    this.reading.builder.extend(i);
    if (/[）)〕]$/u.test(this.reading.facts.text(i))) this.end = '';
  }

  /** （「異議なし」と声あり）, 〔拍手〕, −説明−: a line that is a stage direction, perhaps over several lines. */
  line(i: number, mark: Mark | null): boolean {
    const { facts } = this.reading;
    if (mark !== null) {
      if (mark.kind !== 'bracket') return false;
      if ('([〔'.includes(mark.style) && mark.content >= facts.to(i) && this.caption(i, mark)) return true;
      const inside = facts.source.slice(facts.insideFrom(i), mark.close);
      if (!'([〔'.includes(mark.style) && !isDirection(inside) && !isPause(inside)) return false;
      const behind = facts.source.slice(mark.content, facts.to(i));
      return behind === '' || behind === '。' || behind === '．' ? this.aside(i) : false;
    }
    if (opensWord(facts.first(i))) return false;
    const first = facts.source.charAt(facts.from(i));
    if ('－−–—―ー─-～〜'.includes(first) && isDashedAside(facts.text(i))) return this.aside(i);
    if (!'（(〔'.includes(first) || !this.closesLater(i)) return false;
    this.end = first;
    return this.aside(i);
  }

  /** １．開　会⏎午前10時: when that part of the meeting began, below its heading; …閉会いたします。⏎（午前11時12分）: when it ended. */
  partHour(i: number, text: string): boolean {
    const { facts, builder, timeLines } = this.reading;
    const p = facts.before(i);
    if (p < 0 || builder.lastLine !== p || !isHour(text)) return false;
    const above = facts.text(p);
    const closes = facts.mark(i)?.kind === 'bracket' && closesTalk.test(above);
    if (!closes && (builder.blockKind !== 'heading' || !endsInPart(above))) return false;
    timeLines.push({ start: facts.from(p), end: facts.to(i) });
    return this.aside(i);
  }

  /** （意見）, （議決）, ［外部委員意見］, （事務局より） over lines of talk: what they are, or whose. */
  private caption(i: number, mark: Mark): boolean {
    const { reading } = this;
    const { facts } = reading;
    const start = facts.insideFrom(i);
    const inside = facts.source.slice(start, mark.close);
    if (reading.turn || reading.speakers.attributed) return false;
    if (isCaption(facts, i, inside)) {
      reading.plain('paragraph', i);
      reading.captioned = true;
      reading.state = 'body';
      reading.headingSpeaker = null;
      return true;
    }
    const who =
      /^(\S{1,14}?)(?:(?:より|から)(?:の(?:回答|説明|発言|コメント))?|の?(?:回答|答弁|見解))$/u.exec(
        inside,
      )?.[1];
    const below = facts.after(i) < 0 ? null : facts.mark(facts.after(i));
    if (who === undefined || !endsInRole(who) || (below?.kind !== 'bullet' && below?.kind !== 'circle'))
      return false;
    reading.plain('paragraph', i);
    reading.headingSpeaker = { label: who, span: { start, end: start + who.length }, source: 'heading' };
    return true;
  }

  private aside(i: number): true {
    this.reading.builder.close();
    this.reading.builder.open('aside', i, -1, null, -1);
    return true;
  }

  private closesLater(i: number): boolean {
    const { facts } = this.reading;
    let k = facts.after(i);
    for (let seen = 0; k >= 0 && seen < 3; k = facts.after(k), seen++) {
      const text = facts.text(k);
      if (/^[^（(〔]*[）)〕]$/u.test(text)) return !/。.+。/u.test(text);
      if (/[）)〕]/u.test(text) || facts.mark(k) !== null) return false;
    }
    return false;
  }
}
