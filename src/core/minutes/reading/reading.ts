import { allMatches } from '../../text/matches';
import { isSpace, opensWord, squeeze } from '../../text/chars';
import type { Span } from '../../text/span';
import { DocumentBuilder } from './builder';
import { HeadingRanks, onesOnly } from './headingRanks';
import { zoneOfLabel, type Zone } from '../lines/labels';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/marks';
import type { BlockKind } from '../model';
import type { Speaker } from './remarkNode';
import { RepeatedItems } from './repeatedItems';
import type { SpeakerConvention } from '../speakers/speakerConvention';

/** Where the reading stands: in a labelled zone, before the first label, or behind the end mark. */
export type State = Zone | 'title' | 'preamble' | 'after';

/** A run of source text that a zone collected for later reading, line by line. */
export interface ZoneLine {
  readonly zone: Zone;
  /** Content offsets of the value (behind the label, mark or bullet). */
  readonly from: number;
  readonly to: number;
  /** The label or bracketed heading above, or null. */
  readonly group: string | null;
  /** True when the line goes on from the one before (a list over wrapped lines). */
  readonly goesOn: boolean;
}

/** The state that the readers of titles, labels, headings, lists and talk share while they pass over the lines. */
export class Reading {
  readonly builder: DocumentBuilder;
  readonly ranks: HeadingRanks;
  readonly items: RepeatedItems;
  readonly titleLines: Span[] = [];
  /** Lines below the title that are a date and little else. */
  readonly titleDates: Span[] = [];
  readonly zoneLines: ZoneLine[] = [];
  /** Lines that tell when the meeting opened and closed (午前10時開議). */
  readonly timeLines: Span[] = [];
  state: State = 'title';
  /** The group of attendees, or the category of agenda items, that lines belong to. */
  group: string | null = null;
  /** The line where a list of agenda items or handouts ends for sure (its next label); the lines before are items. */
  itemsEnd = -1;
  /** The number of the agenda's last item, where the first stood on the line of its label (議題　１．題⏎２．題); else null. */
  itemInline: Mark | null = null;
  /** True once prose told what was done. */
  private told = false;
  /** Where the label stands (開会時刻) whose value the lines below may be; -1 below any other. */
  private timeLabel = -1;
  /** Style of the mark of the zone's heading. */
  zoneStyle: string | null = null;
  /** Who a heading names as the speaker below it (本部長 in 本部長冒頭挨拶). */
  headingSpeaker: Speaker | null = null;
  /** True inside a turn that a speaker's mark opened, on the line `turnLine`. */
  turn = false;
  turnLine = -1;
  /** True since a caption stood over bullets (（意見）): what has no bullet is told, not said. */
  captioned = false;
  /** True since a lone bullet or rule stood between bullets. */
  separated = false;
  sectionHasBullets = false;
  bulletIndents: number[] = [];

  constructor(
    readonly facts: LineFacts,
    readonly speakers: SpeakerConvention,
  ) {
    this.builder = new DocumentBuilder(facts.table);
    this.ranks = new HeadingRanks(onesOnly(facts));
    this.items = new RepeatedItems(facts);
  }

  get inAttendees(): boolean {
    return this.state === 'attendees' || this.state === 'absentees';
  }

  get inItems(): boolean {
    return this.state === 'agenda' || this.state === 'decisions' || this.state === 'handouts';
  }

  /** True once somebody spoke, or prose told what was done: no label of the header comes after it. */
  get talked(): boolean {
    return this.told || this.builder.hasRemarks;
  }

  get inBody(): boolean {
    return this.state === 'body' || this.state === 'after' || this.state === 'contact';
  }

  /** Puts line `i` into a block of its own that is no speech; the remark before it ends. */
  plain(kind: BlockKind, i: number): void {
    this.builder.endRemark();
    this.turn = false;
    if (kind === 'paragraph' && this.state !== 'preamble' && this.facts.prose(i)) this.told = true;
    this.builder.open(kind, i, this.facts.markEnd(i), null, -1);
  }

  /** Keeps line `i` from `from` on for the zone's reader. */
  collect(zone: Zone, i: number, from: number, goesOn = false): void {
    const to = this.facts.valueEnd(i, from);
    if (zone === 'attendees' && !goesOn && this.collectGroups(from, to)) return;
    this.zoneLines.push({ zone, from, to, group: this.group, goesOn });
  }

  /** （委員）甲野、乙山　（事務局）丙川課長: the groups of a list on one line; false for a line without them. */
  private collectGroups(from: number, to: number): boolean {
    if (!mayHeadGroups(this.facts.source, from, to)) return false;
    const text = this.facts.source.slice(from, to);
    const heads = allMatches(groupHead, text).filter(([, name = '']) => {
      const zone = zoneOfLabel(name);
      return zone === 'attendees' || zone === 'absentees';
    });
    const [first] = heads;
    if (first === undefined || (first.index > 0 && heads.length < 2)) return false;
    if (first.index > 0) this.keep('attendees', from, from + first.index);
    heads.forEach(({ 0: whole, 1: name = '', index }, k) => {
      this.group = groupName(name);
      const end = from + (heads[k + 1]?.index ?? text.length);
      this.keep(
        zoneOfLabel(name) === 'absentees' ? 'absentees' : 'attendees',
        from + index + whole.length,
        end,
      );
    });
    return true;
  }

  /** Keeps what stands from `from` to `to` for the zone's reader, as a line of its own. */
  keep(zone: Zone, from: number, to: number): void {
    this.zoneLines.push({ zone, from, to, group: this.group, goesOn: false });
  }

  /** Opens a section with line `i` as its heading; those of one style are of one rank. */
  beginSection(i: number, titleFrom: number, titleEnd: number, style = rankStyle(this.facts.mark(i))): void {
    const mark = this.facts.mark(i);
    const title = { start: titleFrom, end: titleEnd };
    const number = mark?.number ?? leadingNumber(this.facts.source.slice(titleFrom, titleEnd));
    const depth = this.ranks.enter(style, mark);
    this.builder.beginSection(i, depth, number, title, this.facts.markEnd(i));
  }

  /** Enters a zone under a new label or heading: nothing of the one before holds on. */
  enter(state: State, group: string | null, mark: Mark | null): void {
    this.state = state;
    this.group = group;
    this.zoneStyle = mark?.style ?? null;
    this.itemInline = null;
    this.headingSpeaker = null;
    this.leaveTurn();
  }

  /** Keeps line `i` from `from` on where its label tells of the begin or the end (閉会時刻　午後３時). */
  noteTime(i: number, from: number): void {
    this.timeLabel = /[開閉始終]/u.test(this.facts.source.slice(from, from + 4)) ? from : -1;
    this.keepTime(i);
  }

  /** Keeps line `i` behind such a label, if it stands below one. */
  keepTime(i: number): void {
    if (this.timeLabel < 0) return;
    // 開会及び閉会⏎・開会　午前9時⏎・閉会　正午: lines that say themselves which they are.
    const own = this.facts.contentFrom(i);
    const named = own > this.timeLabel && /^[開閉散]/u.test(this.facts.source.charAt(own));
    this.timeLines.push({ start: named ? own : this.timeLabel, end: this.facts.to(i) });
  }

  leaveTurn(): void {
    this.turn = false;
    this.bulletIndents = [];
    this.sectionHasBullets = false;
  }

  /** True when line `i` opens a speaker's turn. */
  speaks(i: number): boolean {
    return i >= 0 && this.speakers.speakerAt(i) !== null;
  }
}

/** Headings with the same style are of one rank; a bracket's style differs from that of its bullets. */
function rankStyle(mark: Mark | null): string {
  if (mark === null) return 'label';
  return mark.kind === 'number' || mark.kind === 'hash' ? mark.style : `${mark.style}…`;
}

/** ＜1.題＞: the number inside the brackets. */
function leadingNumber(title: string): string | null {
  const match = /^\s*([0-9０-９]{1,2})(?:\s*[.．、)）]|[ \u3000]+(?=[^0-9０-９年月日時]))/u.exec(title);
  return match === null ? null : String(Number((match[1] ?? '').normalize('NFKC')));
}

/** （委員）甲野: a group's name in brackets with somebody right behind it, at the begin or behind a gap. */
const groupHead =
  /(?<=^|\s)[（(【＜［〔]([^（()）【】＜＞［］〔〕、，]{1,12})[）)】＞］〕][ \t\u3000]*(?=[^\s（(、，])/gu;

/** A quick look for a bracket that opens at the begin or behind a gap; the last one of a line heads nobody. */
function mayHeadGroups(source: string, from: number, to: number): boolean {
  let opened = false;
  for (let k = from; k < to; k++) {
    const c = source.charCodeAt(k);
    // Kana and kanji, nearly all that stands here.
    if (c > 0x3040 && c < 0xff00) continue;
    if (opened && k < to - 1 && closesHead(c)) return true;
    const opens = c === 0xff08 || c === 0x28 || c === 0x3010 || c === 0xff1c || c === 0xff3b || c === 0x3014; // （(【＜［〔
    if (opens && (k === from || isSpace(source.charCodeAt(k - 1)))) opened = true;
  }
  return false;
}

/** ）)】＞］〕 */
function closesHead(c: number): boolean {
  return c === 0xff09 || c === 0x29 || c === 0x3011 || c === 0xff1e || c === 0xff3d || c === 0x3015;
}

/** 出席者, 出席: the list itself and no group of it. */
const genericHeads =
  /^(?:出席者(?:等|名簿|一覧|氏名)?|参加者|出席|会議出席者|出席状況|欠席者?|出席者及び欠席者|出席した者)$/u;

/** The group that a list's own label stands for, null for 出席者. */
export function headGroup(label: string): string | null {
  const name = groupName(label);
  return name === null || genericHeads.test(name) ? null : name;
}

/** True for nothing but kana and kanji: most names of groups. */
function isWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!opensWord(text.charCodeAt(i))) return false;
  return text !== '';
}

/** A group's name without its brackets and notes: （委員） gives 委員, 構成員（敬称略） gives 構成員. */
export function groupName(text: string): string | null {
  const squeezed = squeeze(text);
  if (isWord(squeezed)) return squeezed;
  const name = squeezed
    .replace(/[：:]+$/u, '')
    .replace(/^[■□◆◇○●・]+/u, '')
    .replace(/^[（(【〔［[＜<《≪〈]+|(?<!^[^（(【〔［[＜<《≪〈].*)[）)】〕］\]＞>》≫〉]+$/gu, '')
    .replace(/[（(][^（()）]*(?:略|順|名|同|人)[^（()）]*[）)]?$/u, '');
  return name === '' ? null : name;
}
