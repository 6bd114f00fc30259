import { opensWord } from '../../text/chars';
import { isPartedName } from '../attendees/attendeeNames';
import { meetingRole } from '../attendees/attendeeNotes';
import { Sign } from '../lines/lineTable';
import type { Mark } from '../lines/marks';
import {
  hasColon,
  headsMeeting,
  isDay,
  isListNote,
  isOwnStaff,
  isPlainRow,
  isRowOfWords,
  isTold,
} from './listForms';
import { listGoesOn } from './listGoesOn';
import { isGroupHeading, ownPeople } from './groupHeadings';
import { groupName, type Reading } from './reading';
import { firstSentence, isPlainlyProcedural } from './sentences';
import { tellsDeed } from './toldLines';
import { endsInOrganization, endsInRole } from '../speakers/roles';

/** ○企画部 */
const officeBehind = /^[○◯〇]\s*([^\s、，（(]{2,14})$/u;
/** A label of a group in front of its list: WG2委員 ：甲野委員、…. */
const groupLead =
  /^(?![0-9０-９]+[：:])([^：:、，（(\s][^：:、，（(]{0,14}?)\s*(?:[（(][^）)]*[）)])?\s*[：:]\s*(?=\S)/u;

/** …、甲野委員⏎（市議会議員）、乙山委員…: the note on the last person of the line above, and more people. */
const noteOfList = /^[（(][^（()）]+[）)][、，]/u;
/** What groups of people are called in brackets: 本人出席, 専門委員, 事務局, 県側. */
const groupInBrackets =
  /^[^\s、，]{0,10}(?:出席|欠席|委員|構成員|理事|監事|評議員|事務局|説明員|オブザーバー?|側|関係者|職員|委員会)$/u;

/** （※）を付した委員は、…に加わっていない。: what a mark behind names says. */
const markLegend = /^[（(]?[※*＊○◎●△▲][0-9０-９]?[）)]?(?:印)?(?:[をの]付|のある).*(?:。|です|ます)$/u;

/** -委員-, －事務局（総務課）－: the heading of a group between dashes. */
const betweenDashes = /^[-－―–‐─—]+\s*([^\s\d-][^、，。：:]{0,24}?)\s*[-－―–‐─—]+$/u;
/** 】＞〕 */
function closesSide(c: number): boolean {
  return c === 0x3011 || c === 0xff1e || c === 0x3015;
}

/** A quick look at a line's first letter: false for most that are no such dash. */
function mayBeDash(c: number): boolean {
  return !opensWord(c) && (c < 0x3000 || c === 0xff0d);
}
/** 市執行部　【環境部】: whose people come, and the first group of them. */
const behindSide = /^\S{2,8}\s+[【＜〔]([^】＞〕]{1,16})[】＞〕]$/u;
/** 事務局, 説明員: who comes beside the members. */
const beside = /出席|事務局|説明|オブザーバ|関係|側$/u;
/** A post or an affiliation in a paragraph of its own is no shorter. */
const minPost = 4;

/** Reads the lines of the header's lists: attendees, agenda items, handouts, values of date and place. */
export class ListLines {
  /** The last line that gave the post of the name above it; -1 before there was one. */
  private postLine = -1;
  /** The last line that was a plain row; -1 before there was one. */
  private plainLine = -1;
  /** The last group whose heading was no role: a role in brackets (（委員長）) stands in it. */
  private groupAbove: string | null = null;

  constructor(private readonly reading: Reading) {}

  /** A value below its label; false when talk has begun. */
  valueLine(i: number): boolean {
    const { reading } = this;
    const { state } = reading;
    if (state === 'other' && !reading.facts.opensProse(i)) {
      reading.plain('field', i);
      reading.keepTime(i);
      return true;
    }
    if (
      reading.facts.prose(i) ||
      (state !== 'date' && state !== 'place' && state !== 'dateAndPlace' && state !== 'name')
    )
      return false;
    reading.plain('field', i);
    reading.collect(state, i, reading.facts.from(i));
    return true;
  }

  /** A row of the attendee list, a group's heading or a note; false when talk has begun. */
  attendeeLine(i: number): boolean {
    const { reading } = this;
    const { facts, state } = reading;
    if (state !== 'attendees' && state !== 'absentees') return false;
    const mark = facts.mark(i);
    if (mark === null && this.plainRow(i)) {
      reading.plain('attendee', i);
      reading.keep(state, facts.from(i), facts.to(i));
      return true;
    }
    const text = facts.text(i);
    if (mark?.kind === 'bracket' && noteOfList.test(text) && listGoesOn(reading, i)) {
      reading.builder.extend(i);
      reading.collect(state, i, facts.from(i), true);
      return true;
    }
    if (mark?.kind === 'bracket' && this.bracketLine(i, mark)) return true;
    const first = facts.first(i);
    if (!opensWord(first) && markLegend.test(text)) {
      reading.plain('attendee', i);
      return true;
    }
    const sided = mark === null && closesSide(facts.last(i));
    const pattern = sided ? behindSide : mayBeDash(first) ? betweenDashes : null;
    const heading = pattern?.exec(text)?.[1];
    if (heading !== undefined) {
      reading.plain('attendee', i);
      this.openGroup(heading);
      return true;
    }
    if (mark === null && this.isPostBelowName(i, text)) {
      const name = reading.zoneLines.at(-1);
      reading.plain('attendee', i);
      if (name !== undefined)
        reading.zoneLines.push({ ...name, from: name.to, to: facts.to(i), goesOn: true });
      this.postLine = i;
      // （委員長） over one name holds for this name alone.
      if (reading.group !== null && meetingRole(reading.group) !== null) reading.group = this.groupAbove;
      return true;
    }
    if (facts.last(i) === 0x65e5 && isDay(text)) {
      reading.plain('attendee', i);
      return true;
    }
    // 第5回定例会次第 below the list: the head of what was done, no row.
    if (mark === null && facts.last(i) === 0x7b2c && headsMeeting(text)) {
      reading.plain('paragraph', i);
      reading.enter('body', null, null);
      return true;
    }
    const told = mark === null || mark.kind === 'circle';
    if (told && this.tellsWhatWasDone(i, text)) {
      if (mark === null) return false;
      reading.plain('paragraph', i);
      reading.state = 'body';
      return true;
    }
    const led = mark?.kind !== 'bracket' && facts.holds(Sign.Closer, i) && hasColon(text);
    const lead = led ? groupLead.exec(text) : null;
    if (lead !== null) {
      reading.plain('attendee', i);
      reading.group = groupName(lead[1] ?? '');
      reading.collect(state, i, facts.from(i) + lead[0].length);
      return true;
    }
    if (mark === null && listGoesOn(reading, i)) {
      reading.builder.extend(i);
      reading.collect(state, i, facts.from(i), true);
      return true;
    }
    // 欠席委員⏎…⏎⏎局長　甲野 太郎: the body's own people, who were there.
    const ownStaff = state === 'absentees' && facts.gap(i) && isOwnStaff(text);
    if (ownStaff) {
      reading.state = 'attendees';
      reading.group = null;
    }
    const from = facts.contentFrom(i);
    const heads = mark?.kind === 'hash' || isGroupHeading(facts, i, from, mark);
    reading.plain('attendee', i);
    if (heads) {
      reading.group = groupName(facts.source.slice(from, facts.to(i)));
      if (ownPeople.test(reading.group ?? '')) reading.state = 'attendees';
    } else reading.collect(ownStaff ? 'attendees' : state, i, from);
    return true;
  }

  /** 甲野 太郎　みどり大学教授, right below another row: what most lines of a list are, and no other line of it can be. */
  private plainRow(i: number): boolean {
    const { facts } = this.reading;
    if (!opensWord(facts.first(i)) || facts.holds(Sign.Closer, i) || facts.gap(i) || facts.ends(i))
      return false;
    const last = facts.last(i);
    if (last === 0x65e5 || last === 0x7b2c || last === 0x8005 || last === 0x4f1a) return false; // 日, 第, 者, 会
    if (!isPlainRow(facts.source, facts.from(i), facts.to(i))) return false;
    if (this.plainLine !== facts.before(i) && listGoesOn(this.reading, i)) return false;
    this.plainLine = i;
    return true;
  }

  /** 議事に先立ち、前回の議事要旨が確認された。 below the list, and longer prose. */
  private tellsWhatWasDone(i: number, text: string): boolean {
    const { facts } = this.reading;
    if (facts.gap(i) && (tellsDeed(facts, i) || isPlainlyProcedural(firstSentence(facts.text(i)))))
      return true;
    return facts.prose(i) && facts.width(i) > 50 && (isTold(text) || !/[、，].*[、，]/u.test(text));
  }

  /** （委員）, 【市】(9名), （敬称略）, （※丙川委員はご欠席。）: true when the line is one of these. */
  private bracketLine(i: number, mark: Mark): boolean {
    const { reading } = this;
    const { facts, zoneLines } = reading;
    if (mark.content < facts.to(i)) {
      const behind = facts.source.slice(mark.content, facts.to(i)).replace(/^[（(]|[）)]$/gu, '');
      if (!isListNote(behind)) return this.groupRow(i, mark);
    }
    reading.plain('attendee', i);
    const from = facts.insideFrom(i);
    const inside = facts.source.slice(from, mark.close);
    if (isListNote(inside)) return true;
    const away = /^(?:欠席(?:者|委員|構成員)?|ご?欠席)\s*[：:\s]\s*/u.exec(inside)?.[0].length ?? 0;
    if (away > 0) {
      zoneLines.push({ zone: 'absentees', from: from + away, to: mark.close, group: null, goesOn: false });
      return true;
    }
    if (/^※.*欠席|.{3,}(?:ご|御)?欠席。?$/u.test(inside)) {
      zoneLines.push({ zone: 'absentees', from, to: mark.close, group: null, goesOn: false });
      return true;
    }
    this.openGroup(inside);
    return true;
  }

  private openGroup(heading: string): void {
    const { reading } = this;
    reading.group = groupName(heading);
    if (meetingRole(heading) === null) this.groupAbove = reading.group;
    reading.state = heading.includes('欠席') ? 'absentees' : 'attendees';
  }

  /**
   * 甲野 太郎⏎みどり大学教授⏎乙山 花子: each name and each post on a line of its own, the name first, blank lines between them or
   * none. Below a lone word (会長⏎甲野 太郎) posts come before their names.
   */
  private isPostBelowName(i: number, text: string): boolean {
    const { facts, zoneLines } = this.reading;
    const p = facts.before(i);
    if (p < 0 || text.length < minPost || zoneLines[zoneLines.length - 1]?.to !== facts.to(p)) return false;
    const last = facts.last(i);
    const noted = last === 0xff09 || last === 0x29;
    // Words that white space or a comma parts.
    if (!noted && isRowOfWords(facts.source, facts.from(i), facts.to(i))) return false;
    const post = noted ? text.replace(/[（(][^（()）]*[）)]$/u, '') : text;
    if (/[\s、，,。：:]/u.test(post)) return false;
    const apart = facts.table.blanks[i] !== 0;
    if (!endsInRole(post) && !(apart && endsInOrganization(post))) return false;
    if (!isPartedName(facts.text(p)) || (apart && facts.table.blanks[p] === 0)) return false;
    const above = facts.before(p);
    if (above < 0) return false;
    return (
      above === this.postLine ||
      facts.mark(above)?.kind === 'bracket' ||
      betweenDashes.test(facts.text(above)) ||
      facts.label(above) !== null
    );
  }

  /** （監事出席）丙川次郎: a group and its people on one line. */
  private groupRow(i: number, mark: Mark): boolean {
    const { reading } = this;
    const inside = reading.facts.source.slice(reading.facts.insideFrom(i), mark.close).trim();
    if (this.opensOffice(i, mark)) return true;
    if (!groupInBrackets.test(inside)) return false;
    // 欠席委員⏎［公募委員］甲野太郎: the members' groups are away as well.
    const away = reading.state === 'absentees' && !beside.test(inside);
    reading.plain('attendee', i);
    this.openGroup(inside);
    if (away) reading.state = 'absentees';
    reading.collect(inside.includes('欠席') || away ? 'absentees' : 'attendees', i, mark.content);
    return true;
  }

  /** 【みどり市】○企画部⏎（総務課）甲野課長: a group in the group, on one line with it. */
  private opensOffice(i: number, { content }: Mark): boolean {
    const { facts } = this.reading;
    const next = facts.after(i);
    const office = officeBehind.exec(facts.source.slice(content, facts.to(i)))?.[1];
    if (office === undefined || next < 0 || facts.mark(next)?.style !== '(' || !ownPeople.test(office))
      return false;
    this.reading.plain('attendee', i);
    this.openGroup(office);
    return true;
  }

  /** An item of the agenda or a handout; false when talk has begun. */
  itemLine(i: number): boolean {
    const { reading } = this;
    const { facts, state } = reading;
    if (state !== 'agenda' && state !== 'decisions' && state !== 'handouts') return false;
    const kind = state === 'handouts' ? 'handout' : 'agenda';
    const mark = facts.mark(i);
    const item = mark !== null && mark.kind !== 'bracket';
    const talk = facts.ends(i) && facts.width(i) > 30;
    if (item ? talk && state === 'agenda' : talk) return false;
    if (!item && facts.opensProse(i) && (reading.builder.blockKind !== kind || facts.gap(i))) return false;
    reading.plain(kind, i);
    reading.collect(state, i, facts.contentFrom(i));
    return true;
  }
}
