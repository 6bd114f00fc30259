/** Labels that open no zone of their own: captions, papers of a list, those who sign. */
import { squeeze } from '../../text/chars';
import { circlesHead } from './circleHeadings';
import { isDelimited, kindPattern, type LabelAt, type Zone } from '../lines/labels';
import type { LineFacts } from '../lines/lineFacts';
import type { Mark } from '../lines/marks';
import { endsInRole } from '../speakers/roles';
import { endsInBusiness } from './bareHeadings';
import {
  headOfSpeakers,
  headOfTalk,
  headsTable,
  opensColumnHead,
  opensTableHead,
} from '../speakers/tableHead';
import { isOtherKind } from './bodyName';
import type { Reading } from './reading';
import { isChoice } from './squareHeadings';

/** What is handed out besides 資料, where the list has no marks. */
const handoutWords =
  /^(?:(?:会議|議事)?次第|議事日程|(?:出席者|委員|構成員)名簿|出席者一覧|参考資料|座席表)(?:[（([［].*)?$/u;
/** 次第, 議題及び決定事項: lists with parts of their own. */
const listOfParts = /次第$|日程$|等$|決定事項$/u;

/** 議事次第⏎開会⏎議題⏎（1）苗木について: the label of some of the items, in the list of another. */
export function isNestedAgenda(
  { facts, state, group }: Reading,
  i: number,
  { zone, value }: LabelAt,
  mark: Mark | null,
): boolean {
  if (state !== 'agenda' || zone !== 'agenda' || mark !== null || value < facts.to(i)) return false;
  return group !== null && listOfParts.test(group);
}

const formHead = /^(?:会議の?)?内容$/u;

/** 次第, 出席者名簿, （当日資料） in a list of handouts: more of it. */
export function isListedPaper(reading: Reading, i: number, label: LabelAt, mark: Mark | null): boolean {
  const { facts, zoneStyle } = reading;
  // 参考資料⏎（当日資料）: some of them.
  if (label.zone === 'handouts' && mark?.style === '(') return true;
  const paper = (from: number): boolean => handoutWords.test(squeeze(facts.source.slice(from, facts.to(i))));
  // ・次第 below 配付資料, where the label has another mark or none.
  if (mark?.kind === 'bullet') return mark.style !== zoneStyle && paper(mark.content);
  if (mark !== null || facts.gap(i) || isDelimited(facts.source, label)) return false;
  // 次第, 出席者名簿 below ■配付資料.
  return zoneStyle !== null || paper(facts.from(i));
}

/** 配付資料一覧⏎【資料】…【参考資料】…: a group of the list, in brackets that its own label has not. */
export function headsPapers(
  { facts, state, zoneStyle }: Reading,
  i: number,
  label: LabelAt,
  mark: Mark | null,
): boolean {
  if (state !== 'handouts' || label.zone !== 'handouts' || mark?.kind !== 'bracket') return false;
  return mark.style !== '(' && mark.style !== zoneStyle && label.value >= facts.to(i);
}

/**
 * (主な意見等) over bullets is a caption, no heading; behind (議事次第) and the like it is one, and so is （発言要旨） over the first
 * talk.
 */
export function isCaption(reading: Reading, i: number, { zone }: LabelAt, mark: Mark | null): boolean {
  const { facts, ranks, talked } = reading;
  if (mark?.kind !== 'bracket' || mark.style !== '(' || zone !== 'body' || ranks.isOpen('(…')) return false;
  const next = facts.after(i);
  return talked || next < 0 || facts.table.blanks[i] === 0 || facts.mark(next)?.kind === 'bullet';
}

/** 内容 right over 会議名 or 日時: the head of a form, and no heading of the talk. */
export function captionsForm(
  { facts }: Reading,
  i: number,
  { zone, value }: LabelAt,
  mark: Mark | null,
): boolean {
  if (mark !== null || zone !== 'body' || value < facts.to(i) || !formHead.test(squeeze(facts.text(i))))
    return false;
  const next = facts.after(i);
  const below = next < 0 ? undefined : facts.label(next)?.zone;
  return below === 'name' || below === 'date' || below === 'dateAndPlace';
}

/** （要約）, （開会中） between such a line and the labels. */
const noteAlone = /^[（(〔][^（()）]{1,12}[）)〕]$/u;

/** 会議録⏎会議の名称　…, 会議結果（要約）⏎１　日時: what the minutes are called, right over their labels. */
export function namesMinutes(
  { facts, talked, titleLines }: Reading,
  i: number,
  { zone, value }: LabelAt,
): boolean {
  if (talked || zone !== 'body' || value < facts.to(i) || facts.mark(i) !== null) return false;
  const text = facts.text(i);
  if (text.search(kindPattern) < 0 && !isOtherKind(text.replace(/[（(][^（()）]*[）)]$/u, ''))) return false;
  // …有識者会議（第3回）⏎議事概要⏎日時：…: that of the talk, where the title has none.
  const hasKind = titleLines.some(
    ({ start, end }) => facts.source.slice(start, end).search(kindPattern) >= 0,
  );
  if (titleLines.length > 0 && !hasKind) return false;
  let next = facts.after(i);
  if (next >= 0 && noteAlone.test(facts.text(next))) next = facts.after(next);
  const below = next < 0 ? undefined : facts.label(next)?.zone;
  return below === 'name' || below === 'date' || below === 'dateAndPlace';
}

/** 資料1により説明 below （事務局）: what was done, and nobody who came. */
const deedBelow = /(?:説明|報告|紹介|挨拶|あいさつ)(?:した|された|があった|を行った)?。?$/u;

/** （事務局）⏎資料1により説明 in the talk, before anybody has spoken. */
export function headsDeed({ facts, inBody }: Reading, i: number, { value }: LabelAt): boolean {
  const next = facts.after(i);
  return (
    inBody &&
    value >= facts.to(i) &&
    next >= 0 &&
    facts.mark(next) === null &&
    deedBelow.test(facts.text(next))
  );
}

/** 会議録署名委員⏎委員長　甲野一花: the role and the name of one who signs. */
export function isSigner({ facts }: Reading, i: number, label: LabelAt, mark: Mark | null): boolean {
  if (mark !== null || label.zone !== 'attendees' || label.value >= facts.to(i)) return false;
  return endsInRole(facts.labelText(label)) && !isDelimited(facts.source, label);
}

/** 出席委員⏎出席委員一覧: the caption of the list, below its label. */
export function repeatsLabel({ facts, builder }: Reading, i: number, text: string): boolean {
  const p = facts.before(i);
  if (builder.blockKind !== 'heading' || builder.lastLine !== p) return false;
  return squeeze(text).startsWith(squeeze(facts.text(p)));
}

/** 委員11名中10名の出席により会議成立。: a sentence of the talk, no list of members. */
export function tellsQuorum({ facts }: Reading, i: number, label: LabelAt): boolean {
  if (!facts.ends(i) || isDelimited(facts.source, label)) return false;
  return /^[0-9０-９][^、]*(?:成立|定足数|過半数)/u.test(facts.source.slice(label.value, facts.to(i)));
}

/** 6. 議事要旨⏎　議事要旨: the link to what the label names, right below it. */
export function isSameLabel({ facts, builder }: Reading, i: number): boolean {
  const p = facts.before(i);
  if (builder.blockKind !== 'heading' || builder.lastLine !== p || facts.table.blanks[i] !== 0) return false;
  if (facts.mark(i) !== null || facts.mark(p)?.kind !== 'number') return false;
  return squeeze(facts.text(i)) === squeeze(facts.source.slice(facts.contentFrom(p), facts.to(p)));
}

/** ２．あいさつ⏎　会長: who greets, and no label. */
export function isGreeter({ facts, builder }: Reading, i: number, mark: Mark | null): boolean {
  const p = facts.before(i);
  if (mark !== null || builder.blockKind !== 'heading' || builder.lastLine !== p) return false;
  return /(?:挨\s*拶|あいさつ|[開閉]\s*会)$/u.test(facts.text(p));
}

/** 緑化局公園課, （内線1234）. */
const contactBehind = /内線|電話|ＴＥＬ|TEL|[局部課室係](?:[\s（(]|$)/u;

/** 照会先　生活課　担当　甲野（内線1234）: an office or a telephone behind the label, apart from the talk. */
export function namesContact(facts: LineFacts, i: number, { value }: LabelAt): boolean {
  if (facts.table.blanks[i] === 0 || facts.ends(i)) return false;
  return contactBehind.test(facts.source.slice(value, facts.to(i)));
}

/**
 * True for a label that heads a section: with a mark, or alone on its line over the talk. Alone over a field of the header
 * (日時⏎…, 出席者⏎…, 議題⏎…) it heads none, as little as ○場所　市役所 where no ○出席者 stands alone, or 議事録作成：⏎　甲野 花子.
 */
export function opensSection(
  { facts, talked }: Reading,
  i: number,
  label: LabelAt,
  zone: Zone,
  mark: Mark | null,
): boolean {
  if (mark?.kind === 'circle' && label.value < facts.to(i)) return circlesHead(facts);
  if (mark !== null) return mark.kind !== 'bullet';
  if (label.value < facts.to(i) || (!talked && fieldZones.has(zone))) return false;
  return zone !== 'other' || !isDelimited(facts.source, label);
}

/** Fields of the header, and its lists. */
const fieldZones: ReadonlySet<Zone> = new Set<Zone>([
  'name',
  'date',
  'place',
  'dateAndPlace',
  'attendees',
  'absentees',
  'handouts',
  'agenda',
  'other',
]);

/** 定足数の確認　理事１４人中　９人　甲野、乙山、丙川理事　出席: who made up the quorum. */
const quorumNames = /[人名]中\s*、?\s*[0-9０-９]{1,3}\s*[人名][\s：:（(]+([^\s（()）]+、[^\s（()）]+)/u;

/** Keeps those who made up the quorum, whom the `value` from `from` on names. */
export function collectQuorum({ zoneLines }: Reading, from: number, value: string): void {
  const counted = quorumNames.exec(value)?.[1];
  if (counted === undefined) return;
  const start = from + value.indexOf(counted);
  zoneLines.push({ zone: 'attendees', from: start, to: start + counted.length, group: null, goesOn: false });
}

/** 事務局　市民課: the office that runs the meeting, nobody who attended. */
export function namesOffice(label: string, value: string): boolean {
  return squeeze(label).startsWith('事務局') && /^[^、，（(]{2,20}[課係室部]$/u.test(value);
}

/** 会議の公開・非公開の別⏎■公開⏎□非公開: the boxes of a form stand below line `i`. */
export function headsBoxes(facts: LineFacts, i: number): boolean {
  const next = facts.after(i);
  const box = next < 0 ? null : facts.mark(next);
  return box?.kind === 'square' && isChoice(facts.source.slice(box.content, facts.to(next)));
}

/** 発言者　　発言内容, or 発言者⏎内容: the heads of a table of two columns, on one line or two. */
export function headsColumns(facts: LineFacts, i: number): boolean {
  const from = facts.from(i);
  const to = facts.to(i);
  const first = facts.first(i);
  if (to - from > maxColumnHead || !opensColumnHead.has(first))
    return opensTableHead.has(first) && headsTable(facts.source, from, to);
  const text = squeeze(facts.text(i));
  const [next, above] = [facts.after(i), facts.before(i)];
  if (headOfSpeakers.test(text)) return next >= 0 && headOfTalk.test(squeeze(facts.text(next)));
  if (headOfTalk.test(text)) return above >= 0 && headOfSpeakers.test(squeeze(facts.text(above)));
  return headsTable(facts.source, from, to);
}

/** One head is no longer, in UTF-16 units. */
const maxColumnHead = 8;

/** 非公開の理由, 担当課, 会議録の作成方法: what a form has behind the talk, on a line of its own behind words that ended. */
const formWord = /公開|傍聴|担当|所管|主管|次回|閲覧|公表|会議録の|会議録作成|議事録作成|備考|根拠/u;

/** True for such a label, or one over the boxes of a form. */
export function endsForm(facts: LineFacts, i: number): boolean {
  if (headsBoxes(facts, i)) return true;
  const p = facts.before(i);
  return formWord.test(facts.text(i)) && (facts.ends(p) || facts.label(p)?.zone === 'other');
}

/** 令和６年７月３日, 2024/7/3. */
const dateBegins = /^\s*(?:令和|平成|昭和|[12１２][09０９][0-9０-９]{2}\s*[年./])/u;
/** １番　甲野一花議員 */
const seatBegins = /^[0-9０-９]{1,2}\s*番(?:\s|$)/u;

/** 日時 over a date, 出席議員15名 over the seats, in minutes that told something before their header and have none yet. */
export function beginsHeader({ facts, zoneLines }: Reading, i: number, zone: Zone): boolean {
  const next = facts.after(i);
  if (next < 0 || (zone !== 'date' && zone !== 'attendees') || zoneLines.some((line) => line.zone === zone))
    return false;
  return (zone === 'date' ? dateBegins : seatBegins).test(facts.text(next));
}

/** 審議事項⏎1）苗木の配布について, in the midst of a turn. */
export function isOverItem(facts: LineFacts, i: number): boolean {
  const next = facts.after(i);
  const mark = next < 0 ? null : facts.mark(next);
  return mark?.kind === 'number' && endsInBusiness(facts.source.slice(mark.content, facts.to(next)));
}
