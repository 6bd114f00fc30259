import { squeeze } from '../../text/chars';
import { isDelimited, readLabel, type LabelAt, type Zone } from '../lines/labels';
import { readMark, type Mark } from '../lines/marks';
import { AgendaParts } from './agendaParts';
import { ItemLists } from './itemLists';
import {
  beginsHeader,
  captionsForm,
  collectQuorum,
  endsForm,
  headsColumns,
  headsDeed,
  headsPapers,
  isCaption,
  isGreeter,
  isListedPaper,
  isNestedAgenda,
  isOverItem,
  isSameLabel,
  isSigner,
  namesContact,
  namesMinutes,
  namesOffice,
  opensSection,
  repeatsLabel,
  tellsQuorum,
} from './labelForms';
import { opensGroup, readGroupLabel } from './groupLabels';
import { follows } from './headingRanks';
import { groupName, headGroup, type Reading } from './reading';
import { opensCells, opensRoster } from './rosters';
import { isDeedOfRole } from '../speakers/followed';

/** What items of an agenda are called that are labels elsewhere. */
const agendaItemWords =
  /^(?:議事|議題|案件|報告事項|審議事項|協議事項|討議事項|決定事項|検討事項|確認事項|議案|資料|傍聴)/u;
/** 出席者：＜委員＞: the group of the rows below. */
const groupInBrackets = /^[＜<【（(［[〔][^＞>】）)］\]〕、]{1,16}[＞>】）)］\]〕]$/u;
/** （１）苗木について　（２）その他: items on the line of their label. */
const itemsInRow =
  /^(?:[（(][0-9０-９一二三四五六七八九十]{1,2}[）)]|[0-9０-９]{1,2}(?:[.．、)）]|[ \u3000]+(?=[^0-9０-９])|(?=開\s*会$))|[①-⑳]|・)[^。]*$|^[^。]*(?:について|の件|その他)$/u;
/** Wider lines of the body are prose, whatever they begin with. */
const maxLabelWidth = 60;

/** Reads the lines that open a zone: `１．日時：…`, `■場所`, `議事概要`. */
export class LabelLines {
  private readonly lists: ItemLists;
  private readonly parts: AgendaParts;

  constructor(private readonly reading: Reading) {
    this.lists = new ItemLists(reading);
    this.parts = new AgendaParts(reading, this.lists);
  }

  /** Takes line `i` as a label; false when it is none. */
  labelLine(i: number, mark: Mark | null): boolean {
    const { reading } = this;
    const { facts, talked } = reading;
    if (mark?.kind === 'number' && !talked && this.parts.item(i, mark)) return true;
    if (mark === null && headsColumns(facts, i)) {
      reading.plain('paragraph', i);
      if (!talked) reading.enter('body', null, null);
      if (!talked) reading.itemsEnd = -1;
      return true;
    }
    if (i < reading.itemsEnd) return false;
    if (
      mark === null &&
      !reading.inAttendees &&
      (talked ? opensRoster(reading, i) : opensCells(reading, i))
    ) {
      reading.plain('attendee', i);
      reading.enter('attendees', null, null);
      return true;
    }
    if (!talked && this.parts.contents(i)) return true;
    const talk = talked && reading.inBody;
    const wide = talk && facts.width(i) > maxLabelWidth;
    if (talk && (mark?.kind === 'bullet' || (wide && mark?.kind !== 'bracket'))) return false;
    const label = facts.label(i);
    // 【問合せ先】 and an address behind it; any other is a sentence.
    if (label === null || (wide && label.zone !== 'contact')) return false;
    const text = facts.labelText(label);
    // 会議室 alone is part of the place above it; （会議室）甲野委員 are those who came there.
    if (text === '会議室' && (reading.inAttendees || (mark === null && label.value >= facts.to(i))))
      return false;
    if (reading.state === 'other' && isSigner(reading, i, label, mark)) return false;
    const listed = label.zone === 'attendees' || label.zone === 'absentees';
    if (namesMinutes(reading, i, label)) {
      reading.plain('title', i);
      if (reading.titleLines.length === 0) reading.titleLines.push(facts.span(i));
      return true;
    }
    if (listed && (mark?.kind === 'bracket' ? headsDeed(reading, i, label) : isDeedOfRole(facts, i))) {
      reading.plain('paragraph', i);
      return true;
    }
    if (reading.inBody && listed && (isGreeter(reading, i, mark) || tellsQuorum(reading, i, label)))
      return false;
    if ((reading.inAttendees && listed && repeatsLabel(reading, i, text)) || isSameLabel(reading, i)) {
      reading.plain(reading.inAttendees ? 'attendee' : 'paragraph', i);
      return true;
    }
    if (reading.inAttendees && listed && opensGroup(reading, mark, text))
      return readGroupLabel(reading, i, label, text);
    // （事務局）来年度の予算で検討する。
    if (talk && listed && mark?.style === '(' && label.value < facts.to(i) && facts.ends(i)) return false;
    // 会議内容　１ 開会⏎２ 議題
    const last = reading.inItems ? reading.itemInline : null;
    if (last !== null && mark !== null && follows(last, mark)) return false;
    const item = reading.state === 'agenda' && mark?.kind === 'number' && mark.style !== reading.zoneStyle;
    if (item && agendaItemWords.test(squeeze(text))) return false;
    // ○議事日程⏎〔報告事項〕⏎(1) …: a group of the agenda's items.
    const nested = mark?.kind === 'bracket' && reading.zoneStyle !== null && mark.style !== reading.zoneStyle;
    if (nested && reading.state === 'agenda' && label.zone === 'decisions' && !talked) return false;
    if (headsPapers(reading, i, label, mark)) {
      reading.plain('handout', i);
      return true;
    }
    if (reading.state === 'handouts' && isListedPaper(reading, i, label, mark)) return false;
    if (!this.stands(i, label, mark)) return false;
    // 会議録 as the last word of a page: nothing stands below.
    if (talked && label.zone === 'body' && facts.after(i) < 0) {
      reading.plain('paragraph', i);
      return true;
    }
    if (!talked && isNestedAgenda(reading, i, label, mark) && this.zoneAfter(i, label, mark) === 'agenda') {
      reading.plain('agenda', i);
      reading.group = squeeze(text);
      return true;
    }
    if (isCaption(reading, i, label, mark)) {
      reading.plain('paragraph', i);
      reading.state = 'body';
      return true;
    }
    if (captionsForm(reading, i, label, mark)) {
      reading.plain('paragraph', i);
      return true;
    }
    this.open(i, label, text, mark);
    return true;
  }

  private open(i: number, label: LabelAt, text: string, mark: Mark | null): void {
    const { reading } = this;
    const whole = label.value >= reading.facts.to(i);
    const zone = this.zoneAfter(i, label, mark);
    if (zone === 'contact' && mark?.kind !== 'number') reading.plain('contact', i);
    else if (opensSection(reading, i, label, zone, mark))
      reading.beginSection(i, label.labelFrom, label.labelEnd);
    else reading.plain(zone === 'attendees' || zone === 'absentees' ? 'attendee' : 'field', i);
    reading.enter(zone, groupOfZone(zone, text), mark);
    reading.itemsEnd = reading.inItems ? this.lists.end(i, mark) : -1;
    if (zone === 'agenda' && !whole)
      reading.itemInline = readMark(reading.facts.source, label.value, reading.facts.to(i));
    if (zone === 'other') reading.noteTime(i, label.labelFrom);
    const value = reading.facts.source.slice(label.value, reading.facts.to(i));
    if (zone === 'other' && text.startsWith('定足数')) collectQuorum(reading, label.value, value);
    if (reading.inAttendees && groupInBrackets.test(value)) {
      reading.group = groupName(value);
      return;
    }
    if (!whole && !(zone === 'attendees' && namesOffice(text, value)))
      reading.collect(zone, i, reading.inAttendees ? this.behindGroup(i, label.value) : label.value);
  }

  /** 【出席者】委員：甲野、乙山: where the names begin; the label before them is the group's. */
  private behindGroup(i: number, from: number): number {
    const { facts } = this.reading;
    const group = readLabel(facts.source, from, facts.to(i));
    if (group?.zone !== 'attendees' || group.value >= facts.to(i) || !isDelimited(facts.source, group))
      return from;
    this.reading.group = groupName(facts.labelText(group));
    return group.value;
  }

  /** True where a label may stand here as a label: marked, or bare in the header or alone on its line. */
  private stands(i: number, label: LabelAt, mark: Mark | null): boolean {
    const { reading } = this;
    const { facts } = reading;
    const whole = label.value >= facts.to(i);
    if (mark !== null && mark.kind !== 'bullet' && !(mark.kind === 'circle' && reading.inBody)) {
      return !(
        mark.kind === 'number' &&
        reading.turn &&
        !reading.ranks.continues(mark) &&
        !this.overSpeaker(i)
      );
    }
    if (reading.inBody && !this.standsInBody(i, label, whole)) return false;
    if (whole || isDelimited(facts.source, label)) return true;
    if (label.zone === 'contact') return namesContact(facts, i, label);
    return (label.zone !== 'body' && label.zone !== 'decisions') || this.listsItems(i, label);
  }

  /** 議事　（１）苗木について: items behind a label that else heads the talk, as long as nobody has spoken. */
  private listsItems(i: number, { value }: LabelAt): boolean {
    const { facts, talked } = this.reading;
    return !talked && itemsInRow.test(facts.source.slice(value, facts.to(i)));
  }

  private standsInBody(i: number, label: LabelAt, whole: boolean): boolean {
    const { facts, builder, turn } = this.reading;
    const { zone } = label;
    // 照会先：生活課　甲野、乙山（内線1234）
    if (zone === 'contact')
      return (
        facts.width(i) < 40 ||
        (facts.table.blanks[i] !== 0 && isDelimited(facts.source, label)) ||
        namesContact(facts, i, label)
      );
    if (opensHeader(zone) && (!this.reading.talked || (whole && beginsHeader(this.reading, i, zone))))
      return true;
    if (whole && zone === 'other') return endsForm(facts, i);
    if (!whole || (zone !== 'body' && zone !== 'agenda' && zone !== 'handouts' && zone !== 'decisions'))
      return false;
    if (turn && squeeze(facts.text(i)).length < 3) return false;
    return facts.table.blanks[i] !== 0 || !builder.inRemark || (zone === 'decisions' && isOverItem(facts, i));
  }

  private overSpeaker(i: number): boolean {
    return this.reading.speaks(this.reading.facts.after(i));
  }

  /** 議事 and 議題 head a list of items, or the talk itself: what follows decides. */
  private zoneAfter(i: number, label: LabelAt, mark: Mark | null): Zone {
    const { zone } = label;
    const { facts } = this.reading;
    if (mark === null && (zone === 'body' || zone === 'decisions') && this.listsItems(i, label))
      return 'agenda';
    if (zone === 'agenda' && this.reading.inBody) return this.lists.end(i, mark) < 0 ? 'body' : 'agenda';
    // 【審議事項】 over ・ items lists them; over １．題 and talk it is a heading like any other.
    const next = facts.after(i);
    const numbered = next >= 0 && facts.mark(next)?.kind === 'number';
    const decisions = zone === 'decisions' && mark !== null && (mark.kind !== 'bracket' || numbered);
    const either = decisions || (zone === 'body' && squeeze(facts.labelText(label)) === '議事');
    if ((zone !== 'agenda' && !either) || (zone === 'body' && this.reading.builder.hasRemarks)) return zone;
    const { items, talk } = this.lists.scan(i, mark);
    if (talk < 0) return decisions ? 'decisions' : 'agenda';
    if (items === 0) return 'body';
    if (this.lists.headingsFollow(talk, mark)) return 'body';
    return !either || (items >= 2 && !this.lists.toldBetween(i, talk)) ? 'agenda' : 'body';
  }
}

/** Labels of the header that may follow 概要 or 資料 as long as nobody has spoken. */
function opensHeader(zone: Zone): boolean {
  return zone !== 'body' && zone !== 'agenda' && zone !== 'handouts' && zone !== 'decisions';
}

function groupOfZone(zone: Zone, label: string): string | null {
  if (zone === 'attendees' || zone === 'absentees') return headGroup(label);
  return zone === 'agenda' || zone === 'decisions' ? squeeze(label) : null;
}
