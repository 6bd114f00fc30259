import { kindPattern } from '../lines/labels';
import { isStatusNote } from '../lines/residue';
import type { Reading } from './reading';
import { isListOfPeople } from './peopleRow';
import { isHours, isPlace } from './place';
import { isProcedural } from './sentences';
import { endsInOrganization } from '../speakers/roles';
import { endsInKind, isFuller, isOtherKind, namesBody } from './bodyName';

/** No title is longer. */
const maxTitleLines = 6;
const maxTitleWidth = 110;
const meeting = /第\s*[0-9０-９一二三四五六七八九十百\s]+\s*回/u;
/** 資料１－１, 様式第2号（第6条関係）: the minutes' own number as a handout or a form, in the corner above the title. */
const cornerNumber =
  /^[（(【［[]?(?:参考)?資料\s*(?:[0-9０-９A-ZＡ-Ｚ]+(?:\s*[-－―ー‐−]\s*[0-9０-９]+)*)?[）)】］\]]?$|^[（(【［[]?(?:別記|別紙|参考)?\s*(?:第\s*[0-9０-９]+\s*号\s*様式|様式(?:第?\s*[0-9０-９]+\s*号?(?:の[0-9０-９]+)?)?|別[紙添]\s*[0-9０-９]*)\s*(?:[（(].{1,20}[）)])?[）)】］\]]?$/u;
/** 第13回緑化審議会　資料2, 進行メモ（案）: the paper of another meeting, in which these minutes were handed out. */
const otherPaper =
  /^.{2,40}(?:進行メモ|[ \u3000](?:参考|配[付布])?資料\s*[0-9０-９]{1,2}(?:[-－‐][0-9０-９]{1,2})?)(?:[（(]案[）)])?$/u;
/** 於：市役所２階会議室: the place, in the corner above the title or below it. */
const heldAt = /^於\s*[：:・]\s*(?=\S)|^於[ \u3000]+(?=\S)/u;
/** みどり市議会　2024-05-11: what a search of records puts above the committee's name. */
const searchHead = /[都道府県市区町村]議会[ \u3000]+(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$/u;
/** 資源再生・物質循環: words that name neither a place nor whose the meeting is. */
const topic = /^[^\s。：:（()）]{2,20}・[^\s。：:（()）]{1,20}(?<![域圏区郡地])$/u;
const numberFirst =
  /^(?:(?:令和|平成|昭和)\s*[0-9０-９元]+\s*年度?\s*)?第\s*[0-9０-９一二三四五六七八九十]+\s*回/u;
const bracketed = /^[（(〔【].*[）)〕】]$/u;

/** 山川県　みどり市: where the body is, as a search of records puts it above the title. */
const region = /^[^\s\u3000]{1,3}[都道府県][ \u3000]+[^\s\u3000]{1,8}[市区町村]$/u;

/** Reads the lines above the first label: the title, a date below it, and what stands before the body. */
export class TitleLines {
  private kindSeen = false;
  private bodySeen = false;
  /** The last line that was a date; -1 before there was one. */
  private lastDate = -1;

  constructor(private readonly reading: Reading) {}

  /** Takes line `i` into the title; false when the title is over (the state is then `preamble`). */
  titleLine(i: number): boolean {
    const { facts, titleLines, builder } = this.reading;
    const text = facts.text(i);
    if (i < facts.titleFrom || (titleLines.length === 0 && isCorner(text))) {
      this.reading.plain('paragraph', i);
      return true;
    }
    if (this.hoursLine(i, text) || this.placeLine(i, text)) return true;
    if (!this.kindSeen && (otherPaper.test(text) || cornerNumber.test(text)) && this.isOverTitle(i)) {
      titleLines.length = 0;
      this.bodySeen = false;
      this.reading.plain('paragraph', i);
      return true;
    }
    if (!this.belongs(i, text)) {
      this.reading.state = 'preamble';
      return false;
    }
    if (isDateLine(text)) {
      this.dateLine(i);
      return true;
    }
    const at = heldAt.exec(text)?.[0].length ?? 0;
    if (at > 0) {
      this.reading.plain('field', i);
      this.reading.collect('place', i, facts.from(i) + at);
      return true;
    }
    if (namesKind(text)) this.kindSeen = true;
    if (namesBody(text)) this.bodySeen = true;
    if (this.isBelowTopic(i, text)) titleLines.length = 0;
    const hashed = facts.mark(i)?.kind === 'hash' && facts.contentFrom(i) < facts.to(i);
    titleLines.push({ start: hashed ? facts.contentFrom(i) : facts.from(i), end: facts.to(i) });
    if (titleLines.length > 1 && builder.blockKind === 'title') builder.extend(i);
    else this.reading.plain('title', i);
    return true;
  }

  private belongs(i: number, text: string): boolean {
    const { facts, titleLines } = this.reading;
    if (titleLines.length >= maxTitleLines || facts.width(i) > maxTitleWidth || text.endsWith('。'))
      return false;
    const mark = facts.mark(i);
    const named = namesKind(text) || meeting.test(text);
    const label = facts.label(i);
    if (label !== null && label.zone === 'body' && this.opensTitle(i, text)) return true;
    if (label !== null && (label.zone !== 'body' || this.kindSeen || label.value < facts.to(i))) return false;
    if (label !== null && !named && this.isOverItems(i)) return false;
    if (mark !== null && !named && (mark.kind === 'number' || mark.kind === 'bullet')) return false;
    if (mark?.kind === 'number' && titleLines.length > 0) return false;
    if (mark === null && titleLines.length === 0 && isDateLine(text)) return true;
    if (this.kindSeen) return this.goesOn(i, text);
    if (titleLines.length === 1 && searchHead.test(this.firstLine()) && namesBody(text)) return true;
    // 第5回⏎緑化推進会議: the name below the number, or below lines that are no title.
    if (!this.bodySeen && label === null && mark === null && namesBody(text)) return true;
    return named || this.titleAhead(i);
  }

  /** と　き　7月3日⏎ところ　会館⏎⏎　緑化審議会　第1回定例会: the title below the first labels, where none stands above them. */
  belowLabels(i: number): boolean {
    const { facts, titleLines } = this.reading;
    const { talked } = this.reading;
    if (talked || titleLines.length > 0 || facts.mark(i) !== null || facts.width(i) > maxTitleWidth)
      return false;
    const text = facts.text(i);
    if (text.endsWith('。') || !meeting.test(text) || !namesBody(text) || facts.label(i) !== null)
      return false;
    if (facts.table.blanks[i] === 0 && !namesKind(text) && !endsInKind(text)) return false;
    this.reading.plain('title', i);
    titleLines.push(facts.span(i));
    this.reading.enter('preamble', null, null);
    return true;
  }

  private firstLine(): string {
    const [first] = this.reading.titleLines;
    return first === undefined ? '' : this.reading.facts.source.slice(first.start, first.end);
  }

  /** 議事⏎1. 苗木について: a label, no title. */
  private isOverItems(i: number): boolean {
    const { facts } = this.reading;
    const next = facts.after(i);
    return next >= 0 && facts.mark(next)?.kind === 'number';
  }

  /** True where the next line is a title that is whole. */
  private isOverTitle(i: number): boolean {
    const { facts } = this.reading;
    const next = facts.after(i);
    const text = next < 0 ? '' : facts.text(next);
    return namesKind(text) && (meeting.test(text) || namesBody(text));
  }

  /** 緑化・公園⏎⏎第3回…検討会議事録: what the page is about, above a title that is whole. */
  private isBelowTopic(i: number, text: string): boolean {
    const { facts, titleLines } = this.reading;
    if (titleLines.length !== 1 || facts.table.blanks[i] === 0 || !numberFirst.test(text) || !namesBody(text))
      return false;
    const above = this.firstLine();
    return topic.test(above) && !namesBody(above) && !endsInOrganization(above);
  }

  /** 午後1時30分～2時50分 right below the day of the meeting. */
  private hoursLine(i: number, text: string): boolean {
    if (this.lastDate < 0 || this.reading.facts.before(i) !== this.lastDate || !isHours(text)) return false;
    this.dateLine(i);
    return true;
  }

  /** 文化会館　8階　会議室 right below the day of the meeting: the place. */
  private placeLine(i: number, text: string): boolean {
    const { facts } = this.reading;
    if (this.lastDate < 0 || facts.before(i) !== this.lastDate || !isPlace(text)) return false;
    // 令和6年7月3日（水） 市役所5階大会議室 below the day alone.
    if (isDateLine(text)) return false;
    if (meeting.test(text) || facts.mark(i) !== null || facts.label(i) !== null) return false;
    this.reading.plain('field', i);
    this.reading.collect('place', i, facts.from(i));
    return true;
  }

  /** 【議事録】第3回…審議会; 会議の概要 over the label of the body's name or of the date. */
  private opensTitle(i: number, text: string): boolean {
    const { facts, titleLines } = this.reading;
    if (titleLines.length > 0) return false;
    if (facts.mark(i)?.kind === 'bracket' || meeting.test(text)) return namesKind(text) && namesBody(text);
    const next = facts.after(i);
    const below = next < 0 ? null : facts.label(next)?.zone;
    return isOtherKind(text) && (below === 'name' || below === 'date' || below === 'dateAndPlace');
  }

  /** After the line with the kind: only a number or note in brackets, or a date, still belongs to the title. */
  private goesOn(i: number, text: string): boolean {
    const { facts, titleLines } = this.reading;
    if (isDateLine(text)) return true;
    // 第3回　会議録⏎みどり市…審議会: the name may stand below.
    if (!this.bodySeen && facts.label(i) === null && namesBody(text)) return true;
    const first = titleLines.length === 1 ? titleLines[0] : undefined;
    if (first !== undefined && namesKind(text) && isFuller(text, facts.source.slice(first.start, first.end)))
      return true;
    if (facts.gap(i) && !bracketed.test(text)) return false;
    return /^[（(〔【].*(?:回|概要|案|要旨|部).*[）)〕】]$|第\s*\S+\s*回/u.test(text);
  }

  /** True when a line with the kind or the number follows soon: this one is the body's name. */
  private titleAhead(i: number): boolean {
    const { facts } = this.reading;
    const first = i === Math.max(facts.after(-1), facts.titleFrom);
    let k = facts.after(i);
    for (let seen = 0; k >= 0 && seen < 5; k = facts.after(k), seen++) {
      const text = facts.text(k);
      if (facts.width(k) > maxTitleWidth || text.endsWith('。')) return first && namesBody(facts.text(i));
      if (namesKind(text) && facts.mark(k)?.kind !== 'number') return true;
      if (meeting.test(text)) return true;
      if (facts.label(k) !== null) return first;
    }
    return first;
  }

  /** A line between title and first label; true when it is talk, so that the body has begun. */
  preambleLine(i: number): boolean {
    const { facts, titleLines } = this.reading;
    const text = facts.text(i);
    if (isDateLine(text)) {
      this.dateLine(i);
      return false;
    }
    if (this.hoursLine(i, text) || this.placeLine(i, text)) return false;
    if (isListOfPeople(text)) {
      this.reading.enter('attendees', null, null);
      this.reading.plain('attendee', i);
      this.reading.collect('attendees', i, facts.from(i));
      return false;
    }
    const kind = facts.mark(i)?.kind;
    const marked = (kind === 'bullet' || kind === 'circle') && facts.width(i) > 40 && !heads.test(text);
    const talk = facts.prose(i) || marked;
    if (talk && titleLines.length > 0 && !isProcedural(text) && !this.isOverLabels(i)) return true;
    this.reading.plain('paragraph', i);
    return false;
  }

  /** 第2回審議会を次のとおり開催しました。⏎⏎開催日時：…: the sentence that the header stands below. */
  private isOverLabels(i: number): boolean {
    const { facts } = this.reading;
    let k = facts.after(i);
    for (let seen = 0; k >= 0 && seen < maxToLabels; k = facts.after(k), seen++) {
      if (this.reading.speaks(k)) return false;
      const zone = facts.label(k)?.zone;
      if (zone === 'date' || zone === 'place' || zone === 'dateAndPlace') return true;
    }
    return false;
  }

  private dateLine(i: number): void {
    this.lastDate = i;
    this.reading.plain('field', i);
    this.reading.titleDates.push(this.reading.facts.span(i));
  }
}

/** ○緑化審議会　花壇部会　議事次第: the head of a part of the booklet. */
const heads = /(?:次第|議事日程|議事録|会議録|議事(?:概要|要旨)|名簿|一覧)$/u;

/** The labels of the header stand so many lines below what announces them. */
const maxToLabels = 5;

function isCorner(text: string): boolean {
  return cornerNumber.test(text) || region.test(text) || isStatusNote(text) || tornPage.test(text);
}

/** - 1: a page's number, whose other dash went to the line below. */
const tornPage = /^[-－−–—]\s*[0-9０-９]{1,3}$/u;

function namesKind(text: string): boolean {
  return text.search(kindPattern) >= 0;
}

const dateStart =
  /^[（(〔\s]*(?:開催日[：:]?\s*)?(?:(?:令和|平成|昭和|大正|明治|[RHＲＨ](?=\s*[0-9０-９]))\s*(?:元|[0-9０-９\s]+|[一二三四五六七八九十]+)\s*(?:[年/／.．]|(?=[（(]))|(?:19|20|１９|２０)[0-9０-９]{2}\s*[年/／.．-])(?:\s*[（(][^（()）]{2,6}[）)]\s*年?)?\s*[0-9０-９一二三四五六七八九十\s]+[月/／.．-]/u;

/** A line that is a date and little else: 令和6年3月25日（月）; 2018年6月26日 緑化審議会 is a title. */
function isDateLine(text: string): boolean {
  if (text.length > 60 || !dateStart.test(text) || /(?:年度|第.+回|議事|会議記?録)/u.test(text)) return false;
  return !mayNameBody(text) || !namesBody(text);
}

/** A quick look at the end of a line that begins with a date: no time, nothing opened or closed. */
function mayNameBody(text: string): boolean {
  return (
    /[会部ムプ議](?:[（(][^（()）]*[）)])?$/u.test(text) &&
    !/[時前後:：]|[開閉散休停再]\s*[会議]$/u.test(text)
  );
}
