import type { Reading } from './reading';
import { isDashedAside, isDirection } from './sentences';

/** Reads stage directions: （「異議なし」と声あり）, 〔拍手〕, −資料1に基づき説明−. */
export class AsideLines {
  /** The bracket that closes an aside over several lines; '' when none is open. */
  private end = '';

  constructor(private readonly reading: Reading) {}

  /** Takes line `i` as the rest of an aside that an earlier line opened. */
  goesOn(i: number): boolean {
    if (this.end === '') return false;
    this.reading.builder.extend(i);
    if (/[）)〕]$/u.test(this.reading.facts.text(i))) this.end = '';
    return true;
  }

  /** （「異議なし」と声あり）, 〔拍手〕, −説明−: a line that is a stage direction, perhaps over several lines. */
  line(i: number): boolean {
    const { facts } = this.reading;
    const mark = facts.mark(i);
    if (mark !== null) {
      if (mark.kind !== 'bracket') return false;
      const inside = facts.source.slice(facts.insideFrom(i), mark.close);
      if (!'([〔'.includes(mark.style) && !isDirection(inside)) return false;
      const behind = facts.source.slice(mark.content, facts.to(i));
      return behind === '' || behind === '。' || behind === '．' ? this.aside(i) : false;
    }
    const first = facts.source.charAt(facts.from(i));
    if ('－−–—―ー─-'.includes(first) && isDashedAside(facts.text(i))) return this.aside(i);
    if (!'（(〔'.includes(first) || !this.closesLater(i)) return false;
    this.end = first;
    return this.aside(i);
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
